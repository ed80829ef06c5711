// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/cellsearch.h"
#include "model/check/checker.h"
#include "model/check/folding.h"
#include "tests/support/reports.h"

#include <set>

using namespace nianbao;
using namespace nianbao::test;

namespace {

using Cells = QHash<CellIndex, qint64>;

qint64 whole(Amount amount)
{
    return amount.millionths() / Amount::scale;
}

qint64 figure(const Project &project, CellIndex cell)
{
    return whole(*project.figures().forRules(cell));
}

void put(Project &project, const Cells &figures)
{
    Edit edit;
    for (auto it = figures.cbegin(); it != figures.cend(); ++it) {
        const Value value = Value::count(it.value());
        edit.changes.append(project.edition().cell(it.key()).role == CellRole::Total
                                ? project.changeOfControl(it.key(), value)
                                : project.changeOf(it.key(), value));
    }
    ASSERT_TRUE(project.apply(edit).has_value());
}

void addTo(Project &project, const char *id, qint64 by)
{
    const CellIndex cell = cellOf(project, QLatin1String(id));
    put(project, {{cell, figure(project, cell) + by}});
}

/// Control totals for a part of the totals, by the end or the beginning of their ids.
void giveControls(Project &project, const std::function<bool(const QString &)> &wanted)
{
    Edit edit;
    for (const CellIndex total : project.edition().totals()) {
        if (wanted(project.edition().cell(total).id.text()))
            edit.changes.append(project.changeOfControl(total, project.figures().value(total)));
    }
    ASSERT_TRUE(edit.isEmpty() || project.apply(edit).has_value());
}

const Issue *find(const CheckReport &report, const QString &rule)
{
    for (const Issue &issue : report.issues) {
        if (issue.rule->id.text() == rule)
            return &issue;
    }
    return nullptr;
}

/// The findings that stand for themselves.
QList<Issue> leaders(const CheckReport &report)
{
    QList<Issue> issues;
    for (const Issue &issue : report.issues) {
        if (issue.state == IssueState::Fail && issue.foldedUnder.isEmpty())
            issues.append(issue);
    }
    return issues;
}

Cells expectations(const QList<Suspect> &set)
{
    Cells cells;
    for (const Suspect &suspect : set)
        cells.insert(suspect.cell, whole(suspect.expected));
    return cells;
}

/// What correcting the likeliest set of every finding would write.
Cells corrections(const CheckReport &report)
{
    Cells cells;
    for (const Issue &issue : leaders(report))
        cells.insert(expectations(issue.likeliest()));
    return cells;
}

/// Whether every right figure is in a listed set, and no set that it is in would put another one wrong.
bool isListed(const CheckReport &report, Cells right)
{
    for (const Issue &issue : leaders(report)) {
        for (const QList<Suspect> &set : issue.suspectSets()) {
            const Cells cells = expectations(set);
            const bool isRight = std::all_of(cells.keyBegin(), cells.keyEnd(), [&](CellIndex cell) {
                return right.contains(cell) && right.value(cell) == cells.value(cell);
            });
            if (isRight) {
                for (auto it = cells.keyBegin(); it != cells.keyEnd(); ++it)
                    right.remove(*it);
                break;
            }
        }
    }
    return right.isEmpty();
}

std::unique_ptr<Project> validReport(const char *id, unsigned seed)
{
    auto project = emptyReport(edition(id));
    fillValid(*project, seed);
    return project;
}

/// The search over the sums of one report, to be asked again and again with other residuals.
struct Bench
{
    explicit Bench(const Project &project)
        : figures(project.figures())
        , sums(linearSums(figures))
        , isImplied([this] {
            QList<Issue> none;
            return foldImplied(none, sums, figures.edition());
        }())
        , search(sums, isImplied, [this](CellIndex cell) {
            return figures.edition().cell(cell).role == CellRole::Input || figures.control(cell);
        })
    {
    }

