// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/editioncatalog.h"
#include "model/edition/rulekinds.h"
#include "tests/model/edition/officialformat.h"

#include <QJsonArray>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

using namespace nianbao;

namespace {

QString kindName(Value::Kind kind)
{
    switch (kind) {
    case Value::Kind::SignedCount: return QStringLiteral("signed_count");
    case Value::Kind::Money: return QStringLiteral("money");
    default: return QStringLiteral("count");
    }
}

/// The names of rule kinds in the shared format, in the order of RuleKind.
const QStringList ruleTypes{QStringLiteral("sum_eq"),
                            QStringLiteral("ge_zero"),
                            QStringLiteral("le"),
                            QStringLiteral("suspicious_equal"),
                            QStringLiteral("both_zero_or_both_positive"),
                            QStringLiteral("zero_unless"),
                            QStringLiteral("nonneg_int"),
                            QStringLiteral("blank_or_slash"),
                            QStringLiteral("eq_prev_year"),
                            QStringLiteral("balance_prev_year"),
                            QStringLiteral("ratio_jump"),
                            QString(), // ours
                            QStringLiteral("section_min_text"),
                            QStringLiteral("section_max_chars"),
                            QStringLiteral("must_match"),
                            QStringLiteral("similarity_prev_year"),
                            QStringLiteral("narrative_number"),
                            QStringLiteral("narrative_claims_zero"),
                            QStringLiteral("le"),
                            QStringLiteral("year_consistency"),
                            QStringLiteral("lint"),
                            QStringLiteral("lint"),
                            QStringLiteral("must_mention"),
                            QString(),
                            QString(),
                            QStringLiteral("implies")};

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warn");
    case Severity::Info: break;
    }
    return QStringLiteral("info");
}

class OfficialEdition : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        const QString id = QString::fromLatin1(GetParam());
        const std::optional<QJsonObject> format = test::officialFormat(id);
        if (!format)
            GTEST_SKIP() << "the shared domain folder is not there";
        m_format = *format;
        const Result<EditionPtr> edition = m_catalog.find(EditionId(id));
        for (const Error &problem : m_catalog.problems())
            ADD_FAILURE() << problem.args.join(u" | ").toStdString();
        ASSERT_TRUE(edition.has_value());
        m_edition = *edition;
    }

    QStringList idsOf(const QList<CellIndex> &cells) const
    {
        QStringList ids;
        for (const CellIndex cell : cells)
            ids.append(m_edition->cell(cell).id.text());
        return ids;
    }

    static QStringList texts(const QJsonValue &value)
    {
        if (value.isString())
            return {value.toString()};
        QStringList texts;
        for (const QJsonValue &text : value.toArray())
            texts.append(text.toString());
        return texts;
    }

    /// Cells that a rule of the shared format names under the first of these keys that it has.
    static QStringList side(const QJsonObject &rule, const QStringList &keys)
    {
        for (const QString &key : keys) {
            if (rule.contains(key))
                return texts(rule.value(key));
        }
        return {};
    }

    /// The same cells; the words may be more than the official examples.
    void expectOfficialReading(const RuleSpec &rule, const QJsonObject &expected) const
    {
        const std::string id = rule.id.text().toStdString();
        if (rule.kind == RuleKind::NarrativeNumber) {
            EXPECT_EQ(idsOf(rule.left), texts(expected.value(u"expect_cells_sum"))) << id;
        } else if (rule.kind == RuleKind::NotDenied) {
            EXPECT_EQ(idsOf(rule.left), texts(expected.value(u"if_cell_positive"))) << id;
        } else if (rule.kind == RuleKind::NarrativeAtMost && !rule.right.isEmpty()) {
            EXPECT_EQ(idsOf(rule.right), texts(expected.value(u"right"))) << id;
        }
        for (const QJsonValue &official : expected.value(u"accept_also_sum").toArray()) {
            EXPECT_TRUE(std::any_of(rule.meanings.cbegin(), rule.meanings.cend(), [&](const SignedCells &meaning) {
                return meaning.minus.isEmpty() && idsOf(meaning.plus) == texts(official);
            })) << id;
        }
        EXPECT_TRUE(rule.kind != RuleKind::DocumentNumbers
                    || !rule.words.contains(texts(expected.value(u"expect_one_of")).value(0)))
            << id;
        const QString section = expected.value(u"section").toString();
        EXPECT_TRUE(section.isEmpty() || rule.section.text() == section) << id;
    }

    EditionCatalog m_catalog;
    EditionPtr m_edition;
    QJsonObject m_format;
};

} // namespace

