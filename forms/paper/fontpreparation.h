// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The machine's font configuration takes as long to read as a bare window to open. A program that will
// need it begins with it at once, beside everything else that it does to start.

#include <future>

class QFont;

namespace nianbao {

/// Begins to read; ready when Qt finds everything read. Does nothing where there is no fontconfig.
/// Needs no application object; call it in the main thread. The future waits in its destructor.
std::future<void> prepareFonts();

/// Waits for what prepareFonts() began: who asks fontconfig meanwhile has it read everything once more.
void awaitFonts();

/// Has Qt look up what it keeps for all threads about `font` and the fonts that stand in for it where it
/// lacks characters. For any thread, once there is an application object.
void warmFont(const QFont &font);

} // namespace nianbao
