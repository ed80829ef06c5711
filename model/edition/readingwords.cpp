// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/readingwords.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype mostWords = 200;
constexpr qsizetype longestWord = 100;
constexpr qsizetype mostTopics = 50;

QStringList wordsOf(const JsonNode &node, QLatin1String key)
{
    const auto words = node.find(key);
    return words ? readWords(*words) : QStringList();
}

} // namespace

QStringList readWords(const JsonNode &list)
{
    QStringList words;
    for (const JsonNode &item : list.items(mostWords)) {
        words.append(item.text());
        if (words.last().size() > longestWord)
            item.refuse(ErrorCode::EditionWrongType, QStringLiteral("text of at most %1 characters").arg(longestWord));
    }
    return words;
}

ReadingWords readReadingWords(const JsonNode &node)
{
    node.expectKeys({QLatin1String("fillers"), QLatin1String("negations"), QLatin1String("parts"),
                     QLatin1String("among"), QLatin1String("otherTimes"), QLatin1String("comparisons"),
                     QLatin1String("bodies"), QLatin1String("scopes"), QLatin1String("wideScopes"),
                     QLatin1String("topics")});
    ReadingWords words;
    words.fillers = wordsOf(node, QLatin1String("fillers"));
    words.negations = wordsOf(node, QLatin1String("negations"));
    words.parts = wordsOf(node, QLatin1String("parts"));
    words.among = wordsOf(node, QLatin1String("among"));
    words.otherTimes = wordsOf(node, QLatin1String("otherTimes"));
    words.comparisons = wordsOf(node, QLatin1String("comparisons"));
    words.bodies = wordsOf(node, QLatin1String("bodies"));
    words.scopes = wordsOf(node, QLatin1String("scopes"));
    words.wideScopes = wordsOf(node, QLatin1String("wideScopes"));
    const auto topics = node.find(QLatin1String("topics"));
    if (!topics)
        return words;
    for (const JsonNode &topic : topics->items(mostTopics)) {
        topic.expectKeys({QLatin1String("id"), QLatin1String("words")});
        const QString id = topic.at(QLatin1String("id")).id();
        if (std::any_of(words.topics.cbegin(), words.topics.cend(),
                        [&id](const ReadingTopic &known) { return known.id == id; }))
            topic.at(QLatin1String("id")).refuse(ErrorCode::EditionRepeatedId, id);
        words.topics.append({id, readWords(topic.at(QLatin1String("words")))});
    }
    return words;
}

} // namespace nianbao
