// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/editionreader.h"
#include "tests/model/edition/smalledition.h"

#include <gtest/gtest.h>

using namespace nianbao;
using nianbao::test::spoiled;
using nianbao::test::withRule;

namespace {

const QString fileName = QStringLiteral("bad.json");

struct Spoiled
{
    const char *name;
    QByteArray json;
    ErrorCode code;
    const char *place;
    const char *detail = nullptr; ///< nullptr: any
};

void PrintTo(const Spoiled &spoiled, std::ostream *stream)
{
    *stream << spoiled.name;
}

std::string nameOf(const testing::TestParamInfo<Spoiled> &parameter)
{
    return parameter.param.name;
}

/// So many, and the open beginning of one more.
QByteArray rulesOfTexts(int count)
{
    const QByteArray keys = R"("kind": "fields_filled", "severity": "info", "message": { "zh": "M。", "en": "M." },
        "example": { "zh": "E。", "en": "E." })";
    QByteArray rules = R"("id": "n", "kind": "fields_filled")";
    for (int i = 1; i < count; ++i)
        rules += "}, { \"id\": \"n" + QByteArray::number(i) + "\", " + keys;
    return rules;
}

class RefusedEdition : public testing::TestWithParam<Spoiled>
{
};

} // namespace

TEST_P(RefusedEdition, IsNamedByFilePlaceAndReason)
{
    const Spoiled &expected = GetParam();
    const Result<EditionPtr> result = EditionReader::read(expected.json, fileName);
    ASSERT_FALSE(result.has_value());
    const Error &error = result.error();
    EXPECT_EQ(error.code, expected.code) << codeName(error.code).latin1() << ' '
                                         << error.args.join(u" | ").toStdString();
    EXPECT_EQ(error.args.value(0), fileName);
    EXPECT_EQ(error.args.value(1), QString::fromUtf8(expected.place));
    if (expected.detail) {
        EXPECT_EQ(error.args.value(2), QString::fromUtf8(expected.detail));
    }
}

