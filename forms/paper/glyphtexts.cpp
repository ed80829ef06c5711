// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/glyphtexts.h"

namespace nianbao {

namespace {

quint64 keyOf(int face, quint32 glyph)
{
    return quint64(face) << 32 | glyph;
}

} // namespace

GlyphTexts::GlyphTexts(const QList<PageInk> &pages)
{
    for (const PageInk &page : pages) {
        for (const GlyphInk &run : page.glyphs())
            add(run);
    }
    for (const PageInk &page : pages) {
        for (const ClusterInk &cluster : page.clusters()) {
            QList<std::pair<qsizetype, qsizetype>> places;
            for (const auto &[face, glyph] : cluster.glyphs)
                places.append(placeOf(face, glyph));
            addShared(cluster.text, places);
        }
    }
}

void GlyphTexts::add(const GlyphInk &run)
{
    if (!m_order.contains(run.face)) {
        m_order.insert(run.face, m_texts.faces.size());
        m_texts.faces.append(FaceText());
    }
    FaceText &face = m_texts.faces[m_order.value(run.face)];
    for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
        const quint64 key = keyOf(run.face, run.glyphs[i]);
        const auto found = m_known.constFind(key);
        if (found == m_known.constEnd()) {
            m_known.insert(key, face.glyphs.size());
            face.glyphs.append(run.glyphs[i]);
            face.texts.append(run.texts[i]);
        } else if (face.texts[*found].isEmpty()) {
            face.texts[*found] = run.texts[i];
        } else if (!run.texts[i].isEmpty() && face.texts[*found] != run.texts[i]) {
            addShared(run.texts[i], {placeOf(run.face, run.glyphs[i])});
        }
    }
}

void GlyphTexts::addShared(const QString &text, const QList<std::pair<qsizetype, qsizetype>> &glyphs)
{
    if (m_shared.contains(text))
        return;
    m_shared.insert(text);
    m_texts.shared.append({text, glyphs});
}

std::pair<qsizetype, qsizetype> GlyphTexts::placeOf(int face, quint32 glyph) const
{
    return {m_order.value(face), m_known.value(keyOf(face, glyph))};
}

} // namespace nianbao
