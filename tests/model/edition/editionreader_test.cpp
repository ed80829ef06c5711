// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/editionreader.h"
#include "tests/model/edition/smalledition.h"

#include <gtest/gtest.h>

using namespace nianbao;
using nianbao::test::smallEdition;
using nianbao::test::spoiled;
using nianbao::test::withRule;

namespace {

const QString fileName = QStringLiteral("bad.json");

} // namespace

TEST(EditionReader, ReadsASmallEdition)
{
    const Result<EditionPtr> result = EditionReader::read(smallEdition, fileName);
    ASSERT_TRUE(result.has_value()) << result.error().args.join(u" | ").toStdString();
    const Edition &edition = **result;
    EXPECT_EQ(edition.name(QStringLiteral("en")), QStringLiteral("small"));
    EXPECT_EQ(edition.usualBasis(), QStringLiteral("B"));
    EXPECT_EQ(edition.cellCount(), 10);
    EXPECT_TRUE(edition.isValidFor(9999));
    ASSERT_EQ(edition.unitKinds().size(), 1);
    EXPECT_TRUE(edition.unitKinds().first().mayMakeRules);
    EXPECT_EQ(edition.section(SectionId(QStringLiteral("intro")))->usualLength, 9);
    EXPECT_EQ(edition.freeCells().size(), 4);
    const RuleSpec &sum = edition.rules().first();
    EXPECT_EQ(sum.id.text(), QStringLiteral("sum.r"));
    EXPECT_EQ(sum.family, QStringLiteral("sum.*"));
    EXPECT_EQ(sum.instance, QStringLiteral("R"));
    EXPECT_EQ(sum.example.value(QStringLiteral("en")), QStringLiteral("In R one and one are three."));
    EXPECT_EQ(edition.rules().last().family, QStringLiteral("min"));
    EXPECT_EQ(edition.section(SectionId(QStringLiteral("s1")))->name, QStringLiteral("H"));
    EXPECT_EQ(edition.section(SectionId(QStringLiteral("none"))), nullptr);
    EXPECT_EQ(edition.table(TableId(QStringLiteral("none"))), nullptr);
    const CellSpec &cell = edition.cell(edition.find(CellId(QStringLiteral("t.r.x"))));
    EXPECT_EQ(cell.help.value(QStringLiteral("en")), QStringLiteral("row\ncolumn"));
    EXPECT_EQ(edition.table(cell.table)->grid.columnWeights(), (QList<double>{2, 1, 1, 1, 3, 1}));
}

TEST(EditionReader, GivesItsDefinitionBackSoThatItReadsEqual)
{
    const EditionPtr first = EditionReader::read(smallEdition, fileName).value();
    const EditionPtr second = EditionReader::read(first->json(), fileName).value();
    EXPECT_EQ(second->json(), first->json());
    EXPECT_EQ(second->sha256(), first->sha256());
    EXPECT_EQ(first->sha256().size(), 64);
}

TEST(EditionReader, FindsTheSameBytesWhateverTheOrderAndTheSpacesOfTheFile)
{
    const QByteArray id = R"("id": "small", )";
    QByteArray other = spoiled(id, "");
    other.insert(1, "\n\t " + id);
    EXPECT_EQ(EditionReader::read(other, fileName).value()->sha256(),
              EditionReader::read(smallEdition, fileName).value()->sha256());
}

TEST(EditionReader, RefusesAFileThatIsTooLargeUnread)
{
    const QByteArray large(EditionReader::largestFile + 1, ' ');
    EXPECT_EQ(EditionReader::read(large, fileName).error().code, ErrorCode::FileTooLarge);
}

TEST(EditionReader, NamesLineAndColumnOfBadJson)
{
    const Result<EditionPtr> result = EditionReader::read("{\n  \"id\": x\n}", fileName);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::JsonSyntax);
    EXPECT_EQ(result.error().args.value(0), fileName);
    EXPECT_TRUE(result.error().args.value(1).startsWith(u"2:")) << result.error().args.value(1).toStdString();
}

