// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/project.h"

#include "model/project/comparison.h"
#include "model/project/projectlimits.h"
#include "model/project/restoring.h"
#include "model/project/snapshot.h"
#include "model/project/takeover.h"
#include "model/store/exportkinds.h"
#include "tests/support/reports.h"

#include <QDir>
#include <QTemporaryDir>

using namespace nianbao;
using namespace nianbao::test;

namespace {

class ProjectOnDisk : public ::testing::Test
{
protected:
    ProjectOnDisk()
        : m_path(m_folder.filePath(QStringLiteral("年报.nianbao")))
        , m_clock(QDateTime(QDate(2024, 1, 8), QTime(9, 30), Qt::UTC))
    {
    }

    std::unique_ptr<Project> create(int year = 2023)
    {
        auto project = Project::create(m_path, {year, QStringLiteral("岚皋县某局"), edition("2021")}, m_clock);
        EXPECT_TRUE(project.has_value());
        return project ? std::move(*project) : nullptr;
    }
    std::unique_ptr<Project> open(ProjectFile::Access access = ProjectFile::Access::Write)
    {
        EditionCatalog fresh;
        auto project = Project::open(m_path, access, fresh, m_clock);
        EXPECT_TRUE(project.has_value()) << (project ? "" : codeName(project.error().code).latin1());
        return project ? std::move(*project) : nullptr;
    }

    QTemporaryDir m_folder;
    QString m_path;
    FixedClock m_clock;
};

} // namespace

TEST_F(ProjectOnDisk, HoldsEverythingAfterReopening)
{
    auto project = create();
    fillValid(*project, 3);
    giveAllControls(*project);
    write(*project, QStringLiteral("s1"), QStringLiteral("（一）主动公开。全年。"));
    Edit edit;
    edit.changes = {project->changeOf(cellOf(*project, QStringLiteral("t3.new.res")), Value::unknown()),
                    project->changeOf(cellOf(*project, QStringLiteral("t2.rule.valid")), Value::notApplicable()),
                    project->changeOfControl(cellOf(*project, QStringLiteral("t4.rev.total")), Value::blank()),
                    project->changeOfProfile(Profile::phone, QStringLiteral("0915-2522222")),
                    project->changeOfPrevious(cellOf(*project, QStringLiteral("t3.carry_out.nat")), Value::count(4))};
    ASSERT_TRUE(project->apply(edit).has_value());
    const QString before = project->valuesSha256();
    project.reset();

    const auto again = open();
    EXPECT_EQ(again->valuesSha256(), before);
    EXPECT_EQ(again->year(), 2023);
    EXPECT_EQ(again->edition().id(), EditionId(QStringLiteral("2021")));
    EXPECT_TRUE(again->figures().value(cellOf(*again, QStringLiteral("t3.new.res"))).isUnknown());
    EXPECT_EQ(again->figures().control(cellOf(*again, QStringLiteral("t4.rev.total"))), Value::blank());
    EXPECT_EQ(again->text(SectionId(QStringLiteral("s1"))), QStringLiteral("（一）主动公开。全年。"));
    EXPECT_EQ(again->profile().value(Profile::phone), QStringLiteral("0915-2522222"));
}

TEST_F(ProjectOnDisk, AppliedAndInvertedItIsAsBefore)
{
    auto project = create();
    fillValid(*project, 4);
    const QString before = project->valuesSha256();
    Edit edit;
    edit.changes = {project->changeOf(cellOf(*project, QStringLiteral("t3.granted.nat")), Value::count(999)),
                    project->changeOfControl(cellOf(*project, QStringLiteral("t3.new.total")), Value::count(1)),
                    project->changeOfText(SectionId(QStringLiteral("s6")), QStringLiteral("无"))};
    const Result<Applied> applied = project->apply(edit);
    ASSERT_TRUE(applied.has_value());
    EXPECT_TRUE(applied->cells.contains(cellOf(*project, QStringLiteral("t3.result_total.total"))));
    EXPECT_FALSE(applied->cells.contains(cellOf(*project, QStringLiteral("t3.granted.biz"))));
    EXPECT_NE(project->valuesSha256(), before);
    ASSERT_TRUE(project->apply(edit.inverted()).has_value());
    EXPECT_EQ(project->valuesSha256(), before);
    const Result<QList<HistoryEntry>> history = project->file()->history();
    ASSERT_TRUE(history.has_value());
    EXPECT_EQ(history->first().origin, editKindName(EditKind::Undo)) << "newest first";
}

