// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/textpattern.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype longestPattern = 500;

} // namespace

bool isTextPattern(const QString &pattern)
{
    QString filled = pattern;
    filled.replace(QLatin1String("{year}"), QLatin1String("0000"));
    const bool isPlain
        = std::none_of(filled.cbegin(), filled.cend(), [](QChar c) { return QStringView(u"*+{\\").contains(c); });
    return isPlain && pattern.size() <= longestPattern && !filled.contains(QLatin1String("(?"))
        && QRegularExpression(filled).isValid();
}

QRegularExpression compiledPattern(const QString &pattern)
{
    // PCRE2's count of the ways tried from one place of the text; an ordinary pattern needs a few.
    return QRegularExpression(QStringLiteral("(*LIMIT_MATCH=1000)") + pattern);
}

} // namespace nianbao
