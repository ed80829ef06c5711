// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Collects from laid-out pages what each glyph was drawn for, font by font, and which texts a reader
// cannot get back from their glyphs alone.

#include "forms/paper/ink.h"
#include "forms/paper/paperlayout.h"

#include <QHash>
#include <QSet>

namespace nianbao {

class GlyphTexts
{
public:
    explicit GlyphTexts(const QList<PageInk> &pages);

    const PageTexts &texts() const { return m_texts; }

private:
    void add(const GlyphInk &run);
    void addShared(const QString &text, const QList<std::pair<qsizetype, qsizetype>> &glyphs);
    std::pair<qsizetype, qsizetype> placeOf(int face, quint32 glyph) const;

    PageTexts m_texts;
    QHash<int, qsizetype> m_order; ///< face → place in the list of faces
    QHash<quint64, qsizetype> m_known; ///< face and glyph → place in the face's lists
    QSet<QString> m_shared;
};

} // namespace nianbao
