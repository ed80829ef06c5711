// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Words as outlines instead of text: for what is a picture and is not to be found and copied, and for a
// place that brings no fonts.

#include "forms/paper/glyphcase.h"

#include <QPainterPath>

namespace nianbao {

struct TextOutline
{
    QPainterPath path; ///< its base line begins at the origin
    double width = 0;
};

/// One line, without spreading; a character that no font has is left out.
TextOutline outlineOf(GlyphCase &glyphs, const QString &text, FontRole role, double points);

} // namespace nianbao
