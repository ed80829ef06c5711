// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/charactertraits.h"

#include <QChar>
#include <QStringView>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

constexpr QStringView opening = u"（《〈“‘【〖「『〔［｛〝￥＄";
constexpr QStringView closing = u"）》〉”’】〗」』〕］｝〞％‰℃・";
constexpr QStringView stops = u"，。、；：！？．";
constexpr QStringView wordOpening = u"([{<$¥£№";
constexpr QStringView wordClosing = u")]}>,.;:!?%°·‧•";

bool isIn(QStringView set, char32_t code)
{
    return code < 0x10000 && set.contains(QChar(static_cast<char16_t>(code)));
}

struct Range
{
    char32_t first;
    char32_t last;
};

/// Blocks whose characters are as wide as an ideograph, by code point.
constexpr Range wide[] = {{0x2160, 0x217F}, {0x2460, 0x24FF},   {0x25A0, 0x25FF},  {0x2E3A, 0x2E3B}, {0x2E80, 0x4DBF},
                          {0x4E00, 0xA4CF}, {0xAC00, 0xD7A3},   {0xE000, 0xFAFF},  {0xFE30, 0xFE4F}, {0xFF01, 0xFF60},
                          {0xFFE0, 0xFFE6}, {0x20000, 0x3FFFD}, {0xF0000, 0xFFFFD}};

} // namespace

bool isFullWidth(char32_t code)
{
    if (code == 0x2014 || code == 0x2026 || code == 0x2103 || code == 0x2116)
        return true;
    if (code == 0x2018 || code == 0x2019 || code == 0x201C || code == 0x201D)
        return true;
    return std::any_of(std::begin(wide), std::end(wide),
                       [code](const Range &range) { return code >= range.first && code <= range.last; });
}

bool needsShaping(char32_t code)
{
    switch (QChar::script(code)) {
    case QChar::Script_Unknown:
    case QChar::Script_Inherited:
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Yi: return false;
    default: return true;
    }
}

CharacterKind kindOf(char32_t code)
{
    if (isIn(opening, code))
        return CharacterKind::Opening;
    if (isIn(closing, code))
        return CharacterKind::Closing;
    if (isIn(stops, code))
        return CharacterKind::Stop;
    if (code == 0x2014 || code == 0x2026 || code == 0x2E3A || code == 0x22EF)
        return CharacterKind::Joined;
    if (isFullWidth(code))
        return CharacterKind::Ideograph;
    if (isIn(wordOpening, code))
        return CharacterKind::WordOpening;
    if (isIn(wordClosing, code))
        return CharacterKind::WordClosing;
    if (QChar::isDigit(code))
        return CharacterKind::Digit;
    if (QChar::isSpace(code) && code != 0x00A0)
        return CharacterKind::Space;
    return CharacterKind::Word;
}

bool isWordKind(CharacterKind kind)
{
    using Kind = CharacterKind;
    return kind == Kind::Word || kind == Kind::Digit || kind == Kind::WordOpening || kind == Kind::WordClosing;
}

Break breakBetween(CharacterKind left, CharacterKind right)
{
    using Kind = CharacterKind;
    if (right == Kind::Space)
        return Break::Forbidden;
    if (right == Kind::Closing || right == Kind::Stop || right == Kind::Joined || right == Kind::WordClosing)
        return Break::Forbidden;
    if (left == Kind::Opening || left == Kind::WordOpening)
        return Break::Forbidden;
    if (left == Kind::Space)
        return Break::Free;
    if (isWordKind(left) && isWordKind(right))
        return Break::Forbidden;
    if (left == Kind::Digit && right == Kind::Ideograph)
        return Break::Weak;
    return Break::Free;
}

bool splitsLongWord(char32_t code)
{
    return isIn(u"/-_?&=@.:,", code);
}

} // namespace nianbao