TEST_F(ProjectOnDisk, RefusesAnEditThatWasMadeForAnOlderState)
{
    auto project = create();
    const CellIndex cell = cellOf(*project, QStringLiteral("t3.granted.nat"));
    Edit first;
    first.changes = {project->changeOf(cell, Value::count(1))};
    Edit second;
    second.changes = {project->changeOf(cell, Value::count(2))};
    ASSERT_TRUE(project->apply(first).has_value());
    const Result<Applied> refused = project->apply(second);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::EditOutdated);
    EXPECT_EQ(project->figures().value(cell), Value::count(1));
}

TEST_F(ProjectOnDisk, RefusesAWholeEditForOneBadChangeAndWritesNothing)
{
    auto project = create();
    const QString before = project->valuesSha256();
    const auto refused = [&](const Change &bad) {
        Edit edit;
        edit.changes = {project->changeOf(cellOf(*project, QStringLiteral("t3.granted.nat")), Value::count(5)), bad};
        const Result<Applied> result = project->apply(edit);
        EXPECT_FALSE(result.has_value());
        EXPECT_EQ(project->valuesSha256(), before);
        return result ? ErrorCode::NothingToChange : result.error().code;
    };
    const auto cell = [](const char *id) { return Place{Place::Kind::Cell, QLatin1String(id)}; };
    EXPECT_EQ(refused({cell("t9.x"), QString(), QStringLiteral("1")}), ErrorCode::UnknownCell);
    EXPECT_EQ(refused({cell("t3.new.total"), QString(), QStringLiteral("1")}), ErrorCode::TotalIsComputed);
    EXPECT_EQ(refused({cell("t3.new.nat"), QString(), QStringLiteral("-1")}), ErrorCode::ValueNegative);
    EXPECT_EQ(refused({{Place::Kind::Control, QStringLiteral("t3.new.nat")}, {}, QStringLiteral("1")}),
              ErrorCode::UnknownField);
    EXPECT_EQ(refused({{Place::Kind::Text, QStringLiteral("s2")}, {}, QStringLiteral("x")}), ErrorCode::UnknownSection);
    EXPECT_EQ(refused({{Place::Kind::Profile, QStringLiteral("colour")}, {}, QStringLiteral("x")}),
              ErrorCode::UnknownField);
    EXPECT_EQ(refused({{Place::Kind::Profile, Profile::unit}, project->unit(), QString()}), ErrorCode::BadUnitName);
    EXPECT_EQ(project->apply({}).error().code, ErrorCode::NothingToChange);
}

TEST_F(ProjectOnDisk, RefusesWhatItWouldNotReadBackAsItWas)
{
    auto project = create();
    const QString half = QStringLiteral("𠮷").first(1);
    const auto refusal = [&project](const Change &change) {
        Edit edit;
        edit.changes = {change};
        const Result<Applied> done = project->apply(edit);
        return done ? Error{ErrorCode::Cancelled, {}} : done.error();
    };
    const SectionId section(QStringLiteral("s1"));
    EXPECT_EQ(refusal(project->changeOfText(section, QStringLiteral("全年公开") + half + u'件')),
              (Error{ErrorCode::BadCharacter, {QStringLiteral("s1"), QStringLiteral("全年公开")}}));
    EXPECT_EQ(refusal(project->changeOfText(section, QString(u'甲') + QChar::Null)).code, ErrorCode::BadCharacter);
    EXPECT_EQ(refusal(project->changeOfProfile(Profile::unit, QStringLiteral("县") + half)).code,
              ErrorCode::BadCharacter);
    EXPECT_EQ(project->text(section), QString());
    const QString tooLong(longestText + 1, u'字');
    EXPECT_EQ(
        refusal(project->changeOfText(section, tooLong)),
        (Error{ErrorCode::TextTooLong, {QStringLiteral("s1"), QStringLiteral("1000001"), QStringLiteral("1000000")}}));
    EXPECT_EQ(refusal(project->changeOfProfile(Profile::scope, tooLong)).code, ErrorCode::TextTooLong);
    const QString whole = QStringLiteral("𠮷林村");
    write(*project, QStringLiteral("s1"), whole);
    project.reset();
    EXPECT_EQ(open()->text(section), whole);

    StoredReport imported;
    imported.texts.insert(QStringLiteral("s1"), half);
    const QString path = m_folder.filePath(QStringLiteral("imported.nianbao"));
    const auto made = Project::create(path, {2023, QStringLiteral("某局"), edition("2021")}, imported, m_clock);
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().code, ErrorCode::BadCharacter);
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST_F(ProjectOnDisk, ASecondWriterIsToldAndMayRead)
{
    auto project = create();
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("7")));
    EditionCatalog other;
    const auto second = Project::open(m_path, ProjectFile::Access::Write, other, m_clock);
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().code, ErrorCode::FileInUse);
    const auto reader = open(ProjectFile::Access::Read);
    ASSERT_TRUE(reader);
    EXPECT_TRUE(reader->isReadOnly());
    EXPECT_EQ(reader->figures().value(cellOf(*reader, QStringLiteral("t3.new.nat"))), Value::count(7));
    EXPECT_EQ(type(*reader, QStringLiteral("t3.new.nat"), QStringLiteral("8")).error().code, ErrorCode::ReadOnly);
}