TEST(EditionReader, SurvivesNestingWithoutEnd)
{
    EXPECT_EQ(EditionReader::read(QByteArray(100'000, '['), fileName).error().code, ErrorCode::JsonSyntax);
    QByteArray tree = R"({ "id": "d", "label": "D" })";
    for (int i = 0; i < 100; ++i)
        tree = R"({ "id": "d)" + QByteArray::number(i) + R"(", "label": "D", "children": [)" + tree + "] }";
    const Result<EditionPtr> result = EditionReader::read(spoiled(R"({ "id": "q", "label": "Q" })", tree), fileName);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::EditionWrongType);
}

TEST(EditionReader, RefusesMoreCellsThanAnyFormHas)
{
    QByteArray rows;
    for (int i = 0; i < 1500; ++i)
        rows += R"(, { "id": "n)" + QByteArray::number(i) + R"(", "label": "N" })";
    const QByteArray last = R"({ "id": "q", "label": "Q" })";
    const Result<EditionPtr> result = EditionReader::read(spoiled(last, last + rows), fileName);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().args.value(1), QStringLiteral("tables[0].blocks[0]"));
}

TEST(EditionReader, RefusesTotalsOfTotalsThatDoubleAndDouble)
{
    QByteArray columns;
    QByteArray rules;
    QByteArray parts = R"("x", "sum")";
    for (int i = 0; i < 40; ++i) {
        const QByteArray id = "g" + QByteArray::number(i);
        columns += R"({ "id": ")" + id + R"(", "label": "G", "total": true }, )";
        rules += R"({ "id": ")" + id + R"(.{row}", "each": { "table": "t", "rows": "all" }, "kind": "sum_eq",
            "severity": "error", "message": { "zh": "M。", "en": "M." }, "example": { "zh": "E。", "en": "E." },
            "computes": true, "right": "t.{row}.)"
            + id + R"(", "left": { "table": "t", "rows": "{row}", "columns": [)" + parts + "] } }, ";
        parts += ", \"" + id + '"';
    }
    const QByteArray column = R"({ "id": "m", "label": "M",)";
    const QByteArray rule = R"({ "id": "min",)";
    const Result<EditionPtr> result
        = EditionReader::read(spoiled(column, columns + column).replace(rule, rules + rule), fileName);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::EditionWrongType);
    EXPECT_EQ(result.error().args.value(1), QStringLiteral("rules"));
    EXPECT_TRUE(result.error().args.value(2).contains(u"900")) << result.error().args.value(2).toStdString();
}

TEST(EditionReader, RefusesRulesThatWouldTakeForeverToExpand)
{
    QByteArray rows;
    QByteArray selectors;
    for (int i = 0; i < 900; ++i) {
        const QByteArray id = "n" + QByteArray::number(i);
        rows += R"(, { "id": ")" + id + R"(", "label": "N" })";
        selectors += R"(, { "table": "t", "rows": ")" + id + R"(", "columns": "x" })";
    }
    QByteArray json = withRule(R"("id": "n.{row}", "each": { "table": "t", "rows": "all" }, "kind": "nonneg_int",
        "left": ["t.q.x")" + selectors
                               + "]");
    const QByteArray last = R"({ "id": "q", "label": "Q" })";
    const Result<EditionPtr> result = EditionReader::read(json.replace(last, last + rows), fileName);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::EditionWrongType);
    EXPECT_TRUE(result.error().args.value(1).startsWith(u"rules[2].left["))
        << result.error().args.value(1).toStdString();
}

TEST(EditionReader, RefusesASentenceThatGrowsWithoutEnd)
{
    const QByteArray sentence = R"("en": "{rowLabel}.")";
    const QByteArray json = spoiled(sentence, R"("en": ")" + QByteArray("{rowLabel}").repeated(390) + '"');
    const QByteArray row = R"("label": "R")";
    QByteArray large = json;
    large.replace(row, R"("label": ")" + QByteArray(3000, 'r') + '"');
    const Result<EditionPtr> result = EditionReader::read(large, fileName);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().args.value(1), QStringLiteral("rules[0].message"));
}
