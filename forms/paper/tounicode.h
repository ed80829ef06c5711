// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The table by which a PDF reader turns glyphs back into text (ISO 32000-1, 9.10.3). Qt writes one
// from the font, in which a glyph that serves two characters (人 and the radical ⼈) gets the lower
// code point, so that a search for the ordinary character finds nothing; it also leaves out
// everything beyond the first plane. The layout knows what each glyph was drawn for.

#include "forms/paper/paperlayout.h"

#include <QByteArray>
#include <QHash>

namespace nianbao {

/// Text by glyph number of the PDF's font, as a ToUnicode table says.
QHash<int, QString> readToUnicode(const QByteArray &cmap);
/// A table for glyphs 1, 2, … of `face`; where it has no text, `fallback` is kept.
QByteArray writeToUnicode(const FaceText &face, const QHash<int, QString> &fallback);

} // namespace nianbao
