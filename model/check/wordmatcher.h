// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finds which of many words stands at a place of a text: one look for most places, whatever the
// number of words. The longest word wins.

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace nianbao {

class WordMatcher
{
public:
    /// Number of the word, from 0 in the order of adding; a word added again keeps its number.
    int add(const QString &word);
    qsizetype size() const { return m_words.size(); }
    const QString &word(int number) const { return m_words[number]; }

    /// Number of the longest word that `text` has at `position`; -1: none.
    int match(QStringView text, qsizetype position) const;

private:
    QList<QString> m_words;
    QHash<QString, int> m_numbers;
    QHash<char16_t, QList<int>> m_byFirst; ///< numbers of words, the longest first
};

} // namespace nianbao
