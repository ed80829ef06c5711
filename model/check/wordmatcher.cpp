// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/wordmatcher.h"

#include <algorithm>

namespace nianbao {

int WordMatcher::add(const QString &word)
{
    Q_ASSERT(!word.isEmpty());
    if (const auto known = m_numbers.constFind(word); known != m_numbers.constEnd())
        return *known;
    const auto number = static_cast<int>(m_words.size());
    m_words.append(word);
    m_numbers.insert(word, number);
    QList<int> &same = m_byFirst[word.front().unicode()];
    const auto shorter = std::find_if(same.cbegin(), same.cend(),
                                      [this, &word](int other) { return m_words[other].size() < word.size(); });
    same.insert(shorter, number);
    return number;
}

int WordMatcher::match(QStringView text, qsizetype position) const
{
    const auto same = m_byFirst.constFind(text[position].unicode());
    if (same == m_byFirst.constEnd())
        return -1;
    const QStringView rest = text.sliced(position);
    for (const int number : *same) {
        if (rest.startsWith(m_words[number]))
            return number;
    }
    return -1;
}

} // namespace nianbao