    std::vector<Amount> residualsOf(const std::vector<Correction> &slips) const
    {
        std::vector<Amount> residuals(sums.size());
        for (size_t sum = 0; sum < sums.size(); ++sum) {
            for (const Correction &slip : slips) {
                residuals[sum] += Amount::fromMillionths(sums[sum].coefficients[static_cast<size_t>(slip.cell)]
                                                         * slip.by.millionths());
            }
        }
        return residuals;
    }

    std::vector<Slip> explain(const std::vector<Correction> &slips) const
    {
        return search.explain(residualsOf(slips), [](const Correction &) { return true; });
    }

    const Figures figures;
    const std::vector<LinearSum> sums;
    const std::vector<bool> isImplied;
    const CellSearch search;
};

bool isIn(const Slip &explanation, const std::vector<Correction> &set)
{
    return std::find(explanation.sets.begin(), explanation.sets.end(), set) != explanation.sets.end();
}

/// Whether the corrections that undo `slips` are among the smallest sets, together or one by one.
bool isFound(const std::vector<Slip> &explanations, const std::vector<Correction> &slips)
{
    std::vector<Correction> undone;
    for (const Correction &slip : slips)
        undone.push_back({slip.cell, Amount() - slip.by});
    const auto isInAny = [&](const std::vector<Correction> &set) {
        return std::any_of(explanations.begin(), explanations.end(),
                           [&](const Slip &explanation) { return isIn(explanation, set); });
    };
    return isInAny(undone) || isInAny({undone[1], undone[0]}) || (isInAny({undone[0]}) && isInAny({undone[1]}));
}

size_t cellsNeeded(const std::vector<Slip> &explanations)
{
    size_t cells = 0;
    for (const Slip &explanation : explanations)
        cells += explanation.sets.front().size();
    return cells;
}

class SuspectsOfEdition : public ::testing::TestWithParam<const char *>
{
};

} // namespace

TEST_P(SuspectsOfEdition, WithAllControlTotalsEveryPairOfWrongCellsIsFound)
{
    const auto project = validReport(GetParam(), 31);
    giveAllControls(*project);
    const Bench bench(*project);
    const QList<CellIndex> cells = project->edition().table(TableId(QStringLiteral("t3")))->cells;
    std::mt19937 random(32);
    std::uniform_int_distribution<qint64> size(1, 40);
    int alone = 0;
    int pairs = 0;
    for (qsizetype a = 0; a < cells.size(); ++a) {
        for (qsizetype b = a + 1; b < cells.size(); ++b) {
            // Of one size the two can stand for two others: the corners of a rectangle.
            const qint64 one = size(random);
            const std::vector<Correction> slips{{cells[a], Amount::fromWhole(one)},
                                                {cells[b], Amount::fromWhole(-one - size(random))}};
            const std::vector<Slip> found = bench.explain(slips);
            ASSERT_TRUE(isFound(found, slips)) << a << ' ' << b;
            ASSERT_EQ(cellsNeeded(found), 2U);
            const auto isOnly = [](const Slip &explanation) { return explanation.sets.size() == 1; };
            alone += std::all_of(found.begin(), found.end(), isOnly) ? 1 : 0;
            ++pairs;
        }
    }
    EXPECT_EQ(alone, pairs);
}