TEST_F(ProjectOnDisk, NamedVersionsAndExportsAreKept)
{
    auto project = create();
    ASSERT_TRUE(project->saveVersion(QStringLiteral("送审稿")).has_value());
    const QString hash(64, u'a');
    ASSERT_TRUE(project->recordExports({{exportkind::annex, hash}}, QStringLiteral("附件")).has_value());
    ASSERT_TRUE(project->recordExports({{exportkind::annex, hash}, {exportkind::pdf, hash}}, QStringLiteral("导出"))
                    .has_value());
    const auto versions = project->file()->versions();
    ASSERT_TRUE(versions.has_value());
    ASSERT_EQ(versions->size(), 2) << "an annex alone keeps none";
    EXPECT_EQ(versions->at(1).name, QStringLiteral("送审稿"));
    EXPECT_EQ(versions->at(1).at, m_clock.now());
    EXPECT_EQ(versions->at(0).name, QStringLiteral("导出"));
    EXPECT_EQ(project->file()->exports()->size(), 3);
}

TEST(Project, IsNotCreatedWithoutAUnitOrForAnImpossibleYear)
{
    QTemporaryDir folder;
    const SystemClock clock;
    const QString path = folder.filePath(QStringLiteral("a.nianbao"));
    EXPECT_EQ(Project::create(path, {2023, QStringLiteral("  "), edition("2021")}, clock).error().code,
              ErrorCode::BadUnitName);
    EXPECT_EQ(Project::create(path, {23, QStringLiteral("某局"), edition("2021")}, clock).error().code,
              ErrorCode::BadYear);
    EXPECT_FALSE(QFile::exists(path));
}

TEST(Project, IsCreatedWithItsFirstEditOrNotAtAll)
{
    QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2024, 1, 8), QTime(9, 30), Qt::UTC));
    const QString path = folder.filePath(QStringLiteral("a.nianbao"));
    const Project::Start start{2023, QStringLiteral("某局"), edition("2021")};
    const auto planned = Project::inMemory(start);
    Edit beginning{EditKind::TakeOver, {}};
    beginning.changes = {planned->changeOf(cellOf(*planned, QStringLiteral("t3.carry_in.nat")), Value::count(7)),
                         planned->changeOfProfile(Profile::phone, QStringLiteral("0915-2522222"))};
    Edit refused = beginning;
    refused.changes.append({{Place::Kind::Cell, QStringLiteral("t9.x")}, QString(), QStringLiteral("1")});
    EXPECT_EQ(Project::create(path, start, refused, clock).error().code, ErrorCode::UnknownCell);
    EXPECT_TRUE(QDir(folder.path()).isEmpty()) << "not even half a file";

    const auto project = Project::create(path, start, beginning, clock);
    ASSERT_TRUE(project.has_value());
    EXPECT_EQ((*project)->figures().value(cellOf(**project, QStringLiteral("t3.carry_in.nat"))), Value::count(7));
    const auto history = (*project)->file()->history();
    ASSERT_TRUE(history.has_value());
    ASSERT_EQ(history->size(), 2);
    EXPECT_EQ(history->first().origin, editKindName(EditKind::TakeOver));
    EditionCatalog fresh;
    const auto again = Project::open(path, ProjectFile::Access::Read, fresh, clock);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ((*again)->valuesSha256(), (*project)->valuesSha256());
}