INSTANTIATE_TEST_SUITE_P(
    TopLevel, RefusedEdition,
    testing::Values(
        Spoiled{"notAnObject", "[]", ErrorCode::EditionWrongType, "", "object"},
        Spoiled{"otherSchema", spoiled("nianbao-edition/1", "nianbao-edition/9"), ErrorCode::EditionWrongType,
                "schema"},
        Spoiled{"unknownKey", spoiled(R"("basis": "B")", R"("basis": "B", "colour": 1)"), ErrorCode::EditionUnknownKey,
                "", "colour"},
        Spoiled{"missingKey", spoiled(R"("basis": "B",)", ""), ErrorCode::EditionMissingKey, "", "basis"},
        Spoiled{"missingLanguage", spoiled(R"({ "zh": "小", "en": "small" })", R"({ "zh": "小" })"),
                ErrorCode::EditionMissingLanguage, "name", "en"},
        Spoiled{"emptyText", spoiled(R"("document": "D")", R"("document": " ")"), ErrorCode::EditionWrongType,
                "document", "text"},
        Spoiled{"controlCharacter", spoiled(R"("document": "D")", R"("document": "D\u0007")"),
                ErrorCode::EditionWrongType, "document"},
        Spoiled{"longText", spoiled(R"("document": "D")", R"("document": ")" + QByteArray(5000, 'd') + '"'),
                ErrorCode::EditionWrongType, "document"},
        Spoiled{"badId", spoiled(R"("id": "small")", R"("id": "小 id")"), ErrorCode::EditionWrongType, "id", "id"},
        Spoiled{"titleWithoutYear", spoiled("{unit}{year}", "{unit}"), ErrorCode::EditionMissingKey, "title", "{year}"},
        Spoiled{"yearsBackwards", spoiled(R"("to": null)", R"("to": 1999)"), ErrorCode::EditionWrongType, "years.to"},
        Spoiled{"yearNotWhole", spoiled(R"("from": 2000)", R"("from": 2000.5)"), ErrorCode::EditionWrongType,
                "years.from"},
        Spoiled{"unitKindTwice",
                spoiled(R"("mayMakeRules": true })",
                        R"("mayMakeRules": true }, { "id": "office", "name": { "zh": "二", "en": "two" } })"),
                ErrorCode::EditionRepeatedId, "unitKinds[1].id", "office"},
        Spoiled{"powerNotTrueOrFalse", spoiled(R"("mayMakeRules": true)", R"("mayMakeRules": 1)"),
                ErrorCode::EditionWrongType, "unitKinds[0].mayMakeRules"},
        Spoiled{"notAnArray", spoiled(R"("topics": ["T"])", R"("topics": "T")"), ErrorCode::EditionWrongType,
                "sections[0].topics", "array"},
        Spoiled{"sectionTwice", spoiled(R"("id": "s1")", R"("id": "intro")"), ErrorCode::EditionRepeatedId,
                "sections[1].id", "intro"},
        Spoiled{"sectionWithoutName", spoiled(R"("name": "I",)", ""), ErrorCode::EditionMissingKey, "sections[0]",
                "name"},
        Spoiled{"sectionOfUnknownTable", spoiled(R"("table": "t" })", R"("table": "u" })"),
                ErrorCode::EditionUnknownName, "sections[1].table", "u"},
        Spoiled{"tableInTwoSections",
                spoiled(R"("table": "t" })", R"("table": "t" }, { "id": "s2", "heading": "H", "table": "t" })"),
                ErrorCode::EditionRepeatedId, "sections[2].table", "t"},
        Spoiled{"tableInNoSection", spoiled(R"(, "table": "t" })", " }"), ErrorCode::EditionMissingKey, "sections",
                "table (t)"},
        Spoiled{"offerOfUnknownField", spoiled("{phone}", "{fax}"), ErrorCode::EditionUnknownName, "sections[0].offer",
                "fax"},
        Spoiled{"offerNotClosed", spoiled("）]]", "）"), ErrorCode::EditionWrongType, "sections[0].offer"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Tables, RefusedEdition,
    testing::Values(
        Spoiled{"unknownKeyInRow", spoiled(R"("label": "Q")", R"("label": "Q", "width": 3)"),
                ErrorCode::EditionUnknownKey, "tables[0].blocks[0].rows[1]", "width"},
        Spoiled{"repeatedRow", spoiled(R"("id": "q")", R"("id": "r")"), ErrorCode::EditionRepeatedId,
                "tables[0].blocks[0].rows[1].id", "r"},
        Spoiled{"repeatedColumnBelow",
                spoiled(R"("label": "Y")", R"("label": "Y", "children": [{ "id": "x", "label": "X" }])"),
                ErrorCode::EditionRepeatedId, "tables[0].blocks[0].columns[1].children[0].id", "x"},
        Spoiled{
            "noColumns",
            spoiled(
                R"("rows": [{ "id": "r", "label": "R", "help": { "zh": "行", "en": "row" } }, { "id": "q", "label": "Q" }])",
                R"("rows": [])"),
            ErrorCode::EditionWrongType, "tables[0].blocks[0].rows"},
        Spoiled{"noCorner", spoiled(R"("corner": "C",)", ""), ErrorCode::EditionMissingKey, "tables[0].blocks[0]",
                "corner"},
        Spoiled{"noFormat", spoiled(R"("format": { "kind": "count", "unit": "件" }, )", ""),
                ErrorCode::EditionMissingKey, "tables[0].blocks[0].columns", "format (x)"},
        Spoiled{"unknownKind", spoiled(R"("kind": "count")", R"("kind": "percent")"), ErrorCode::EditionUnknownName,
                "tables[0].format.kind", "percent"},
        Spoiled{"decimalsOfACount", spoiled(R"("unit": "件")", R"("unit": "件", "decimals": 1)"),
                ErrorCode::EditionWrongType, "tables[0].format.decimals"},
        Spoiled{"tooManyDecimals", spoiled(R"("decimals": 6)", R"("decimals": 7)"), ErrorCode::EditionWrongType,
                "tables[0].blocks[0].columns[4].format.decimals"},
        Spoiled{"unknownUnit", spoiled(R"(["元", "万元"])", R"(["元", "亿元"])"), ErrorCode::EditionUnknownName,
                "tables[0].blocks[0].columns[3].format.unitChoices[1]", "亿元"},
        Spoiled{"unitTwice", spoiled(R"(["元", "万元"])", R"(["元", "元"])"), ErrorCode::EditionRepeatedId,
                "tables[0].blocks[0].columns[3].format.unitChoices[1]", "元"},
        Spoiled{"usualUnitNotFirst", spoiled(R"(["元", "万元"])", R"(["万元", "元"])"), ErrorCode::EditionWrongType,
                "tables[0].blocks[0].columns[3].format.unitChoices"},
        Spoiled{"labelWidths", spoiled(R"("labelWidths": [2])", R"("labelWidths": [2, 2])"),
                ErrorCode::EditionWrongType, "tables[0].labelWidths"},
        Spoiled{"widthNegative", spoiled(R"("width": 3)", R"("width": -3)"), ErrorCode::EditionWrongType,
                "tables[0].blocks[0].columns[3].width"},
        Spoiled{"widthOfAGroup", spoiled(R"("width": 3,)", R"("width": 3, "children": [{ "id": "k", "label": "K" }],)"),
                ErrorCode::EditionWrongType, "tables[0].blocks[0].columns[3].width"},
        Spoiled{"totalOfAGroup",
                spoiled(R"("total": true)", R"("total": true, "children": [{ "id": "k", "label": "K" }])"),
                ErrorCode::EditionWrongType, "tables[0].blocks[0].columns[2].total"},
        Spoiled{
            "rowInTwoBlocks",
            spoiled(
                R"("label": "Q" }] })",
                R"("label": "Q" }] }, { "corner": "C", "columns": [{ "id": "x", "label": "X" }], "rows": [{ "id": "q", "label": "Q" }] })"),
            ErrorCode::EditionRepeatedId, "tables[0].blocks[1].rows", "q"},
        Spoiled{
            "blockTwice",
            spoiled(
                R"("label": "Q" }] })",
                R"("label": "Q" }] }, { "id": "b", "corner": "C", "columns": [{ "id": "x", "label": "X" }], "rows": [{ "id": "z", "label": "Z" }] })"),
            ErrorCode::EditionRepeatedId, "tables[0].blocks[1].id", "b"},
        Spoiled{"blockWithoutRows",
                spoiled(R"("label": "Q" }] })",
                        R"("label": "Q" }] }, { "corner": "C", "columns": [{ "id": "x", "label": "X" }] })"),
                ErrorCode::EditionMissingKey, "tables[0].blocks[1]", "rows"},
        Spoiled{"tableTwice",
                spoiled(R"("label": "Q" }] }
  ] }])",
                        R"("label": "Q" }] }
  ] }, { "id": "t", "format": { "kind": "count", "unit": "件" }, "blocks": [{ "columns": [{ "id": "x", "label": "X" }] }] }])"),
                ErrorCode::EditionRepeatedId, "tables[1].id", "t"},
        Spoiled{"cornerWithoutLabels",
                spoiled(R"("label": "Q" }] }
  ] }])",
                        R"("label": "Q" }] }
  ] }, { "id": "u", "format": { "kind": "count", "unit": "件" }, "blocks": [{ "corner": "C", "columns": [{ "id": "x", "label": "X" }] }] }])"),
                ErrorCode::EditionWrongType, "tables[1].blocks[0].corner"},
        Spoiled{
            "cellTwice",
            spoiled(R"({ "id": "q", "label": "Q" })", R"({ "id": "r.a", "label": "Q" }, { "id": "z", "label": "Z" })")
                .replace(R"({ "id": "y", "label": "Y" })",
                         R"({ "id": "y", "label": "Y" }, { "id": "a.x", "label": "A" })"),
            ErrorCode::EditionRepeatedId, "tables[0]", "t.r.a.x"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Rules, RefusedEdition,
    testing::Values(
        Spoiled{"unknownKind", withRule(R"("id": "n", "kind": "magic")"), ErrorCode::EditionUnknownName,
                "rules[2].kind", "magic"},
        Spoiled{"keyOfAnotherKind", withRule(R"("id": "n", "kind": "ge_zero", "left": "t.r.x", "right": "t.r.y")"),
                ErrorCode::EditionUnknownKey, "rules[2]", "right"},
        Spoiled{"unknownSeverity", spoiled(R"("severity": "warning")", R"("severity": "fatal")"),
                ErrorCode::EditionUnknownName, "rules[1].severity", "fatal"},
        Spoiled{"unknownCell", withRule(R"("id": "n", "kind": "ge_zero", "left": ["t.r.x", "t.r.z"])"),
                ErrorCode::EditionUnknownName, "rules[2].left[1]", "t.r.z"},
        Spoiled{"unknownTable", withRule(R"("id": "n", "kind": "ge_zero", "left": { "table": "u" })"),
                ErrorCode::EditionUnknownName, "rules[2].left.table", "u"},
        Spoiled{"unknownRow", withRule(R"("id": "n", "kind": "ge_zero", "left": { "table": "t", "rows": "z" })"),
                ErrorCode::EditionUnknownName, "rules[2].left", "z"},
        Spoiled{"unknownException",
                withRule(R"("id": "n", "kind": "nonneg_int", "left": { "table": "t", "except": ["z"] })"),
                ErrorCode::EditionUnknownName, "rules[2].left", "z"},
        Spoiled{"unknownBlock", withRule(R"("id": "n", "kind": "ge_zero", "left": { "table": "t", "block": "z" })"),
                ErrorCode::EditionUnknownName, "rules[2].left.block", "z"},
        Spoiled{"rowsOfNoTable", withRule(R"("id": "n", "kind": "ge_zero", "left": { "rows": "r" })"),
                ErrorCode::EditionMissingKey, "rules[2].left", "table"},
        Spoiled{"unknownValueKind", withRule(R"("id": "n", "kind": "nonneg_int", "left": { "kinds": ["text"] })"),
                ErrorCode::EditionUnknownName, "rules[2].left.kinds[0]", "text"},
        Spoiled{"noCells", withRule(R"("id": "n", "kind": "nonneg_int", "left": { "kinds": ["signed_count"] })"),
                ErrorCode::EditionWrongType, "rules[2].left"},
        Spoiled{"cellTwiceInASum", withRule(R"("id": "n", "kind": "ge_zero", "left": ["t.r.x", "t.r.x"])"),
                ErrorCode::EditionRepeatedId, "rules[2].left", "t.r.x"},
        Spoiled{"oneCellWanted",
                withRule(R"("id": "n", "kind": "eq_prev_year", "left": ["t.r.x", "t.r.y"], "right": "t.r.x")"),
                ErrorCode::EditionWrongType, "rules[2].left", "one cell"},
        Spoiled{"twoCellsWanted", withRule(R"("id": "n", "kind": "both_zero_or_both_positive", "left": ["t.r.x"])"),
                ErrorCode::EditionWrongType, "rules[2].left"},
        Spoiled{"conditionMissing",
                withRule(R"("id": "n", "kind": "suspicious_equal", "left": "t.r.x", "right": "t.r.y")"),
                ErrorCode::EditionMissingKey, "rules[2]", "onlyIf"},
        Spoiled{"unknownPlaceInText", spoiled(R"("en": "{rowLabel}.")", R"("en": "{columnLabel}.")"),
                ErrorCode::EditionUnknownName, "rules[0].message", "columnLabel"},
        Spoiled{"placeNotClosed", withRule(R"("id": "n", "kind": "ge_zero", "left": "t.{row.x")"),
                ErrorCode::EditionUnknownName, "rules[2].left"},
        Spoiled{"messageInOneLanguage", spoiled(R"({ "zh": "短。", "en": "Short." })", R"({ "en": "Short." })"),
                ErrorCode::EditionMissingLanguage, "rules[1].message", "zh"},
        Spoiled{"noExample", spoiled(R"("example": { "zh": "无。", "en": "None." },)", ""),
                ErrorCode::EditionMissingKey, "rules[1]", "example"},
        Spoiled{"exampleInOneLanguage", spoiled(R"({ "zh": "无。", "en": "None." })", R"({ "zh": "无。" })"),
                ErrorCode::EditionMissingLanguage, "rules[1].example", "en"},
        Spoiled{"unknownPlaceInExample", spoiled("In {rowLabel}", "In {columnLabel}"), ErrorCode::EditionUnknownName,
                "rules[0].example", "columnLabel"},
        Spoiled{"cellThatNoRuleCovers", spoiled(R"("columns": ["m", "w"])", R"("columns": ["m"])"),
                ErrorCode::EditionCellForgotten, "free", "t.r.w"},
        Spoiled{"cellLookedAtAloneOnly",
                withRule(R"("id": "n", "kind": "blank_or_slash", "left": {})")
                    .replace(R"("columns": ["m", "w"])", R"("columns": ["w"])"),
                ErrorCode::EditionCellForgotten, "free", "t.r.m"},
        Spoiled{"unknownFreeCell", spoiled(R"([{ "table": "t", "columns": ["m", "w"] }])", R"(["t.r.z"])"),
                ErrorCode::EditionUnknownName, "free[0]", "t.r.z"},
        Spoiled{"cellOnBothSides",
                withRule(R"("id": "n", "kind": "sum_eq", "left": ["t.r.x", "t.r.y"], "right": "t.r.x")"),
                ErrorCode::EditionRepeatedId, "rules[2]", "n: t.r.x"},
        Spoiled{"moreThanItself", withRule(R"("id": "n", "kind": "le", "left": "t.r.x", "right": ["t.r.x", "t.r.y"])"),
                ErrorCode::EditionRepeatedId, "rules[2]", "n: t.r.x"},
        Spoiled{"rowsAndColumns", spoiled(R"("each": { "table": "t", "rows": "all" })", R"("each": { "table": "t" })"),
                ErrorCode::EditionWrongType, "rules[0].each"},
        Spoiled{
            "eachOfUnknownRow",
            spoiled(R"("each": { "table": "t", "rows": "all" })", R"("each": { "table": "t", "rows": ["r", "z"] })"),
            ErrorCode::EditionUnknownName, "rules[0].each", "z"},
        Spoiled{"severityForNothing",
                spoiled(R"("severity": "error")", R"("severity": "error", "severityFor": { "z": "info" })"),
                ErrorCode::EditionUnknownName, "rules[0].severityFor", "z"},
        Spoiled{"ruleTwice", withRule(R"("id": "min", "kind": "ge_zero", "left": "t.r.x")"),
                ErrorCode::EditionRepeatedId, "rules[2]", "min"},
        Spoiled{"mixedUnits", withRule(R"("id": "n", "kind": "le", "left": "t.r.x", "right": "t.r.w")"),
                ErrorCode::EditionMixedUnits, "rules[2]", "n: 件, 万元"},
        Spoiled{"unitsChosenByTheClerk",
                withRule(R"("id": "n", "kind": "eq_prev_year", "left": "t.r.m", "right": "t.r.m")"),
                ErrorCode::EditionMixedUnits, "rules[2]"},
        Spoiled{"totalNotComputed", spoiled(R"(, "computes": true)", ""), ErrorCode::EditionMissingKey, "rules",
                "computes (t.r.sum)"},
        Spoiled{"totalComputedTwice",
                withRule(R"("id": "n", "kind": "sum_eq", "left": "t.r.x", "right": "t.r.sum", "computes": true)"),
                ErrorCode::EditionRepeatedId, "rules[2]", "t.r.sum"},
        Spoiled{"inputComputed",
                withRule(R"("id": "n", "kind": "sum_eq", "left": "t.r.x", "right": "t.r.y", "computes": true)"),
                ErrorCode::EditionWrongType, "rules[2]"},
        Spoiled{"totalOfItself", spoiled(R"("columns": ["x", "y"])", R"("columns": ["x", "sum"])"),
                ErrorCode::EditionUnsatisfiable, "rules", "t.r.sum"},
        Spoiled{"jumpOfNothing", withRule(R"("id": "n", "kind": "ratio_jump", "left": "t.r.x", "low": 1, "high": 1)"),
                ErrorCode::EditionUnsatisfiable, "rules[2]", "n"},
        Spoiled{"unknownSection", withRule(R"("id": "n", "kind": "section_max_chars", "section": "s1", "length": 9)"),
                ErrorCode::EditionUnknownName, "rules[2].section", "s1"},
        Spoiled{"longerThanItMayBe",
                withRule(R"("id": "n", "kind": "section_max_chars", "section": "intro", "length": 4)"),
                ErrorCode::EditionUnsatisfiable, "rules[2]", "n"},
        Spoiled{"badPattern", withRule(R"("id": "n", "kind": "must_match", "section": "intro", "pattern": "(")"),
                ErrorCode::EditionWrongType, "rules[2].pattern", "regular expression without repetitions"},
        Spoiled{"repeatingPattern",
                withRule(R"("id": "n", "kind": "must_match", "section": "intro", "pattern": "(a+)+[bc]")"),
                ErrorCode::EditionWrongType, "rules[2].pattern", "regular expression without repetitions"},
        Spoiled{"longWord",
                withRule(R"("id": "n", "kind": "must_mention", "section": "intro", "words": [")" + QByteArray(101, 'w')
                         + R"("])"),
                ErrorCode::EditionWrongType, "rules[2].words[0]", "text of at most 100 characters"},
        Spoiled{"manyWords",
                withRule(R"("id": "n", "kind": "must_mention", "section": "intro", "words": ["w")"
                         + QByteArray(R"(, "w")").repeated(200) + ']'),
                ErrorCode::EditionWrongType, "rules[2].words"},
        Spoiled{"manyRulesOfTexts", withRule(rulesOfTexts(100)), ErrorCode::EditionWrongType, "rules[101]",
                "at most 100 rules about texts"}),
    nameOf);
