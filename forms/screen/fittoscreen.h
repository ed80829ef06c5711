// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The first size of a window of its own: the usual one, and no larger than its screen, which is small in
// pixels of the program where the desktop magnifies.

#include <QScreen>
#include <QWidget>

namespace nianbao {

inline void fitToScreen(QWidget &window, const QSize &usual)
{
    constexpr double share = 0.9; // its frame and a rim of what lies below are seen
    window.resize(usual.boundedTo((QSizeF(window.screen()->availableSize()) * share).toSize()));
}

} // namespace nianbao
