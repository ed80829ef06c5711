// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/readtexts.h"

#include "forms/paper/glyphcase.h"

#include <algorithm>

namespace nianbao {

ReadTexts::ReadTexts(const ReadAs &readAs)
{
    for (const auto &[drawn, found] : readAs) {
        const QString a = root(drawn);
        const QString b = root(found);
        m_same.insert(a, b);
        if (!m_same.contains(b))
            m_same.insert(b, b);
        m_longest = std::max({m_longest, drawn.size(), found.size()});
    }
}

QString ReadTexts::root(const QString &text) const
{
    QString at = text;
    for (QString next = m_same.value(at, at); next != at; next = m_same.value(at, at))
        at = next;
    return at;
}

QString ReadTexts::folded(const QString &text) const
{
    QString visible;
    for (const uint code : text.toUcs4()) {
        const char32_t character = code;
        if (!GlyphCase::isInvisible(character) && !QChar::isSpace(character))
            visible += QString::fromUcs4(&character, 1);
    }
    if (m_same.isEmpty())
        return visible;
    QString folded;
    for (qsizetype at = 0; at < visible.size();) {
        qsizetype length = std::min(m_longest, visible.size() - at);
        while (length > 1 && !m_same.contains(visible.mid(at, length)))
            --length;
        folded += root(visible.mid(at, length));
        at += length;
    }
    return folded;
}

} // namespace nianbao
