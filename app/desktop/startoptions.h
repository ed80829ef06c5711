// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the program can be started with: one file, or a question about the program itself.

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace nianbao {

/// The file to open; empty: none was named. Ends the program where it was asked for help or its version, and with
/// code 1 where it was given an option that there is not. Calls `settle` before, so that no thread is left.
QString fileToOpen(const QCoreApplication &application, const std::function<void()> &settle);

} // namespace nianbao
