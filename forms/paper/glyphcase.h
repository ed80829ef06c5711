// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The type case from which a page is set: gives the glyph of a character in the first font of a
// role's chain that has it, then in any font of the machine, and says when none has. Loads a font
// only when a character needs it. Chinese is set glyph by glyph, without shaping, so that every
// character keeps its place in the grid and its own text in a PDF.

#include "forms/paper/fontbook.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPointF>
#include <QRawFont>

#include <memory>

namespace nianbao {

struct SetGlyph
{
    int face = -1; ///< see GlyphCase::face()
    quint32 glyph = 0;
    QPointF offset; ///< from the cluster's origin on the base line, in points
};

/// A character, or a sequence that only makes sense as one, ready to be placed.
struct SetCluster
{
    QList<SetGlyph> glyphs; ///< empty when no font has it, and for white space
    double advance = 0; ///< natural, in points
    bool isMissing = false;
};

class GlyphCase
{
public:
    explicit GlyphCase(const FontBook &fonts);

    /// True also for what needs no glyph: white space, controls, marks without width.
    bool canDraw(FontRole role, char32_t code);
    /// Glyphs of `cluster`, one character or a sequence with combining marks, at `points`.
    SetCluster set(FontRole role, double points, const QString &cluster);

    /// A face at a size of one painter unit a point.
    const QRawFont &face(int face, double points);

    /// Characters that nothing needs to be drawn for.
    static bool isInvisible(char32_t code);

private:
    struct Face
    {
        QByteArray key; ///< what tells it from all other fonts
        QRawFont raw; ///< at measuring size
        QByteArray widths; ///< the font's own table of advances, or nothing where Qt knows better
        QHash<double, QRawFont> sizes;
    };
    struct Found
    {
        int face = -1;
        quint32 glyph = 0;
        double advanceEm = 0;
    };

    Found find(FontRole role, char32_t code);
    Found lookIn(int face, char32_t code) const;
    static double advanceEm(const Face &face, quint32 glyph);
    int faceOf(const FontCandidate &candidate);
    int faceOf(const QRawFont &raw);
    SetCluster shaped(FontRole role, double points, const QString &text);

    FontBook m_fonts;
    QList<Face> m_faces;
    QHash<QString, int> m_candidates; ///< family and weight → face
    QHash<quint64, Found> m_found; ///< role and code point
};

} // namespace nianbao
