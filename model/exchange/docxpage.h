// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The measures of an official page as Word counts them, in twentieths of a point. Source: GB/T 9704-2012,
// 5 and 7: A4, 37 mm above and 28 mm left of a text area of 156 mm × 225 mm, 22 lines of 28 characters.

#include "model/exchange/xmlelement.h"

class QXmlStreamWriter;

namespace nianbao {

namespace docx {

constexpr double twipsInPoint = 20;

/// The nearest whole number, of a length that is not negative.
constexpr int twips(double points)
{
    const double exact = points * twipsInPoint;
    const auto below = static_cast<int>(exact);
    return exact - below < 0.5 ? below : below + 1;
}

constexpr int twipsOf(double millimetres)
{
    return twips(millimetres * 72 / 25.4);
}

constexpr double textWidthPt = 156 * 72 / 25.4;
constexpr double textHeightPt = 225 * 72 / 25.4;
constexpr double bodyPt = 16;
/// 22 of them must not be higher than the text area, so rounded down from 28.99 pt.
constexpr int line = 579;
/// 28 characters of 16 pt take 156 mm when each is set a quarter of a point tight.
constexpr int tightness = -5;
constexpr int character = twips(textWidthPt / 28);
constexpr int titleLine = twips(36);

/// An element with nothing but a value: <w:jc w:val="center"/>.
void value(QXmlStreamWriter &xml, QLatin1String name, const QString &value);
void value(QXmlStreamWriter &xml, QLatin1String name, int value);
/// One font for all scripts.
void fonts(QXmlStreamWriter &xml, const QString &name);
/// Text in a run of its own, in a character style if one is named.
void run(QXmlStreamWriter &xml, const QString &text, QLatin1String style = {});

} // namespace docx

} // namespace nianbao
