// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The smallest edition that has one of everything, to spoil it in one place at a time.

#include "model/edition/editionreader.h"

#include <QByteArray>
#include <QJsonDocument>

#include <stdexcept>

namespace nianbao::test {

/// Two counts and their total, two sums of money, a text section, a table section.
inline const QByteArray smallEdition = R"json({
  "schema": "nianbao-edition/1", "id": "small", "name": { "zh": "小", "en": "small" },
  "document": "D", "basis": "B", "title": "{unit}{year}", "years": { "from": 2000, "to": null },
  "printWords": { "sign": "签字：", "seal": "（章）", "date": "{year}.{month}.{day}", "blankDate": "年月日", "draft": "草稿" },
  "unitKinds": [{ "id": "office", "name": { "zh": "机关", "en": "office" }, "mayMakeRules": true }],
  "sections": [
    { "id": "intro", "name": "I", "offer": "{unit}[[（{phone}）]]", "topics": ["T"], "usualLength": 9 },
    { "id": "s1", "heading": "H", "table": "t" }
  ],
  "tables": [{ "id": "t", "format": { "kind": "count", "unit": "件" }, "labelWidths": [2], "blocks": [
    { "id": "b", "corner": "C",
      "columns": [
        { "id": "x", "label": "X", "help": { "zh": "列", "en": "column" } }, { "id": "y", "label": "Y" },
        { "id": "sum", "label": "S", "total": true },
        { "id": "m", "label": "M", "width": 3,
          "format": { "kind": "money", "unit": "元", "decimals": 2, "unitChoices": ["元", "万元"] } },
        { "id": "w", "label": "W", "format": { "kind": "money", "unit": "万元", "decimals": 6 } }
      ],
      "rows": [{ "id": "r", "label": "R", "help": { "zh": "行", "en": "row" } }, { "id": "q", "label": "Q" }] }
  ] }],
  "rules": [
    { "id": "sum.{row}", "each": { "table": "t", "rows": "all" }, "kind": "sum_eq", "severity": "error",
      "left": { "table": "t", "rows": "{row}", "columns": ["x", "y"] }, "right": "t.{row}.sum", "computes": true,
      "message": { "zh": "{rowLabel}。", "en": "{rowLabel}." }, "basis": "A",
      "example": { "zh": "{rowLabel}一加一得三。", "en": "In {rowLabel} one and one are three." } },
    { "id": "min", "kind": "section_min_text", "severity": "warning", "section": "intro", "length": 5,
      "example": { "zh": "无。", "en": "None." },
      "message": { "zh": "短。", "en": "Short." } }
  ],
  "free": [{ "table": "t", "columns": ["m", "w"] }]
})json";

/// `smallEdition` with one part of its text replaced. The part must be there, once.
inline QByteArray spoiled(const QByteArray &part, const QByteArray &replacement)
{
    if (smallEdition.count(part) != 1)
        throw std::invalid_argument(("found not once: " + part).toStdString());
    QByteArray json = smallEdition;
    return json.replace(part, replacement);
}

/// `smallEdition` with a further rule at the end.
inline QByteArray withRule(const QByteArray &rule)
{
    const QByteArray message
        = R"("message": { "zh": "M。", "en": "M." }, "example": { "zh": "E。", "en": "E." }, "severity": "info")";
    const QByteArray end = R"("en": "Short." } })";
    return spoiled(end, end + ", { " + message + ", " + rule + " }");
}

} // namespace nianbao::test
