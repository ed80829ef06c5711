// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/textmemory.h"

#include "model/check/narrativenumbers.h"
#include "model/check/similarity.h"
#include "model/values/narrative.h"

namespace nianbao {

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
        compiled = m_compiled.insert(pattern, QRegularExpression(pattern));
    const bool isThere = compiled->match(plainTextOf(text).text).hasMatch();
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