TEST(TakeOver, TakesWhatStaysTrueOfTheBodyWhereNothingIsSaidYet)
{
    const auto last = emptyReport(edition("2019"), 2020);
    const auto project = emptyReport(edition("2021"), 2021);
    const QString kind = project->edition().unitKinds().constFirst().id;
    Edit edit;
    edit.changes = {last->changeOfProfile(Profile::kind, kind),
                    last->changeOfProfile(Profile::phone, QStringLiteral("0915-2522222")),
                    last->changeOfProfile(Profile::address, QStringLiteral("某县某路1号")),
                    last->changeOfProfile(Profile::signer, QStringLiteral("某某"))};
    ASSERT_TRUE(last->apply(edit).has_value());
    Edit own;
    own.changes = {project->changeOfProfile(Profile::address, QStringLiteral("新路2号"))};
    ASSERT_TRUE(project->apply(own).has_value());
    const Result<Edit> takenOver = takeOver(*project, *last);
    ASSERT_TRUE(takenOver.has_value());
    ASSERT_TRUE(project->apply(*takenOver).has_value());
    EXPECT_EQ(project->profile().value(Profile::kind), kind);
    EXPECT_EQ(project->profile().value(Profile::phone), QStringLiteral("0915-2522222"));
    EXPECT_EQ(project->profile().value(Profile::address), QStringLiteral("新路2号")) << "what is said already stays";
    EXPECT_TRUE(project->profile().value(Profile::signer).isEmpty()) << "signed anew each year";
}

TEST(TakeOver, FillsWhatIsBlankAndNothingElse)
{
    const auto last = emptyReport(edition("2021"), 2022);
    fillValid(*last, 6);
    for (const char *id : {"t3.carry_out.nat", "t3.carry_out.biz", "t3.carry_out.res"})
        ASSERT_TRUE(type(*last, QLatin1String(id), QStringLiteral("3")));
    const auto project = emptyReport(edition("2021"), 2023);
    ASSERT_TRUE(type(*project, QStringLiteral("t3.carry_in.biz"), QStringLiteral("8")));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.carry_in.res"), QStringLiteral("/")));
    ASSERT_TRUE(project->apply(takeOver(*project, *last).value()).has_value());
    const auto now = [&](const char *id) {
        return project->figures().value(cellOf(*project, QLatin1String(id))).text().toStdString();
    };
    EXPECT_EQ(now("t3.carry_in.nat"), "3");
    EXPECT_EQ(now("t3.carry_in.biz"), "8");
    EXPECT_EQ(now("t3.carry_in.res"), "/");
}

TEST(TakeOver, LeavesAKindThatThisEditionDoesNotKnow)
{
    const auto last = emptyReport(edition("2019"), 2020);
    const auto project = emptyReport(edition("2021"), 2021);
    Edit edit;
    edit.changes = {last->changeOfProfile(Profile::kind, QStringLiteral("palace"))};
    ASSERT_TRUE(last->apply(edit).has_value());
    const Result<Edit> takenOver = takeOver(*project, *last);
    ASSERT_TRUE(takenOver.has_value());
    for (const Change &change : takenOver->changes)
        EXPECT_NE(change.place.kind, Place::Kind::Profile) << change.place.id.toStdString();
}

TEST(TakeOver, KeepsTheYearAndTheTextsOfLastYearsReport)
{
    const auto last = emptyReport(edition("2019"), 2020);
    fillValid(*last, 4);
    const auto project = emptyReport(edition("2021"), 2021);
    EXPECT_FALSE(project->previousYear().has_value());
    ASSERT_TRUE(project->apply(takeOver(*project, *last).value()).has_value());
    EXPECT_EQ(project->previousYear(), 2020);
    const SectionId overview(QStringLiteral("s1"));
    EXPECT_EQ(project->previousText(overview), last->text(overview));
    EXPECT_EQ(project->text(overview), QString()) << "a text is nothing that one takes over";
    EXPECT_TRUE(takeOver(*project, *last).value().isEmpty()) << "once is enough";
}

