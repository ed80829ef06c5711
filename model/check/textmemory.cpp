// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/textmemory.h"

#include "model/check/narrativenumbers.h"
#include "model/check/similarity.h"
#include "model/edition/textpattern.h"
#include "model/values/narrative.h"

namespace nianbao {

namespace {

/// Dates as the patterns of the editions have them: 01月 is 1月, and 1日—12月 is 1日至12月.
QString withPlainDates(QString text)
{
    static const QRegularExpression zero(QStringLiteral("(?<![0-9])0(?=[0-9][月日])"));
    static const QRegularExpression dash(QStringLiteral("(?<=日)[-‐–—―－~～∼]{1,2}(?=[0-9])"));
    return text.remove(zero).replace(dash, QStringLiteral("至"));
}

} // namespace

TextMemory::Known &TextMemory::of(const SectionId &section, const QString &text)
{
    Known &known = m_known[section];
    if (known.text != text)
        known = {text, {}, {}, {}, {}};
    return known;
}

qsizetype TextMemory::characterCount(const SectionId &section, const QString &text)
{
    Known &known = of(section, text);
    if (!known.characters)
        known.characters = Narrative::fromPlainText(text).characterCount();
    return *known.characters;
}

bool TextMemory::matches(const SectionId &section, const QString &text, const QString &pattern)
{
    Known &known = of(section, text);
    if (const auto found = known.matches.constFind(pattern); found != known.matches.cend())
        return *found;
    auto compiled = m_compiled.find(pattern);
    if (compiled == m_compiled.end())
        compiled = m_compiled.insert(pattern, compiledPattern(pattern));
    const bool isThere = compiled->match(withPlainDates(plainTextOf(text).text)).hasMatch();
    known.matches.insert(pattern, isThere);
    return isThere;
}

double TextMemory::similarityTo(const SectionId &section, const QString &text, const QString &before)
{
    Known &known = of(section, text);
    if (!known.alike || known.before != before) {
        known.before = before;
        known.alike = similarity(text, before);
    }
    return *known.alike;
}

} // namespace nianbao
