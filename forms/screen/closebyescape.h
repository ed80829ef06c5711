// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Esc closes a window in which nothing is written, so that nothing can be lost by it.

class QWidget;

namespace nianbao {

/// Owned by the window.
void closeByEscape(QWidget &window);

} // namespace nianbao