/// A figure that moves along its row changes the sums of two columns and no row: with all control totals
/// the columns are certain and the row is not. The same along a column. Otherwise two slips of one size are
/// certain, or stand at two corners of a rectangle whose other corners explain as much.
TEST_P(SuspectsOfEdition, OfTwoSlipsOfOneSizeEverythingIsFoundThatTheSumsTell)
{
    const auto project = validReport(GetParam(), 33);
    giveAllControls(*project);
    const Bench bench(*project);
    const Edition &edition = project->edition();
    const QList<CellIndex> cells = edition.table(TableId(QStringLiteral("t3")))->cells;
    std::mt19937 random(34);
    std::uniform_int_distribution<qint64> size(1, 40);
    for (qsizetype a = 0; a < cells.size(); ++a) {
        for (qsizetype b = a + 1; b < cells.size(); ++b) {
            const Amount by = Amount::fromWhole(size(random));
            const std::vector<Correction> slips{{cells[a], by}, {cells[b], random() % 2 == 0 ? Amount() - by : by}};
            const std::vector<Slip> found = bench.explain(slips);
            const CellSpec &one = edition.cell(cells[a]);
            const CellSpec &two = edition.cell(cells[b]);
            SCOPED_TRACE(one.id.text().toStdString() + ' ' + two.id.text().toStdString());
            ASSERT_TRUE(isFound(found, slips));
            ASSERT_EQ(cellsNeeded(found), 2U);
            if (found.size() == 2)
                continue;
            const bool sameRow = one.rowPath == two.rowPath;
            const bool sameColumn = one.columnPath == two.columnPath;
            ASSERT_TRUE(sameRow || sameColumn || found[0].sets.size() <= 2);
            for (const std::vector<Correction> &set : found[0].sets) {
                const CellSpec &first = edition.cell(set[0].cell);
                const CellSpec &second = edition.cell(set[1].cell);
                const QSet<QStringList> columns{one.columnPath, two.columnPath};
                const QSet<QStringList> rows{one.rowPath, two.rowPath};
                ASSERT_TRUE(!sameRow || first.rowPath == second.rowPath);
                ASSERT_TRUE(!sameRow || columns == (QSet<QStringList>{first.columnPath, second.columnPath}));
                ASSERT_TRUE(!sameColumn || first.columnPath == second.columnPath);
                ASSERT_TRUE(!sameColumn || rows == (QSet<QStringList>{first.rowPath, second.rowPath}));
            }
        }
    }
}

TEST_P(SuspectsOfEdition, WithFewerControlTotalsEveryPairIsAmongTheSmallestSetsOrASmallerOneExplainsIt)
{
    const std::pair<const char *, std::function<bool(const QString &)>> given[] = {
        {"none", [](const QString &) { return false; }},
        {"of rows", [](const QString &id) { return id.endsWith(QLatin1String(".total")); }},
        {"of columns", [](const QString &id) { return id.contains(QLatin1String(".result_total.")); }},
    };
    for (const auto &[name, wanted] : given) {
        SCOPED_TRACE(name);
        const auto project = validReport(GetParam(), 35);
        giveControls(*project, wanted);
        const Bench bench(*project);
        const Edition &edition = project->edition();
        QList<CellIndex> cells;
        for (const CellIndex cell : edition.table(TableId(QStringLiteral("t3")))->cells) {
            if (edition.cell(cell).role == CellRole::Input || project->figures().control(cell))
                cells.append(cell);
        }
        std::mt19937 random(36);
        std::uniform_int_distribution<qint64> size(-30, 30);
        for (qsizetype a = 0; a < cells.size(); ++a) {
            for (qsizetype b = a + 1; b < cells.size(); b += 5) {
                const qint64 one = size(random);
                const qint64 two = size(random);
                if (one == 0 || two == 0)
                    continue;
                const std::vector<Correction> slips{{cells[a], Amount::fromWhole(one)},
                                                    {cells[b], Amount::fromWhole(two)}};
                const std::vector<Slip> found = bench.explain(slips);
                const std::vector<Amount> residuals = bench.residualsOf(slips);
                const bool isSeen
                    = std::any_of(residuals.begin(), residuals.end(), [](Amount each) { return !each.isZero(); });
                ASSERT_EQ(!found.empty(), isSeen) << "a slip that breaks no sum cannot be seen";
                ASSERT_LE(cellsNeeded(found), 2U);
                ASSERT_TRUE(cellsNeeded(found) < 2 || isFound(found, slips)) << a << ' ' << b;
            }
        }
    }
}