TEST_P(OfficialEdition, HasTheOfficialHeadingsInOrder)
{
    QStringList official;
    for (const QJsonValue &section : m_format.value(u"sections").toArray())
        official.append(section[u"heading"].toString());
    QStringList headings;
    for (const SectionSpec &section : m_edition->sections()) {
        if (!section.heading.isEmpty())
            headings.append(section.heading);
    }
    EXPECT_EQ(headings, official);
}

TEST_P(OfficialEdition, HasTheDocumentAndTheYearsOfTheNotice)
{
    const QJsonValue years = m_format.value(u"applies_to_report_years");
    EXPECT_EQ(m_edition->firstYear(), years[u"from"].toInt());
    EXPECT_EQ(m_edition->lastYear().value_or(0), years[u"to"].toInt());
    EXPECT_TRUE(m_format.value(u"document").toString().startsWith(m_edition->document()));
}

TEST_P(OfficialEdition, PrintsTheOfficialGridSquareBySquare)
{
    for (const QJsonValue &table : m_format.value(u"tables").toArray()) {
        const TableSpec *spec = m_edition->table(TableId(table[u"id"].toString()));
        ASSERT_NE(spec, nullptr);
        const GridSpec &grid = spec->grid;
        const QJsonArray rows = table[u"grid"].toArray();
        ASSERT_EQ(grid.rowCount(), rows.size());
        EXPECT_EQ(grid.columnCount(), table[u"grid_columns"].toInt());
        EXPECT_EQ(grid.columnWeights().size(), grid.columnCount());
        qsizetype next = 0;
        for (int row = 0; row < rows.size(); ++row) {
            for (const QJsonValue &official : rows[row].toArray()) {
                ASSERT_LT(next, grid.cells().size());
                const GridCell &cell = grid.cells()[next++];
                const std::string where
                    = QStringLiteral("%1 row %2: %3").arg(spec->id.text()).arg(row).arg(cell.text).toStdString();
                EXPECT_EQ(cell.row, row) << where;
                EXPECT_EQ(cell.rowSpan, official[u"rowspan"].toInt()) << where;
                EXPECT_EQ(cell.columnSpan, official[u"colspan"].toInt()) << where;
                EXPECT_EQ(cell.text, official[u"text"].toString()) << where;
                const QString figure = cell.cell < 0 ? QString() : m_edition->cell(cell.cell).id.text();
                EXPECT_EQ(figure, official[u"cell"].toString()) << where;
                EXPECT_EQ(&grid.at(cell.row, cell.column), &cell) << where;
                EXPECT_EQ(&grid.at(cell.row + cell.rowSpan - 1, cell.column + cell.columnSpan - 1), &cell) << where;
            }
        }
        EXPECT_EQ(next, grid.cells().size());
    }
}

TEST_P(OfficialEdition, HasExactlyTheOfficialCellsWithTheirKindsAndUnits)
{
    int count = 0;
    for (const QJsonValue &table : m_format.value(u"tables").toArray()) {
        for (const QJsonValue &official : table[u"cells"].toArray()) {
            ++count;
            const CellIndex index = m_edition->find(CellId(official[u"id"].toString()));
            ASSERT_GE(index, 0) << official[u"id"].toString().toStdString();
            const CellSpec &cell = m_edition->cell(index);
            EXPECT_EQ(cell.table.text(), table[u"id"].toString());
            EXPECT_EQ(kindName(cell.format.kind), official[u"kind"].toString());
            EXPECT_EQ(cell.format.unit, official[u"unit"].toString());
            EXPECT_EQ(cell.role == CellRole::Total, official[u"role"].toString() == u"total")
                << cell.id.text().toStdString();
            EXPECT_EQ(cell.format.decimalsMax, official[u"decimals_max"].toInt());
            QStringList choices;
            for (const MoneyUnit unit : cell.format.unitChoices)
                choices.append(moneyUnitText(unit));
            EXPECT_EQ(choices, texts(official[u"unit_choices"]));
        }
    }
    EXPECT_EQ(m_edition->cellCount(), count);
}

