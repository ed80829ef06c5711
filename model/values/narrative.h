// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The written part of a section: plain paragraphs whose level follows from their numbering, as in
// official documents (GB/T 9704-2012): 一、 （一） 1. （1）. Holds no formatting and no HTML.

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace nianbao {

enum class ParagraphLevel {
    Body,
    First, ///< 一、   黑体
    Second, ///< （一） 楷体
    Third, ///< 1.     仿宋
    Fourth, ///< （1）  仿宋
};

struct Paragraph
{
    ParagraphLevel level = ParagraphLevel::Body;
    QString text;
    /// Number of leading characters that are the heading: the whole text where the paragraph is only a heading, up to
    /// and including the first 。 where the text runs on behind it. 0 for Body, and for an item of a list: one
    /// sentence that says more than a heading does.
    qsizetype headLength = 0;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

class Narrative
{
public:
    Narrative() = default;

    /// One paragraph a line; white space at both ends and empty lines are dropped.
    static Narrative fromPlainText(const QString &text);
    /// From a word processor's clipboard text: as above, and line and page breaks, non-breaking and
    /// zero-width characters and tabs of the program it comes from become what they mean. Halves of
    /// characters become U+FFFD.
    static QString cleanedPaste(const QString &text);

    const QList<Paragraph> &paragraphs() const & { return m_paragraphs; }
    QList<Paragraph> paragraphs() && { return std::move(m_paragraphs); } ///< safe in a range-for
    QString plainText() const; ///< paragraphs joined by '\n'
    bool isEmpty() const { return m_paragraphs.isEmpty(); }

    /// Characters as offices count them: white space left out, everything else counts one.
    qsizetype characterCount() const;

private:
    QList<Paragraph> m_paragraphs;
};

/// The level that a paragraph's numbering gives it: `一、`, `（一）` or `(一)`, `1.` or `1．`, `（1）` or `(1)`.
ParagraphLevel levelOfNumbering(const QString &paragraph);

} // namespace nianbao