TEST_P(SuspectsOfEdition, TheCheckNamesBothCellsOfAPairWithTheirFigures)
{
    const auto project = validReport(GetParam(), 37);
    giveAllControls(*project);
    const Checker checker(project->editionPtr());
    const QList<CellIndex> cells = project->edition().table(TableId(QStringLiteral("t3")))->cells;
    std::mt19937 random(38);
    std::uniform_int_distribution<qsizetype> any(0, cells.size() - 1);
    for (int round = 0; round < 60; ++round) {
        const CellIndex one = cells[any(random)];
        const CellIndex two = cells[any(random)];
        if (one == two)
            continue;
        const Cells right{{one, figure(*project, one)}, {two, figure(*project, two)}};
        put(*project, {{one, right.value(one) + 3}, {two, right.value(two) + 5}});
        EXPECT_EQ(corrections(checker.check(*project)), right);
        put(*project, right);
    }
}

INSTANTIATE_TEST_SUITE_P(Editions, SuspectsOfEdition, ::testing::Values("2019", "2021"));

TEST(Suspects, AnApplicationBookedUnderAnotherApplicantIsOneFindingThatNamesBothColumns)
{
    const auto project = validReport("2021", 41);
    giveAllControls(*project);
    addTo(*project, "t3.granted.nat", 1);
    addTo(*project, "t3.granted.biz", -1);
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    const QList<Issue> found = leaders(report);
    ASSERT_EQ(found.size(), 1);
    const CellIndex from = cellOf(*project, QStringLiteral("t3.granted.nat"));
    const CellIndex to = cellOf(*project, QStringLiteral("t3.granted.biz"));
    for (const QList<Suspect> &set : found[0].suspectSets()) {
        ASSERT_EQ(set.size(), 2);
        EXPECT_EQ(set[0].reason, SuspectReason::Shift);
        EXPECT_EQ(project->edition().cell(set[0].cell).columnPath, project->edition().cell(from).columnPath)
            << "the one with too many first";
        EXPECT_EQ(project->edition().cell(set[1].cell).columnPath, project->edition().cell(to).columnPath);
    }
    EXPECT_TRUE(isListed(report, {{from, figure(*project, from) - 1}, {to, figure(*project, to) + 1}}));
    EXPECT_FALSE(found[0].decidedBy) << "no total is left to be asked for";
}

TEST(Suspects, AShiftInARowOfFewFiguresIsNamedWithBothCells)
{
    const auto project = validReport("2021", 42);
    Cells figures;
    for (const CellIndex cell : project->edition().table(TableId(QStringLiteral("t3")))->cells) {
        if (project->edition().cell(cell).role == CellRole::Input)
            figures.insert(cell, 0);
    }
    const CellIndex from = cellOf(*project, QStringLiteral("t3.granted.nat"));
    const CellIndex to = cellOf(*project, QStringLiteral("t3.granted.biz"));
    figures[from] = 6;
    figures[to] = 2;
    figures[cellOf(*project, QStringLiteral("t3.new.nat"))] = 6;
    figures[cellOf(*project, QStringLiteral("t3.new.biz"))] = 2;
    put(*project, figures);
    giveAllControls(*project);
    put(*project, {{from, 7}, {to, 1}});
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    ASSERT_EQ(leaders(report).size(), 1);
    EXPECT_EQ(leaders(report)[0].likeliest().size(), 2) << "no other row has one to give away";
    EXPECT_EQ(corrections(report), (Cells{{from, 6}, {to, 2}}));
}