TEST_P(OfficialEdition, HasTheOfficialRulesOverTheSameCells)
{
    QHash<QString, QJsonObject> official;
    for (const QJsonValue &value : m_format.value(u"rules").toArray()) {
        const QJsonObject rule = value.toObject();
        const QString scope = rule.value(u"scope").toString();
        const bool isLater = scope == u"aggregation" || !ruleTypes.contains(rule.value(u"type").toString());
        if (!isLater)
            official.insert(rule.value(u"id").toString(), rule);
    }
    for (const RuleSpec &rule : m_edition->rules()) {
        const std::string id = rule.id.text().toStdString();
        const QString type = ruleTypes.value(static_cast<int>(rule.kind));
        ASSERT_NE(official.contains(rule.id.text()), type.isEmpty()) << id;
        EXPECT_FALSE(rule.message.value(QStringLiteral("zh")).isEmpty()) << id;
        EXPECT_FALSE(rule.message.value(QStringLiteral("en")).isEmpty()) << id;
        EXPECT_FALSE(rule.message.value(QStringLiteral("en")).contains(u'{')) << id;
        EXPECT_FALSE(rule.example.value(QStringLiteral("zh")).isEmpty()) << id;
        EXPECT_FALSE(rule.example.value(QStringLiteral("en")).isEmpty()) << id;
        EXPECT_FALSE(rule.basis.isEmpty()) << id;
        if (type.isEmpty())
            continue;
        const QJsonObject expected = official.take(rule.id.text());
        EXPECT_EQ(type, expected.value(u"type").toString()) << id;
        EXPECT_EQ(severityName(rule.severity), expected.value(u"severity").toString()) << id;
        if (rule.id.text().startsWith(u"g."))
            continue;
        if (readsNarrative(rule.kind)) {
            expectOfficialReading(rule, expected);
            continue;
        }
        QStringList left{QStringLiteral("lhs"), QStringLiteral("left"), QStringLiteral("expr"), QStringLiteral("cell"),
                         QStringLiteral("cells")};
        EXPECT_EQ(idsOf(rule.left), side(expected, left)) << id;
        QStringList right{QStringLiteral("rhs"), QStringLiteral("right"), QStringLiteral("prev_cell"),
                          QStringLiteral("prev_plus")};
        EXPECT_EQ(idsOf(rule.right), side(expected, right)) << id;
        EXPECT_EQ(idsOf(rule.plus), side(expected, {QStringLiteral("plus")})) << id;
        EXPECT_EQ(idsOf(rule.minus), side(expected, {QStringLiteral("minus")})) << id;
        const QString condition
            = rule.onlyIf < 0 ? QString() : m_edition->cell(rule.onlyIf).id.text() + QStringLiteral(" != 0");
        EXPECT_EQ(condition, expected.value(u"only_if").toString()) << id;
        EXPECT_EQ(rule.section.text(), expected.value(u"section").toString(expected.value(u"target").toString())) << id;
        if (rule.kind == RuleKind::SimilarPrevious) // from which length on is our own
            EXPECT_EQ(rule.high, expected.value(u"threshold_suggested").toDouble()) << id;
        else
            EXPECT_EQ(rule.length, expected.value(u"min_chars").toInt(expected.value(u"max_chars").toInt())) << id;
        QStringList words = texts(expected.value(u"reject_values")) + texts(expected.value(u"pattern"));
        words.removeAll(QString());
        EXPECT_EQ(rule.words, words) << id;
    }
    EXPECT_EQ(official.keys(), QStringList());
}

TEST_P(OfficialEdition, AppliesTheGeneralRulesToEveryCellOfTheirKinds)
{
    QHash<QString, RuleSpec> rules;
    for (const RuleSpec &rule : m_edition->rules())
        rules.insert(rule.id.text(), rule);
    int counts = 0;
    int unsignedCells = 0;
    for (CellIndex cell = 0; cell < m_edition->cellCount(); ++cell) {
        const Value::Kind kind = m_edition->cell(cell).format.kind;
        counts += kind == Value::Kind::Count ? 1 : 0;
        unsignedCells += kind != Value::Kind::SignedCount ? 1 : 0;
    }
    EXPECT_EQ(rules.value(QStringLiteral("g.int")).left.size(), counts);
    EXPECT_EQ(rules.value(QStringLiteral("g.blank")).left.size(), m_edition->cellCount());
    EXPECT_EQ(rules.value(QStringLiteral("g.yoy")).left.size(), unsignedCells);
    EXPECT_EQ(rules.value(QStringLiteral("g.yoy")).low, 0.2);
    EXPECT_EQ(rules.value(QStringLiteral("g.yoy")).high, 5);
}

