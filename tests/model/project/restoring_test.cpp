// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/finisher.h"
#include "model/project/restoring.h"

#include "model/project/comparison.h"
#include "model/project/pastedits.h"
#include "model/project/snapshot.h"
#include "tests/model/project/reopening.h"

#include <QFile>

using namespace nianbao;
using namespace nianbao::test;

namespace {

class RestoringTest : public ReopeningTest
{
protected:
    QString figure(const char *id) const
    {
        return project->figures().value(cellOf(*project, QString::fromLatin1(id))).text();
    }
    UndoState undoState() const { return undoStateAfter(editsOf(project->file()->history().value(), true)); }
};

} // namespace

TEST_F(RestoringTest, GoesBackToAVersionAfterACopyWasMadeAndCanBeUndone)
{
    fillValid(*project, 3);
    const qint64 version = project->saveVersion(QStringLiteral("初稿")).value();
    const auto asItWas = project->inMemoryWith({});
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("4711")));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.total"), QStringLiteral("5000")));
    write(*project, QStringLiteral("s1"), QStringLiteral("改过了。"));
    Edit more;
    more.changes = {project->changeOf(cellOf(*project, QStringLiteral("t3.new.res")), Value::unknown()),
                    project->changeOfProfile(Profile::phone, QStringLiteral("0915-1")),
                    project->changeOfPrevious(cellOf(*project, QStringLiteral("t3.new.nat")), Value::count(3)),
                    project->changeOfPreviousYear(2022)};
    ASSERT_TRUE(project->apply(more));
    const auto changed = project->inMemoryWith({});

    const auto then = versionOf(*project, version);
    ASSERT_TRUE(then);
    EXPECT_EQ(differences(*asItWas, **then), QList<Difference>()) << "a version holds the whole report";
    EXPECT_GE(differences(*project, **then).size(), 5);
    const Edit edit = restoreEdit(*project, **then).value();
    ASSERT_TRUE(project->apply(edit));
    EXPECT_EQ(differences(*project, *asItWas), QList<Difference>());
    EXPECT_EQ(project->previousYear(), std::nullopt);
    const QList<BackupEntry> copies = project->file()->backups().entries();
    ASSERT_FALSE(copies.isEmpty());
    EXPECT_EQ(copies.first().reason, BackupReason::Restoring);
    EXPECT_TRUE(restoreEdit(*project, **then)->isEmpty()) << "nothing is left to bring back";

    ASSERT_TRUE(project->apply(edit.inverted()));
    EXPECT_EQ(differences(*project, *changed), QList<Difference>());
}

TEST_F(RestoringTest, WithoutACopyNothingIsBroughtBack)
{
    const qint64 version = project->saveVersion(QStringLiteral("空表")).value();
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("4711")));
    const auto then = versionOf(*project, version);
    QFile inTheWay(BackupFolder(path).path());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto applied = project->apply(restoreEdit(*project, **then).value());
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::StoppedWithoutBackup);
    EXPECT_EQ(figure("t3.new.nat"), QStringLiteral("4711"));
}

TEST_F(RestoringTest, RefusesAnotherReportAndAVersionThatIsNotThere)
{
    EXPECT_EQ(versionOf(*project, 7).error().code, ErrorCode::UnknownVersion);
    EXPECT_EQ(restoreEdit(*project, *emptyReport(edition("2021"), 2022)).error().code, ErrorCode::OtherReport);
    EXPECT_EQ(restoreEdit(*project, *emptyReport(edition("2019"), 2023)).error().code, ErrorCode::OtherReport);
}

TEST_F(RestoringTest, TellsAVersionOfAnotherEditionFromDamage)
{
    const QByteArray whole = snapshotOf(*project, SnapshotPart::Everything);
    EXPECT_TRUE(fromSnapshot(whole, project->editionPtr(), path));
    EXPECT_EQ(fromSnapshot(whole, edition("2019"), path).error().code, ErrorCode::VersionOfOtherEdition);
    EXPECT_EQ(fromSnapshot(whole, olderText("2021"), path).error().code, ErrorCode::VersionOfOtherEdition);
    QByteArray deep = whole; // Qt would take a hundred bytes of memory for each bracket
    deep.insert(deep.size() - 1, R"(,"x":)" + QByteArray(500, '[') + QByteArray(500, ']'));
    for (const QByteArray &broken : {QByteArray(), QByteArray("{}"), whole.left(whole.size() / 2), deep})
        EXPECT_EQ(fromSnapshot(broken, project->editionPtr(), path).error().code, ErrorCode::FileDamaged);
}