TEST(TakeOver, KeepsLastYearsTextsAsTheirReadersSawThem)
{
    const auto last = emptyReport(edition("2021"), 2022);
    write(*last, QStringLiteral("s1"), QStringLiteral("新收{t3.new.total}件"));
    ASSERT_TRUE(type(*last, QStringLiteral("t3.new.nat"), QStringLiteral("17")));
    const auto project = emptyReport(edition("2021"), 2023);
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("4")));
    ASSERT_TRUE(project->apply(takeOver(*project, *last).value()).has_value());
    EXPECT_EQ(project->previousText(SectionId(QStringLiteral("s1"))), QStringLiteral("新收17件"));
}

TEST(TakeOver, ForgetsAnotherReportThatWasTakenOverBefore)
{
    const auto first = emptyReport(edition("2021"), 2022);
    fillValid(*first, 5);
    const auto second = emptyReport(edition("2021"), 2022);
    const auto project = emptyReport(edition("2021"), 2023);
    ASSERT_TRUE(project->apply(takeOver(*project, *first).value()).has_value());
    EXPECT_TRUE(project->figures().hasPrevious());
    ASSERT_TRUE(project->apply(takeOver(*project, *second).value()).has_value());
    EXPECT_FALSE(project->figures().hasPrevious()) << "no two reports are mixed";
    EXPECT_EQ(project->previousYear(), 2022);
}

TEST(TakeOver, TakesOnlyTheReportOnTheYearBefore)
{
    const auto project = emptyReport(edition("2021"), 2023);
    for (const int year : {2020, 2021, 2023, 2024}) {
        const Result<Edit> refused = takeOver(*project, *emptyReport(edition("2021"), year));
        ASSERT_FALSE(refused.has_value()) << year;
        EXPECT_EQ(refused.error().code, ErrorCode::NotLastYear);
        EXPECT_EQ(refused.error().args, (QStringList{QString::number(year), QStringLiteral("2022")}));
    }
}

TEST(TakeOver, FillsAFigureThatIsASumOfLastYears)
{
    const auto last = emptyReport(edition("2019"), 2019);
    fillValid(*last, 6);
    ASSERT_TRUE(type(*last, QStringLiteral("t2.lic.prev"), QStringLiteral("21")));
    ASSERT_TRUE(type(*last, QStringLiteral("t2.lic.delta"), QStringLiteral("+19")));
    ASSERT_TRUE(type(*last, QStringLiteral("t2.svc.prev"), QStringLiteral("5")));
    ASSERT_TRUE(type(*last, QStringLiteral("t2.svc.delta"), QStringLiteral("-8")));
    const auto project = emptyReport(edition("2019"), 2020);
    ASSERT_TRUE(project->apply(takeOver(*project, *last).value()).has_value());
    const Figures &figures = project->figures();
    const CellIndex filled = cellOf(*project, QStringLiteral("t2.lic.prev"));
    const QList<CellIndex> sources = carriedCells(project->edition()).value(filled);
    EXPECT_EQ(figures.value(filled), Value::count(40));
    EXPECT_TRUE(isTakenOver(figures, filled, sources));
    EXPECT_TRUE(figures.value(cellOf(*project, QStringLiteral("t2.svc.prev"))).isBlank()) << "less than nothing";
    ASSERT_TRUE(type(*project, QStringLiteral("t2.lic.prev"), QStringLiteral("41")));
    EXPECT_FALSE(isTakenOver(project->figures(), filled, sources)) << "the mark goes with the figure";
}

TEST(TakeOver, WorksBetweenAnyTwoEditions)
{
    for (const EditionPtr &from : catalog().editions()) {
        for (const EditionPtr &to : catalog().editions()) {
            const auto last = emptyReport(from, 2022);
            fillValid(*last, 8);
            const auto project = emptyReport(to, 2023);
            const Result<Edit> edit = takeOver(*project, *last);
            ASSERT_TRUE(edit.has_value());
            ASSERT_TRUE(project->apply(*edit).has_value());
            const CellIndex theirs = cellOf(*last, QStringLiteral("t3.carry_out.nat"));
            EXPECT_EQ(project->figures().value(cellOf(*project, QStringLiteral("t3.carry_in.nat"))),
                      last->figures().value(theirs))
                << from->id().text().toStdString() << " to " << to->id().text().toStdString();
        }
    }
}