TEST(Suspects, AnApplicationBookedUnderAnotherOutcomeIsOneFindingThatNamesBothRows)
{
    const auto project = validReport("2019", 42);
    giveAllControls(*project);
    addTo(*project, "t3.granted.nat", -2);
    addTo(*project, "t3.den_law.nat", 2);
    const QList<Issue> found = leaders(Checker(project->editionPtr()).check(*project));
    ASSERT_EQ(found.size(), 1);
    const CellIndex from = cellOf(*project, QStringLiteral("t3.den_law.nat"));
    for (const QList<Suspect> &set : found[0].suspectSets()) {
        EXPECT_EQ(set[0].reason, SuspectReason::Shift);
        const bool isTotal = project->edition().cell(set[0].cell).role == CellRole::Total;
        const CellIndex tooMany = isTotal ? set[1].cell : set[0].cell;
        EXPECT_EQ(project->edition().cell(tooMany).rowPath, project->edition().cell(from).rowPath);
        EXPECT_EQ(isTotal, set[0].set == found[0].suspectSets().size() - 1) << "control totals come last";
    }
}

TEST(Suspects, WithoutControlTotalsAShiftIsOneFindingWithOnePairARow)
{
    const auto project = validReport("2021", 43);
    addTo(*project, "t3.granted.nat", 1);
    addTo(*project, "t3.granted.biz", -1);
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    const QList<Issue> found = leaders(report);
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(found[0].likeliest().isEmpty()) << "which row it was cannot be told";
    const QList<QList<Suspect>> sets = found[0].suspectSets();
    EXPECT_GT(sets.size(), 10);
    for (const QList<Suspect> &set : sets) {
        ASSERT_EQ(set.size(), 2);
        EXPECT_EQ(project->edition().cell(set[0].cell).rowPath, project->edition().cell(set[1].cell).rowPath);
    }
    EXPECT_TRUE(isListed(report,
                         {{cellOf(*project, QStringLiteral("t3.granted.nat")),
                           figure(*project, cellOf(*project, QStringLiteral("t3.granted.nat"))) - 1},
                          {cellOf(*project, QStringLiteral("t3.granted.biz")),
                           figure(*project, cellOf(*project, QStringLiteral("t3.granted.biz"))) + 1}}));
    EXPECT_TRUE(found[0].decidedBy);
}

TEST(Suspects, TwoSlipsOfOneSizeThatMayStandForTwoOthersAreNotGuessed)
{
    const auto project = validReport("2021", 44);
    giveAllControls(*project);
    addTo(*project, "t3.granted.biz", 2);
    addTo(*project, "t3.den_law.nat", 2);
    const QList<Issue> found = leaders(Checker(project->editionPtr()).check(*project));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].suspectSets().size(), 2);
    EXPECT_TRUE(found[0].likeliest().isEmpty());
    EXPECT_EQ(found[0].suspects[0].reason, SuspectReason::Together);
}

TEST(Suspects, ThreeSlipsInDifferentPlacesAreThreeFindings)
{
    const auto project = validReport("2021", 45);
    giveAllControls(*project);
    Cells right;
    qint64 slip = 3;
    for (const char *id : {"t3.granted.biz", "t3.den_law.nat", "t3.carry_out.total"}) {
        const CellIndex cell = cellOf(*project, QLatin1String(id));
        right.insert(cell, figure(*project, cell));
        addTo(*project, id, slip);
        slip += 4;
    }
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    EXPECT_EQ(leaders(report).size(), 3);
    EXPECT_EQ(corrections(report), right);
}

TEST(Suspects, ACorrectedFigureIsNeverNegative)
{
    const auto project = validReport("2021", 46);
    addTo(*project, "t3.new.nat", 500);
    for (const Issue &issue : leaders(Checker(project->editionPtr()).check(*project))) {
        for (const Suspect &suspect : issue.suspects)
            EXPECT_GE(suspect.expected, Amount());
    }
}