TEST_F(RestoringTest, AFinishedReportDoesNotGoBack)
{
    const qint64 version = project->saveVersion(QStringLiteral("空表")).value();
    fillValid(*project, 3);
    const Checker checker(project->editionPtr());
    ASSERT_TRUE(Finisher(checker, clock).finish(*project, QStringLiteral("定稿")));
    const auto applied = project->apply(restoreEdit(*project, **versionOf(*project, version)).value());
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::Finished);
}

TEST_F(RestoringTest, UndoGoesOnWhereItWasWhenTheFileIsOpenedAgain)
{
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("1")));
    Edit two;
    two.changes = {project->changeOf(cellOf(*project, QStringLiteral("t3.new.biz")), Value::count(2)),
                   project->changeOf(cellOf(*project, QStringLiteral("t3.new.law")), Value::count(3))};
    ASSERT_TRUE(project->apply(two));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("4")));
    open();
    UndoState state = undoState();
    ASSERT_EQ(state.done.size(), 3) << "edits of one moment of the clock are told apart";
    EXPECT_EQ(state.done[1].edit.changes, two.changes);
    EXPECT_TRUE(state.undone.isEmpty());

    ASSERT_TRUE(project->apply(state.done[2].edit.inverted()));
    ASSERT_TRUE(project->apply(state.done[1].edit.inverted()));
    EXPECT_EQ(figure("t3.new.nat"), QStringLiteral("1"));
    EXPECT_EQ(figure("t3.new.law"), QString());
    open();
    state = undoState();
    ASSERT_EQ(state.done.size(), 1);
    ASSERT_EQ(state.undone.size(), 2);
    Edit again = state.undone.last().edit;
    again.kind = EditKind::Redo;
    ASSERT_TRUE(project->apply(again));
    EXPECT_EQ(figure("t3.new.law"), QStringLiteral("3"));
    open();
    EXPECT_EQ(undoState().done.size(), 2);
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.pub"), QStringLiteral("9")));
    EXPECT_TRUE(undoState().undone.isEmpty()) << "a new edit ends what could be redone";
}

TEST_F(RestoringTest, OfAHistoryThatWasReadInPartTheFirstEditIsLeftOut)
{
    Edit two;
    two.changes = {project->changeOf(cellOf(*project, QStringLiteral("t3.new.biz")), Value::count(2)),
                   project->changeOf(cellOf(*project, QStringLiteral("t3.new.law")), Value::count(3))};
    ASSERT_TRUE(project->apply(two));
    ASSERT_TRUE(type(*project, QStringLiteral("t3.new.nat"), QStringLiteral("4")));
    const QList<PastEdit> edits = editsOf(project->file()->history(std::nullopt, 2).value(), false);
    ASSERT_EQ(edits.size(), 1) << "half an edit could not be undone";
    EXPECT_EQ(edits[0].edit.changes.size(), 1);
    EXPECT_EQ(edits[0].who, systemUserName());
}

TEST(SentenceDifferences, TellWhichSentencesAreSharedAndWhichOnlyOneTextHas)
{
    using In = SentenceDifference::In;
    const QString a = QStringLiteral("全年收到申请5件。办结4件；\n下一年继续。结束");
    const QString b = QStringLiteral("全年收到申请6件。办结4件；\n下一年继续。另有一句。结束");
    const QList<SentenceDifference> expected{
        {In::OnlyA, QStringLiteral("全年收到申请5件。")}, {In::OnlyB, QStringLiteral("全年收到申请6件。")},
        {In::Both, QStringLiteral("办结4件；\n")},        {In::Both, QStringLiteral("下一年继续。")},
        {In::OnlyB, QStringLiteral("另有一句。")},        {In::Both, QStringLiteral("结束")}};
    EXPECT_EQ(sentenceDifferences(a, b), expected);
    EXPECT_EQ(sentenceDifferences({}, {}), QList<SentenceDifference>());
    EXPECT_EQ(sentenceDifferences({}, QStringLiteral("一。")).size(), 1);
}

TEST(SentenceDifferences, PutTogetherAreBothTexts)
{
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        QString texts[2];
        for (QString &text : texts) {
            for (auto length = random() % 9; length > 0; --length)
                text += QString(static_cast<qsizetype>(random() % 3), u'字') + (random() % 3 ? u'。' : u'\n');
        }
        QString a;
        QString b;
        for (const SentenceDifference &sentence : sentenceDifferences(texts[0], texts[1])) {
            if (sentence.in != SentenceDifference::In::OnlyB)
                a += sentence.text;
            if (sentence.in != SentenceDifference::In::OnlyA)
                b += sentence.text;
        }
        EXPECT_EQ(a, texts[0]);
        EXPECT_EQ(b, texts[1]);
    }
}