TEST_P(OfficialEdition, ComputesEveryTotalOnceAndAfterItsParts)
{
    QSet<CellIndex> done;
    for (const CellIndex total : m_edition->totals()) {
        const CellSpec &cell = m_edition->cell(total);
        EXPECT_EQ(cell.role, CellRole::Total);
        EXPECT_FALSE(cell.sumOf.isEmpty()) << cell.id.text().toStdString();
        for (const CellIndex part : cell.sumOf) {
            EXPECT_TRUE(m_edition->cell(part).role == CellRole::Input || done.contains(part))
                << cell.id.text().toStdString();
        }
        EXPECT_FALSE(done.contains(total));
        done.insert(total);
    }
    for (CellIndex cell = 0; cell < m_edition->cellCount(); ++cell)
        EXPECT_EQ(done.contains(cell), m_edition->cell(cell).role == CellRole::Total);
}

TEST_P(OfficialEdition, KnowsTheWordsOverAndBesideACell)
{
    const CellSpec &cell = m_edition->cell(m_edition->find(CellId(QStringLiteral("t3.den_secret.biz"))));
    EXPECT_EQ(cell.rowPath,
              (QStringList{QStringLiteral("三、本年度办理结果"), QStringLiteral("（三）不予公开"),
                           QStringLiteral("1.属于国家秘密")}));
    EXPECT_EQ(
        cell.columnPath,
        (QStringList{QStringLiteral("申请人情况"), QStringLiteral("法人或其他组织"), QStringLiteral("商业企业")}));
    const CellSpec &review = m_edition->cell(m_edition->find(CellId(QStringLiteral("t4.rev.total"))));
    EXPECT_EQ(review.rowPath, QStringList());
    EXPECT_EQ(review.columnPath, (QStringList{QStringLiteral("行政复议"), QStringLiteral("总计")}));
    const CellSpec &rule = m_edition->cell(m_edition->table(TableId(QStringLiteral("t2")))->cells.first());
    EXPECT_EQ(rule.block, QStringLiteral("第二十条第（一）项"));
    EXPECT_TRUE(rule.help.value(QStringLiteral("zh")).contains(u'\n')) << "help of the row and of the column";
}

TEST_P(OfficialEdition, RepeatsTheHeaderRowsOfTablesThatAreOneBlock)
{
    EXPECT_EQ(m_edition->table(TableId(QStringLiteral("t2")))->grid.headerRowCount(), 0);
    EXPECT_EQ(m_edition->table(TableId(QStringLiteral("t3")))->grid.headerRowCount(), 3);
    EXPECT_EQ(m_edition->table(TableId(QStringLiteral("t3")))->grid.labelColumnCount(), 3);
    EXPECT_EQ(m_edition->table(TableId(QStringLiteral("t4")))->grid.headerRowCount(), 3);
    EXPECT_EQ(m_edition->table(TableId(QStringLiteral("t4")))->grid.labelColumnCount(), 0);
    EXPECT_TRUE(m_edition->table(TableId(QStringLiteral("t4")))->narrowHeaders);
}

TEST_P(OfficialEdition, FitsOnlyItsYears)
{
    const Result<EditionPtr> edition = m_catalog.forYear(m_edition->firstYear());
    ASSERT_TRUE(edition.has_value());
    EXPECT_EQ((*edition)->id(), m_edition->id());
    EXPECT_FALSE(m_edition->isValidFor(m_edition->firstYear() - 1));
    EXPECT_EQ(m_edition->isValidFor(m_edition->firstYear() + 50), !m_edition->lastYear().has_value());
    EXPECT_EQ(m_edition->title(QStringLiteral("甲县人民政府"), 2031),
              QStringLiteral("甲县人民政府2031年政府信息公开工作年度报告"));
}

INSTANTIATE_TEST_SUITE_P(Both, OfficialEdition, testing::Values("2019", "2021"));
