// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// The forms of words: what was typed is never lost, what nobody typed is never written.

#include "forms/screen/narrativeeditor.h"
#include "forms/screen/narrativetext.h"
#include "forms/screen/session.h"
#include "forms/screen/unitform.h"
#include "tests/support/reports.h"

#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QUndoStack>

#include <algorithm>

namespace nianbao {

using namespace test;

namespace {

const FixedClock someClock{QDateTime(QDate(2024, 1, 15), QTime(9, 0), Qt::UTC)};

void keep(Project &report, const QString &field, const QString &value)
{
    ASSERT_TRUE(report.apply({EditKind::Profile, {report.changeOfProfile(field, value)}}));
}

/// The field for the report's date, with the focus, in a window that is active.
QDateEdit *focusedDate(UnitForm &form)
{
    form.setVisible(true);
    form.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&form));
    auto *date = form.findChild<QDateEdit *>(Profile::reportDate);
    date->setFocus();
    return date;
}

} // namespace

TEST(UnitForm, ARefusedFieldKeepsWhatWasTypedWhileOthersAreWritten)
{
    Session session(emptyReport(edition("2021")), someClock);
    const QString unit = session.project().unit();
    UnitForm form(session);
    form.findChild<QLineEdit *>(Profile::address)->setText(QStringLiteral("东街1号"));
    form.findChild<QLineEdit *>(Profile::unit)->clear();
    form.findChild<QLineEdit *>(Profile::phone)->setText(QStringLiteral("123"));
    EXPECT_FALSE(form.commit());
    EXPECT_EQ(session.project().unit(), unit);
    EXPECT_EQ(session.project().profile().value(Profile::address), QStringLiteral("东街1号"));
    EXPECT_EQ(session.project().profile().value(Profile::phone), QStringLiteral("123"));
    EXPECT_EQ(form.findChild<QLineEdit *>(Profile::unit)->text(), QString()) << "still what the clerk typed";
}

TEST(UnitForm, WritesNothingThatNobodyTyped)
{
    auto report = emptyReport(edition("2021"));
    keep(*report, Profile::reportDate, QStringLiteral("2020-02-03"));
    keep(*report, Profile::basis, QStringLiteral("第一行\n第二行"));
    keep(*report, Profile::address, QStringLiteral(" 东街1号 "));
    Session session(std::move(report), someClock);
    UnitForm form(session);
    EXPECT_TRUE(form.commit());
    EXPECT_EQ(session.undoStack()->count(), 0);
    EXPECT_EQ(form.findChild<QDateEdit *>(Profile::reportDate)->date(), QDate(2020, 2, 3));
    form.findChild<QDateEdit *>(Profile::reportDate)->setDate(QDate(2024, 1, 9));
    EXPECT_TRUE(form.commit());
    EXPECT_EQ(session.project().profile().value(Profile::reportDate), QStringLiteral("2024-01-09"));
    EXPECT_EQ(session.project().profile().value(Profile::address), QStringLiteral(" 东街1号 "));
}

TEST(UnitForm, FollowsAnUndo)
{
    Session session(emptyReport(edition("2021")), someClock);
    UnitForm form(session);
    auto *phone = form.findChild<QLineEdit *>(Profile::phone);
    phone->setText(QStringLiteral("123"));
    EXPECT_TRUE(form.commit());
    session.undoStack()->undo();
    EXPECT_EQ(phone->text(), QString());
    EXPECT_TRUE(form.commit());
    EXPECT_TRUE(session.undoStack()->canRedo()) << "nothing was written again";
}

TEST(NarrativeEditor, WritesNothingThatNobodyTyped)
{
    auto report = emptyReport(edition("2021"));
    const QString foreign = QStringLiteral("甲\r\n乙\u00a0丙");
    const SectionId intro(QStringLiteral("intro"));
    write(*report, intro.text(), foreign);
    Session session(std::move(report), someClock);
    NarrativeEditor editor(session, intro);
    EXPECT_TRUE(editor.commit());
    EXPECT_EQ(session.project().text(intro), foreign);
    EXPECT_EQ(session.undoStack()->count(), 0);
    QTest::keyClicks(editor.text(), QStringLiteral("x"));
    EXPECT_TRUE(editor.commit());
    EXPECT_TRUE(session.project().text(intro).contains(u'x'));
    session.undoStack()->undo();
    EXPECT_EQ(session.project().text(intro), foreign);
    EXPECT_TRUE(editor.commit());
    EXPECT_TRUE(session.undoStack()->canRedo());
}

