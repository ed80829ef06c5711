// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/topics.h"

#include "model/values/narrative.h"

namespace nianbao {

namespace {

/// Characters at a heading's end that tell it from the others of its section.
constexpr qsizetype tellingCharacters = 4;
/// What is longer says something itself, though it has the form of a heading.
constexpr qsizetype longestHeading = 30;

QString numbered(const QString &topic, qsizetype number)
{
    static const QString numerals = QStringLiteral("一二三四五六七八九十");
    if (levelOfNumbering(topic) != ParagraphLevel::Body || number > numerals.size())
        return topic;
    return QStringLiteral("（%1）%2").arg(numerals[number - 1]).arg(topic);
}

/// Without its number and without a remark in brackets at its end, the characters that matter.
QString tellingPart(const QString &topic)
{
    QString words = topic;
    if (levelOfNumbering(topic) != ParagraphLevel::Body) {
        const qsizetype end = words.indexOf(u'）');
        words = words.mid(end >= 0 ? end + 1 : words.indexOf(u'、') + 1);
    }
    const qsizetype remark = words.indexOf(u'（');
    if (remark > 0)
        words.truncate(remark);
    return words.right(tellingCharacters);
}

qsizetype lineOf(const QStringList &lines, const QString &topic)
{
    const QString part = tellingPart(topic);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QList<Paragraph> paragraphs = Narrative::fromPlainText(lines[line]).paragraphs();
        if (!paragraphs.isEmpty() && paragraphs.first().text.first(paragraphs.first().headLength).contains(part))
            return line;
    }
    return -1;
}

bool isWrittenUnder(const QStringList &lines, qsizetype head, const QList<qsizetype> &heads)
{
    const Paragraph paragraph = Narrative::fromPlainText(lines[head]).paragraphs().constFirst();
    if (paragraph.text.size() > paragraph.headLength || paragraph.headLength > longestHeading)
        return true;
    for (qsizetype line = head + 1; line < lines.size() && !heads.contains(line); ++line) {
        if (!lines[line].trimmed().isEmpty())
            return true;
    }
    return false;
}

} // namespace

QStringList missingTopics(const QString &text, const QStringList &topics)
{
    const QStringList lines = text.split(u'\n');
    QStringList missing;
    for (const QString &topic : topics) {
        if (lineOf(lines, topic) < 0)
            missing.append(topic);
    }
    return missing;
}

QStringList unwrittenTopics(const QString &text, const QStringList &topics)
{
    const QStringList lines = text.split(u'\n');
    QList<qsizetype> heads;
    for (const QString &topic : topics)
        heads.append(lineOf(lines, topic));
    QStringList unwritten;
    for (qsizetype index = 0; index < topics.size(); ++index) {
        const qsizetype head = heads[index];
        if (head < 0 || !isWrittenUnder(lines, head, heads))
            unwritten.append(topics[index]);
    }
    return unwritten;
}

QString withTopics(const QString &text, const QStringList &topics)
{
    QStringList lines = text.isEmpty() ? QStringList() : text.split(u'\n');
    for (qsizetype index = topics.size() - 1; index >= 0; --index) {
        if (lineOf(lines, topics[index]) >= 0)
            continue;
        qsizetype before = -1;
        for (qsizetype next = index + 1; next < topics.size() && before < 0; ++next)
            before = lineOf(lines, topics[next]);
        lines.insert(before < 0 ? lines.size() : before, numbered(topics[index], index + 1));
    }
    return lines.join(u'\n');
}

} // namespace nianbao
