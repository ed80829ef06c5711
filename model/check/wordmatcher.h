// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finds which of many words stands at a place of a text: one look for most places, and never more than the longest
// word has letters, whatever the number of words (a trie). The longest word wins.

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <utility>

namespace nianbao {

class WordMatcher
{
public:
    /// Number of the word, from 0 in the order of adding; a word added again keeps its number. No text has an empty one.
    int add(const QString &word);
    qsizetype size() const { return m_words.size(); }
    const QString &word(int number) const { return m_words[number]; }

    /// Number of the longest word that `text` has at `position`; -1: none.
    int match(QStringView text, qsizetype position) const;

private:
    /// Beginnings of words are numbered too, the empty one is 0.
    using Step = std::pair<int, char16_t>;

    QList<QString> m_words;
    QHash<QString, int> m_numbers;
    QHash<Step, int> m_longer; ///< a beginning and the letter behind it: the longer beginning
    QList<int> m_wordOf{-1}; ///< by number of the beginning: the word that it is; -1: none
};

} // namespace nianbao
