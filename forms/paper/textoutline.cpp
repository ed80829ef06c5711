// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/textoutline.h"

#include "forms/paper/textflow.h"

namespace nianbao {

TextOutline outlineOf(GlyphCase &glyphs, const QString &text, FontRole role, double points)
{
    TextOutline outline;
    outline.path.setFillRule(Qt::WindingFill);
    for (const TextCluster &cluster : clustersOf(glyphs, {{text, role}}, points, points)) {
        for (const SetGlyph &glyph : cluster.set.glyphs) {
            const QPainterPath path = glyphs.face(glyph.face, points).pathForGlyph(glyph.glyph);
            outline.path.addPath(path.translated(outline.width + cluster.shift + glyph.offset.x(), glyph.offset.y()));
        }
        outline.width += cluster.advance;
    }
    return outline;
}

} // namespace nianbao