TEST(TakeOver, FollowsARuleThatIsSwitchedOff)
{
    const RuleOverride off{EditionId(QStringLiteral("2021")),
                           QStringLiteral("t3.carry_prev.*"),
                           std::nullopt,
                           QDate(2026, 1, 1),
                           QStringLiteral("a"),
                           QStringLiteral("b")};
    const auto last = emptyReport(edition("2021"), 2022);
    fillValid(*last, 8);
    const auto project = emptyReport(Edition::withOverrides(edition("2021"), {off}), 2023);
    ASSERT_TRUE(project->apply(takeOver(*project, *last).value()).has_value());
    EXPECT_TRUE(project->figures().value(cellOf(*project, QStringLiteral("t3.carry_in.nat"))).isNumber())
        << "what is filled in is no matter of what is checked";
}

TEST(TakeOver, FillsWhatWasCarriedOverAndKeepsLastYearsFigures)
{
    const auto last = emptyReport(edition("2019"), 2020);
    fillValid(*last, 9);
    ASSERT_TRUE(type(*last, QStringLiteral("t3.carry_out.nat"), QStringLiteral("7")));
    const auto project = emptyReport(edition("2021"), 2021);
    const Result<Edit> edit = takeOver(*project, *last);
    ASSERT_TRUE(edit.has_value());
    const Result<Applied> applied = project->apply(*edit);
    ASSERT_TRUE(applied.has_value());
    EXPECT_TRUE(applied->previousChanged);
    const Figures &figures = project->figures();
    EXPECT_EQ(figures.value(cellOf(*project, QStringLiteral("t3.carry_in.nat"))), Value::count(7));
    EXPECT_EQ(figures.previous(cellOf(*project, QStringLiteral("t3.carry_out.nat"))), Value::count(7));
    EXPECT_EQ(figures.previous(cellOf(*project, QStringLiteral("t2.norm.valid"))), std::nullopt)
        << "the older edition had no such cell";
    EXPECT_TRUE(figures.value(cellOf(*project, QStringLiteral("t3.new.nat"))).isBlank());
    ASSERT_TRUE(project->apply(edit->inverted()).has_value());
    EXPECT_FALSE(project->figures().hasPrevious());
}

namespace {

/// A report that was made with an older text of its edition.
class OlderReport : public ::testing::Test
{
protected:
    OlderReport()
    {
        project = Project::create(path, {2023, QStringLiteral("某局"), older}, clock).value();
        fillValid(*project, 8);
    }
    Result<std::unique_ptr<Project>> renewed() { return Project::withEdition(*project, edition("2021")); }

    const EditionPtr older = olderText("2021");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("旧.nianbao"));
    const FixedClock clock{QDateTime(QDate(2024, 1, 8), QTime(9, 30), Qt::UTC)};
    std::unique_ptr<Project> project;
};

} // namespace

TEST_F(OlderReport, KeepsItsTextUntilItIsToldToTakeOverTheNewOne)
{
    project.reset();
    EditionCatalog fresh;
    project = Project::open(path, ProjectFile::Access::Write, fresh, clock).value();
    EXPECT_EQ(project->edition().sha256(), older->sha256());
    EXPECT_EQ(fresh.otherText(project->edition())->sha256(), edition("2021")->sha256());
    EXPECT_EQ(fresh.otherText(*edition("2021")), nullptr);

    const Value figure = project->figures().value(cellOf(*project, QStringLiteral("t3.new.nat")));
    const QString text = project->text(SectionId(QStringLiteral("s1")));
    auto now = renewed();
    ASSERT_TRUE(now.has_value()) << codeName(now.error().code).latin1();
    project = std::move(*now);
    EXPECT_EQ(project->edition().sha256(), edition("2021")->sha256());
    ASSERT_TRUE(type(*project, QStringLiteral("t3.granted.nat"), QStringLiteral("5"))) << "it can be worked on at once";
    project = Project::open(path, ProjectFile::Access::Read, fresh, clock).value();
    EXPECT_EQ(project->edition().sha256(), edition("2021")->sha256());
    EXPECT_EQ(project->figures().value(cellOf(*project, QStringLiteral("t3.new.nat"))), figure);
    EXPECT_EQ(project->text(SectionId(QStringLiteral("s1"))), text);
}

