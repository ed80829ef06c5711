// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/readfile.h"
#include "model/check/checker.h"
#include "model/exchange/valuesfile.h"
#include "tests/support/reports.h"

#include <QDir>
#include <QTemporaryDir>

using namespace nianbao;
using namespace nianbao::test;

namespace {

/// One wrong figure in a table of a published report, and what the check makes of it.
class PublishedSlips : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (files.isEmpty())
            GTEST_SKIP() << "no published reports beside the repository";
    }
    std::unique_ptr<Project> import(const QString &file)
    {
        const QByteArray bytes = readFile(published.filePath(file), ValuesFile::largestBytes).value();
        ImportedReport report = ValuesFile::read(bytes, file, catalog()).value();
        return Project::create(folder.filePath(file), report.start, report.content, clock).value();
    }
    static void put(Figures &figures, CellIndex cell, qint64 figure)
    {
        if (figures.edition().cell(cell).role == CellRole::Total)
            figures.setControl(cell, Value::count(figure));
        else
            figures.setValue(cell, Value::count(figure));
    }

    const QDir published{QStringLiteral(NIANBAO_SHARED_DIR "/data/published")};
    const QStringList files = published.entryList({QStringLiteral("*.values.json")}, QDir::Files, QDir::Name);
    QTemporaryDir folder;
    const SystemClock clock;
};

bool isWritten(const Figures &figures, CellIndex cell)
{
    if (figures.edition().cell(cell).role == CellRole::Input)
        return figures.value(cell).isNumber();
    return figures.control(cell) && figures.control(cell)->isNumber();
}

/// Whether some total of the table was not printed, so that cells of it may stand for one another.
bool lacksControl(const Figures &figures, const TableSpec &table)
{
    return std::any_of(table.cells.cbegin(), table.cells.cend(), [&](CellIndex cell) {
        return figures.edition().cell(cell).role == CellRole::Total && !isWritten(figures, cell);
    });
}

} // namespace

TEST_F(PublishedSlips, AWrongFigureIsTheFirstSuspectWhereAllTotalsArePrintedAndListedElsewhere)
{
    int named = 0;
    for (const QString &file : files) {
        const auto project = import(file);
        const Checker checker(project->editionPtr());
        const TableSpec &table = *project->edition().table(TableId(QStringLiteral("t3")));
        Figures figures = project->figures();
        const bool isCertain = !lacksControl(figures, table);
        for (const CellIndex cell : table.cells) {
            if (!isWritten(figures, cell))
                continue;
            SCOPED_TRACE(file.toStdString() + ' ' + project->edition().cell(cell).id.text().toStdString());
            const Amount right = *figures.forRules(cell);
            put(figures, cell, right.millionths() / Amount::scale + 7);
            const CheckReport report = checker.check(*project, figures);
            bool isFirst = false;
            bool isListed = false;
            bool isSeen = false;
            for (const Issue &issue : report.issues) {
                const bool isSum = issue.state == IssueState::Fail && issue.rule->kind == RuleKind::SumEqual
                    && project->edition().cell(issue.leftCells.first()).table == table.id;
                isSeen = isSeen || isSum;
                for (const Suspect &suspect : issue.suspects) {
                    const bool isIt = suspect.cell == cell && suspect.expected == right;
                    isListed = isListed || isIt;
                    isFirst = isFirst || (isIt && issue.likeliest().value(0).cell == cell);
                }
            }
            EXPECT_EQ(isListed, isSeen) << "a figure in no sum that is known cannot be seen";
            EXPECT_TRUE(isFirst || !isCertain);
            named += isFirst ? 1 : 0;
            put(figures, cell, right.millionths() / Amount::scale);
        }
    }
    EXPECT_GE(named, 350) << "two of the reports print every total of the table";
}