TEST(NarrativeEditor, WritesNoHalfOfWhatAnInputMethodComposesAndDoesNotDisturbIt)
{
    Session session(emptyReport(edition("2021")), someClock);
    const SectionId section(QStringLiteral("s1"));
    NarrativeEditor editor(session, section);
    auto *text = editor.findChild<NarrativeText *>();
    text->insertPlainText(QStringLiteral("全年"));
    QInputMethodEvent composing(QStringLiteral("gongkai"), {});
    QApplication::sendEvent(text, &composing);
    ASSERT_TRUE(editor.commit().has_value()); // what a pause in typing does
    EXPECT_EQ(session.project().text(section), QStringLiteral("全年"));
    EXPECT_EQ(text->textCursor().block().layout()->preeditAreaText(), QStringLiteral("gongkai"));
    QInputMethodEvent chosen;
    chosen.setCommitString(QStringLiteral("公开"));
    QApplication::sendEvent(text, &chosen);
    ASSERT_TRUE(editor.commit().has_value());
    EXPECT_EQ(session.project().text(section), QStringLiteral("全年公开"));
}

TEST(NarrativeEditor, DoesNotGlueAPastedParagraphToTheOneBefore)
{
    Session session(emptyReport(edition("2021")), someClock);
    NarrativeEditor editor(session, SectionId(QStringLiteral("s1")));
    auto *text = editor.findChild<NarrativeText *>();
    text->insertPlainText(QStringLiteral("（五）监督保障"));
    QApplication::clipboard()->setText(QStringLiteral("\r\n2024年没有责任追究。\r\n"));
    text->paste();
    ASSERT_TRUE(editor.commit().has_value());
    EXPECT_EQ(session.project().text(SectionId(QStringLiteral("s1"))),
              QStringLiteral("（五）监督保障\n2024年没有责任追究。"));
}

TEST(NarrativeEditor, SaysSoWhenAPastedCharacterIsBroken)
{
    Session session(emptyReport(edition("2021")), someClock);
    NarrativeEditor editor(session, SectionId(QStringLiteral("s1")));
    auto *text = editor.findChild<NarrativeText *>();
    QApplication::clipboard()->setText(QStringLiteral("甲") + QChar(0xD842) + QStringLiteral("乙"));
    text->paste();
    const QList<QLabel *> labels = editor.findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().contains(QChar::ReplacementCharacter); }));
    ASSERT_TRUE(editor.commit().has_value());
    EXPECT_EQ(session.project().text(SectionId(QStringLiteral("s1"))),
              QStringLiteral("甲") + QChar::ReplacementCharacter + QStringLiteral("乙"));
}

TEST(UnitForm, TakesADateThatIsTypedWhereNoneWasGiven)
{
    Session session(emptyReport(edition("2021")), someClock);
    UnitForm form(session);
    QDateEdit *date = focusedDate(form);
    const QString year = QString::number(session.project().year() + 1);
    QTest::keyClicks(date, year + QStringLiteral("-1-20"));
    QTest::keyClick(date, Qt::Key_Tab);
    EXPECT_EQ(session.project().profile().value(Profile::reportDate), year + QStringLiteral("-01-20"));
}

TEST(UnitForm, LetsTabLeaveADateThatIsNotGiven)
{
    Session session(emptyReport(edition("2021")), someClock);
    UnitForm form(session);
    QDateEdit *date = focusedDate(form);
    QTest::keyClick(date, Qt::Key_Tab);
    EXPECT_FALSE(date->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    EXPECT_TRUE(date->hasFocus());
    QTest::keyClick(date, Qt::Key_Backtab);
    EXPECT_FALSE(date->hasFocus());
}

TEST(UnitForm, SaysNoMoreWhatWasWrongOnceTheFieldIsPutBack)
{
    Session session(emptyReport(edition("2021")), someClock);
    const QString unit = session.project().unit();
    UnitForm form(session);
    auto *line = form.findChild<QLineEdit *>(Profile::unit);
    const auto *problem = form.findChild<QLabel *>(QStringLiteral("problem"));
    line->clear();
    EXPECT_FALSE(form.commit());
    EXPECT_FALSE(problem->isHidden());
    form.findChild<QLineEdit *>(Profile::phone)->setText(QStringLiteral("123"));
    EXPECT_FALSE(form.commit());
    EXPECT_FALSE(problem->isHidden()) << "another field changes nothing about it";
    line->setText(unit);
    EXPECT_TRUE(form.commit());
    EXPECT_TRUE(problem->isHidden());
}

} // namespace nianbao
