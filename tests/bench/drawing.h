// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands on the pages of a PDF, as lines of text for the floor that draws the same: fonts by name,
// pages, and on each page words with font, size and place, and rules.

#include <QByteArray>

namespace nianbao::bench {

/// Empty where the PDF cannot be read.
QByteArray drawingOf(const QByteArray &pdf);

} // namespace nianbao::bench