TEST_F(OlderReport, KeepsABackupAndAHistoryOfTakingOverTheNewText)
{
    project = *renewed();
    const auto history = project->file()->history();
    ASSERT_FALSE(history->isEmpty());
    EXPECT_EQ(history->first().origin, QStringLiteral("renewEdition"));
    EXPECT_EQ(history->first().change.place, (Place{Place::Kind::Edition, QStringLiteral("2021")}));
    EXPECT_EQ(history->first().change.before, older->sha256());
    EXPECT_EQ(history->first().change.after, edition("2021")->sha256());
    const QList<BackupEntry> backups = project->file()->backups().entries();
    ASSERT_FALSE(backups.isEmpty());
    EditionCatalog fresh;
    const auto before = Project::open(backups.first().path, ProjectFile::Access::Read, fresh, clock);
    ASSERT_TRUE(before.has_value());
    EXPECT_EQ((*before)->edition().sha256(), older->sha256());
}

TEST_F(OlderReport, GoesBackToWhatItWasBeforeItTookOverTheNewText)
{
    const qint64 version = project->saveVersion(QStringLiteral("初稿")).value();
    const auto asItWas = project->inMemoryWith({});
    project = *renewed();
    const QString copy = project->file()->backups().entries().first().path;
    EditionCatalog fresh;
    for (const bool isVersion : {true, false}) {
        ASSERT_TRUE(type(*project, QStringLiteral("t3.granted.nat"), QStringLiteral("4711")));
        write(*project, QStringLiteral("s1"), QStringLiteral("改过了。"));
        const auto then
            = isVersion ? versionOf(*project, version) : Project::open(copy, ProjectFile::Access::Read, fresh, clock);
        ASSERT_TRUE(then.has_value()) << codeName(then.error().code).latin1();
        EXPECT_GE(differences(*project, **then).size(), 2);
        const auto edit = restoreEdit(*project, **then);
        ASSERT_TRUE(edit.has_value());
        ASSERT_TRUE(project->apply(*edit));
        EXPECT_EQ(differences(*project, *asItWas), QList<Difference>());
        EXPECT_EQ(project->edition().sha256(), edition("2021")->sha256()) << "by the rules and words of today";
    }
}

TEST_F(OlderReport, KeepsWhatItsOldTextHadNoPlaceForWhenItGoesBack)
{
    QByteArray json = older->json();
    json.replace("\"s6\"", "\"s7\"");
    const Result<EditionPtr> without = EditionReader::readStored(json, QStringLiteral("without.json"));
    ASSERT_TRUE(without.has_value());
    const auto before = emptyReport(*without, 2023);
    write(*before, QStringLiteral("s7"), QStringLiteral("只有旧格式里有。"));
    const QByteArray snapshot = snapshotOf(*before, SnapshotPart::Everything);
    write(*project, QStringLiteral("s6"), QStringLiteral("只有新格式里有。"));
    const auto then = fromSnapshot(snapshot, project->editionPtr(), path, project.get(), {(*without)->sha256()});
    ASSERT_TRUE(then.has_value()) << codeName(then.error().code).latin1();
    const Edit edit = restoreEdit(*project, **then).value();
    EXPECT_FALSE(edit.isEmpty());
    ASSERT_TRUE(project->apply(edit));
    EXPECT_EQ(project->text(SectionId(QStringLiteral("s6"))), QStringLiteral("只有新格式里有。"));
}

TEST_F(OlderReport, RefusesATextThatItDoesNotFitAndIsLeftAsItWas)
{
    EXPECT_EQ(Project::withEdition(*project, edition("2019")).error().code, ErrorCode::EditionNotFound);
    EXPECT_EQ(Project::withEdition(*project, older).error().code, ErrorCode::EditionUnchanged);
    QByteArray json = older->json();
    json.replace("\"s6\"", "\"s7\"");
    const Result<EditionPtr> without = EditionReader::readStored(json, QStringLiteral("other.json"));
    ASSERT_TRUE(without.has_value()) << without.error().args.join(u' ').toStdString();
    const auto refused = Project::withEdition(*project, *without);
    EXPECT_EQ(refused.error().code, ErrorCode::EditionUnfit);
    EXPECT_EQ(refused.error().args.value(1), QStringLiteral("s6"));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.granted.nat"), QStringLiteral("5")));
    EXPECT_EQ(project->edition().sha256(), older->sha256());
    EXPECT_EQ(Project::withEdition(*emptyReport(older), edition("2021")).error().code, ErrorCode::ReadOnly);
    Edit edit;
    edit.changes = {{{Place::Kind::Edition, QStringLiteral("2021")}, older->sha256(), edition("2021")->sha256()}};
    EXPECT_EQ(project->apply(edit).error().code, ErrorCode::UnknownField) << "no edit does it in passing";
}
