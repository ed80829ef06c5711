// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/readfile.h"
#include "model/edition/editioncatalog.h"
#include "model/exchange/valuesfile.h"
#include "model/values/narrative.h"

#include <QHash>

#include <gtest/gtest.h>

using namespace nianbao;

namespace {

/// The sample reports that come with the program, read as the import reads them.
class Sample : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        const QString path = QStringLiteral(NIANBAO_SOURCE_DIR "/resources/sample/") + QString::fromLatin1(GetParam());
        const Result<QByteArray> json = readFile(path, ValuesFile::largestBytes);
        ASSERT_TRUE(json.has_value());
        const Result<ImportedReport> report = ValuesFile::read(*json, path, m_catalog);
        ASSERT_TRUE(report.has_value()) << report.error().args.join(u" | ").toStdString();
        m_report = *report;
        for (const auto &cell : m_report.content.cells)
            m_values.insert(cell.id, cell.control ? *cell.control : cell.value.value_or(QString()));
    }

    qsizetype lengthOf(const char *section) const
    {
        return Narrative::fromPlainText(m_report.content.texts.value(QString::fromLatin1(section))).characterCount();
    }

    EditionCatalog m_catalog;
    ImportedReport m_report;
    QHash<QString, QString> m_values;
};

} // namespace

TEST_P(Sample, ListsEveryFigureAndLeavesNothingToDecide)
{
    EXPECT_EQ(m_report.cellsNotListed, 0);
    EXPECT_TRUE(m_report.decisions.isEmpty());
    EXPECT_FALSE(m_report.start.unit.isEmpty());
    EXPECT_TRUE(m_report.start.edition->isValidFor(m_report.start.year));
}

TEST_P(Sample, HasEveryTextWithTheUsualTopicsInAUsualLength)
{
    for (const SectionSpec &section : m_report.start.edition->sections()) {
        if (section.kind == SectionSpec::Kind::Narrative) {
            EXPECT_FALSE(m_report.content.texts.value(section.id.text()).isEmpty()) << section.name.toStdString();
        }
    }
    const SectionSpec *overview = m_report.start.edition->section(SectionId(QStringLiteral("s1")));
    for (const QString &topic : overview->topics)
        EXPECT_TRUE(m_report.content.texts.value(QStringLiteral("s1")).contains(u'\n' + topic + u'。'));
    EXPECT_GE(lengthOf("s1"), 600);
    EXPECT_LE(lengthOf("s1"), 950);
    EXPECT_GE(lengthOf("s5"), 200);
    const QString period = QStringLiteral("%1年1月1日至12月31日").arg(m_report.start.year);
    EXPECT_TRUE(m_report.content.texts.value(QStringLiteral("intro")).contains(period));
}

TEST_P(Sample, PrintsTotalsThatAreTheSumsOfItsFigures)
{
    const Edition &edition = *m_report.start.edition;
    QHash<CellIndex, qint64> sums;
    for (const CellIndex total : edition.totals()) {
        qint64 sum = 0;
        for (const CellIndex part : edition.cell(total).sumOf)
            sum += sums.value(part, m_values.value(edition.cell(part).id.text()).toLongLong());
        sums.insert(total, sum);
        const QString printed = m_values.value(edition.cell(total).id.text());
        if (!printed.isEmpty()) {
            EXPECT_EQ(printed, QString::number(sum)) << edition.cell(total).id.text().toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Both, Sample, testing::Values("2019-langao.values.json", "2025-city.values.json"));

using CountySample = Sample;

TEST_P(CountySample, KeepsItsTablesBlankAsTheyWerePublished)
{
    EXPECT_EQ(m_report.start.edition->id().text(), QStringLiteral("2019-local-headers"));
    EXPECT_EQ(m_report.start.unit, QStringLiteral("岚皋县人民政府办公室"));
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value) {
        const bool isPrintedZero = value.key() == u"t4.dir.total" || value.key() == u"t4.post.total";
        EXPECT_EQ(value.value(), isPrintedZero ? QStringLiteral("0") : QString()) << value.key().toStdString();
    }
    const QString overview = m_report.content.texts.value(QStringLiteral("s1"));
    for (const char *figure : {"7827条", "7203条", "624条", "4件"})
        EXPECT_TRUE(overview.contains(QString::fromUtf8(figure)));
}

INSTANTIATE_TEST_SUITE_P(Langao, CountySample, testing::Values("2019-langao.values.json"));

using CitySample = Sample;

TEST_P(CitySample, SaysInItsTextWhatItsTablesSay)
{
    const auto figure = [this](const char *cell) { return m_values.value(QString::fromLatin1(cell)); };
    EXPECT_EQ(figure("t3.new.total"), QStringLiteral("14069"));
    EXPECT_EQ(figure("t2.fee.amount"), QStringLiteral("316441"));
    const QString overview = m_report.content.texts.value(QStringLiteral("s1"));
    for (const char *cell : {"t3.new.total", "t3.carry_in.total", "t3.result_total.total", "t3.carry_out.total",
                             "t3.granted.total", "t3.partial.total", "t4.rev.total", "t2.norm.valid", "t2.lic.decided"})
        EXPECT_TRUE(overview.contains(figure(cell) + u'件')) << cell;
}

INSTANTIATE_TEST_SUITE_P(City, CitySample, testing::Values("2025-city.values.json"));
