// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A C++ file taken apart line by line: what is code, what is a string literal, what is a comment.
// Knows raw strings and digit separators; knows nothing of macros or of types.

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao::architecture {

struct SourceLine
{
    QString code; ///< without comments; literals are emptied to ""
    QStringList strings; ///< what stood in the literals, in order
    QString comment;
    QString includedAs; ///< of an #include: the name
    bool includesWithBrackets = false;
};

struct SourceText
{
    QString path; ///< from the root of the tree, with '/'
    QString text;
    QList<SourceLine> lines;

    static SourceText parse(const QString &path, const QString &text);

    bool isHeader() const { return path.endsWith(u".h"); }
    bool isTest() const { return path.startsWith(u"tests/"); }
    QString folder() const { return path.section(u'/', 0, -2); }
};

} // namespace nianbao::architecture