TEST(Suspects, SwappedDigitsAndABlankCellStandOutOfMany)
{
    const auto project = validReport("2021", 47);
    const CellIndex cell = cellOf(*project, QStringLiteral("t3.new.nat"));
    const qint64 right = figure(*project, cell);
    ASSERT_GT(right, 100);
    const qint64 swapped = right / 100 * 100 + right % 10 * 10 + right / 10 % 10;
    ASSERT_NE(swapped, right);
    put(*project, {{cell, swapped}});
    const Checker checker(project->editionPtr());
    QList<Issue> found = leaders(checker.check(*project));
    ASSERT_EQ(found.size(), 1);
    EXPECT_GT(found[0].suspectSets().size(), 1);
    EXPECT_EQ(found[0].suspects[0].cell, cell);
    EXPECT_EQ(found[0].suspects[0].reason, SuspectReason::DigitsSwapped);
    EXPECT_EQ(whole(found[0].suspects[0].expected), right);

    put(*project, {{cell, right}});
    const CellIndex blank = cellOf(*project, QStringLiteral("t3.granted.nat"));
    const qint64 missing = figure(*project, blank);
    Edit clear;
    clear.changes = {project->changeOf(blank, Value::blank())};
    ASSERT_TRUE(project->apply(clear).has_value());
    const CheckReport report = checker.check(*project);
    const Issue *issue = find(report, QStringLiteral("t3.identity.nat"));
    ASSERT_TRUE(issue);
    const QList<Suspect> likeliest = issue->likeliest();
    ASSERT_EQ(likeliest.size(), 1);
    EXPECT_EQ(likeliest[0].reason, SuspectReason::LeftBlank);
    EXPECT_EQ(expectations(likeliest), (Cells{{blank, missing}}));
}

TEST(Suspects, ADifferenceThatIsAnotherFigureIsSaid)
{
    const auto project = validReport("2021", 48);
    put(*project, {{cellOf(*project, QStringLiteral("t3.den_law.nat")), 4711}});
    addTo(*project, "t3.new.nat", 2 * 4711 - figure(*project, cellOf(*project, QStringLiteral("t3.new.nat"))));
    const CellIndex law = cellOf(*project, QStringLiteral("t3.den_law.nat"));
    const CellIndex fresh = cellOf(*project, QStringLiteral("t3.new.nat"));
    const CheckReport before = Checker(project->editionPtr()).check(*project);
    const Issue *issue = find(before, QStringLiteral("t3.identity.nat"));
    ASSERT_TRUE(issue);
    addTo(*project, "t3.new.nat", 4711 - whole(issue->difference()));
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    issue = find(report, QStringLiteral("t3.identity.nat"));
    ASSERT_TRUE(issue);
    ASSERT_EQ(whole(issue->difference()), 4711);
    EXPECT_EQ(issue->equalToDifference, law);
    EXPECT_NE(figure(*project, fresh), 4711);
}

TEST(Suspects, TheControlTotalThatWouldDecideIsNamedAndDecides)
{
    const auto project = validReport("2021", 49);
    const Checker checker(project->editionPtr());
    const CellIndex wrong = cellOf(*project, QStringLiteral("t3.carry_out.biz"));
    const qint64 right = figure(*project, wrong);
    QHash<CellIndex, Value> registered; // what the application register says
    for (const CellIndex total : project->edition().totals())
        registered.insert(total, project->figures().value(total));
    put(*project, {{wrong, right + 6}});
    qsizetype left = 1000;
    for (int asked = 0; asked < 40; ++asked) {
        const QList<Issue> found = leaders(checker.check(*project));
        ASSERT_EQ(found.size(), 1);
        const qsizetype sets = found[0].suspectSets().size();
        EXPECT_LE(sets, left);
        left = sets;
        if (!found[0].decidedBy)
            break;
        const CellIndex total = found[0].decidedBy->cell;
        EXPECT_FALSE(project->figures().control(total));
        Edit edit;
        edit.changes = {project->changeOfControl(total, registered.value(total))};
        ASSERT_TRUE(project->apply(edit).has_value());
        if (found[0].decidedBy->settlesIt) {
            EXPECT_EQ(leaders(checker.check(*project))[0].suspectSets().size(), 1);
        }
    }
    EXPECT_EQ(corrections(checker.check(*project)), (Cells{{wrong, right}}));
}
