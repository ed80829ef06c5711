// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/wordmatcher.h"

namespace nianbao {

int WordMatcher::add(const QString &word)
{
    if (const auto known = m_numbers.constFind(word); known != m_numbers.constEnd())
        return *known;
    const auto number = static_cast<int>(m_words.size());
    m_words.append(word);
    m_numbers.insert(word, number);
    int beginning = 0;
    for (const QChar letter : word) {
        const Step step(beginning, letter.unicode());
        auto longer = m_longer.constFind(step);
        if (longer == m_longer.constEnd()) {
            longer = m_longer.insert(step, static_cast<int>(m_wordOf.size()));
            m_wordOf.append(-1);
        }
        beginning = *longer;
    }
    m_wordOf[beginning] = number;
    return number;
}

int WordMatcher::match(QStringView text, qsizetype position) const
{
    int longest = -1;
    int beginning = 0;
    for (qsizetype at = position; at < text.size(); ++at) {
        const auto longer = m_longer.constFind(Step(beginning, text[at].unicode()));
        if (longer == m_longer.constEnd())
            break;
        beginning = *longer;
        if (m_wordOf[beginning] >= 0)
            longest = m_wordOf[beginning];
    }
    return longest;
}

} // namespace nianbao
