// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// Number fields in the text, by keys as a clerk types them.

#include "forms/screen/fieldlist.h"
#include "forms/screen/narrativeeditor.h"
#include "forms/screen/narrativesearch.h"
#include "forms/screen/narrativetext.h"
#include "forms/screen/session.h"
#include "tests/support/reports.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

namespace nianbao {

using namespace test;

namespace {

const FixedClock someClock{QDateTime(QDate(2024, 1, 15), QTime(9, 0), Qt::UTC)};
const SectionId overview(QStringLiteral("s1"));
const QString newTotal = QStringLiteral("{t3.new.total}");

class FieldTest : public ::testing::Test
{
protected:
    FieldTest()
        : session(emptyReport(edition("2021")), someClock)
        , editor(session, overview)
        , text(*editor.text())
    {
        figure("t3.new.nat", "190");
        figure("t3.carry_in.nat", "8");
        editor.resize(800, 600);
        editor.show();
        (void)QTest::qWaitForWindowActive(&editor);
        text.setFocus();
    }

    void figure(const char *id, const char *typed)
    {
        const Project &project = session.project();
        const CellIndex cell = cellOf(project, QString::fromLatin1(id));
        const auto value = parseValue(QString::fromUtf8(typed), project.edition().cell(cell).format);
        ASSERT_TRUE(value);
        ASSERT_TRUE(session.apply({EditKind::Type, {project.changeOf(cell, value->value)}}));
    }
    void keys(const QString &words) { QTest::keyClicks(&text, words); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&text, key, modifiers); }
    void commitsFromInputMethod(const QString &words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QApplication::sendEvent(&text, &event);
    }
    FieldList *list()
    {
        const QList<FieldList *> lists = editor.findChildren<FieldList *>(); // closed ones go a little later
        return lists.isEmpty() ? nullptr : lists.last();
    }
    bool isOffering() { return text.isChoosing() && list() && list()->isVisible(); }
    /// The field that a clerk puts in first.
    void putIn(const QString &words = QStringLiteral("t3.new.total"))
    {
        keys(u'{' + words);
        ASSERT_TRUE(isOffering());
        key(Qt::Key_Return);
    }
    QString stored() { return editor.commit() ? session.project().text(overview) : QStringLiteral("refused"); }

    Session session;
    NarrativeEditor editor;
    NarrativeText &text;
};

} // namespace

TEST(FieldList, FindsCellsByWordsByFigureAndById)
{
    const auto report = emptyReport(edition("2021"));
    ASSERT_TRUE(type(*report, QStringLiteral("t3.granted.nat"), QStringLiteral("77")));
    const auto first = [&](const char *query) {
        const QList<CellIndex> found = findFieldCells(report->figures(), QString::fromUtf8(query));
        return found.isEmpty() ? QString() : report->edition().cell(found.first()).id.text();
    };
    EXPECT_EQ(first("本年新收"), QStringLiteral("t3.new.total")) << "sentences speak of totals";
    EXPECT_EQ(first("新收总计"), QStringLiteral("t3.new.total")) << "words without a space between them";
    EXPECT_EQ(first("本年新收 自然人"), QStringLiteral("t3.new.nat"));
    EXPECT_EQ(first("t3.new.biz"), QStringLiteral("t3.new.biz"));
    EXPECT_EQ(first("77"), QStringLiteral("t3.granted.total"));
    EXPECT_EQ(first("没有这样的格子"), QString());
    EXPECT_EQ(findFieldCells(report->figures(), QString()).size(), report->edition().cellCount());
    const QList<CellIndex> money{cellOf(*report, QStringLiteral("t2.fee.amount"))};
    EXPECT_TRUE(findFieldCells(report->figures(), QString(), money).isEmpty()) << "nothing else is in its unit";
    const QList<CellIndex> term{cellOf(*report, QStringLiteral("t4.dir.total"))};
    const QList<CellIndex> others = findFieldCells(report->figures(), QString(), term);
    EXPECT_EQ(report->edition().cell(others.value(0)).id.text(), QStringLiteral("t4.rev.total"))
        << "the same table first";
    EXPECT_FALSE(others.contains(term.first()));
}

TEST_F(FieldTest, AFieldTypedBehindABraceFollowsItsCellAtOnce)
{
    keys(QStringLiteral("ab"));
    putIn();
    keys(QStringLiteral("c"));
    EXPECT_FALSE(isOffering());
    EXPECT_EQ(text.text(), QStringLiteral("ab") + newTotal + u'c');
    EXPECT_EQ(text.shown(), QStringLiteral("ab190c"));
    EXPECT_EQ(stored(), QStringLiteral("ab") + newTotal + u'c');
    const int steps = session.undoStack()->count();
    figure("t3.new.nat", "4");
    EXPECT_EQ(text.shown(), QStringLiteral("ab4c"));
    EXPECT_EQ(session.project().text(overview), QStringLiteral("ab") + newTotal + u'c');
    figure("t3.new.nat", "");
    EXPECT_EQ(text.shown(), QStringLiteral("ab") + missingFigure + u'c');
    EXPECT_TRUE(editor.commit());
    EXPECT_EQ(session.undoStack()->count(), steps + 2) << "the text itself did not change";
}

TEST_F(FieldTest, ChoosesWithTheArrowKeysAndTheMouse)
{
    keys(QStringLiteral("{"));
    ASSERT_TRUE(isOffering());
    const CellIndex first = list()->current();
    key(Qt::Key_Down);
    const CellIndex second = list()->current();
    EXPECT_NE(first, second);
    key(Qt::Key_Up);
    EXPECT_EQ(list()->current(), first);
    auto *rows = list()->findChild<QTreeView *>();
    const QModelIndex third = rows->model()->index(2, 0);
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(third).center());
    EXPECT_FALSE(isOffering());
    EXPECT_TRUE(text.hasFocus());
    EXPECT_EQ(FieldedText::of(*text.document()).text().size(), 1);
    EXPECT_TRUE(text.hasFields());
}

TEST_F(FieldTest, EscapeLeavesTheBraceThatWasTyped)
{
    keys(QStringLiteral("a{new"));
    key(Qt::Key_Escape);
    EXPECT_FALSE(isOffering());
    EXPECT_EQ(stored(), QStringLiteral("a{new"));
    keys(QStringLiteral("}b"));
    EXPECT_FALSE(isOffering());
    EXPECT_EQ(stored(), QStringLiteral("a{new}b")) << "braces around anything else are text";
}

TEST_F(FieldTest, TheListFollowsTheWordsAndGoesWhenTheCursorDoes)
{
    keys(QStringLiteral("{t3.carry_in.total"));
    ASSERT_TRUE(isOffering());
    EXPECT_EQ(session.project().edition().cell(list()->current()).id.text(), QStringLiteral("t3.carry_in.total"));
    for (int i = 0; i < 18; ++i)
        key(Qt::Key_Backspace);
    EXPECT_FALSE(isOffering()) << "the brace is gone";
    EXPECT_EQ(text.text(), QString());
    keys(QStringLiteral("x{"));
    ASSERT_TRUE(isOffering());
    key(Qt::Key_Home);
    EXPECT_FALSE(isOffering());
}

TEST_F(FieldTest, AnInputMethodsBraceOpensTheListAndItsWordsSearch)
{
    commitsFromInputMethod(QStringLiteral("新收｛"));
    ASSERT_TRUE(isOffering());
    QInputMethodEvent composing(QStringLiteral("benxin"), {});
    QApplication::sendEvent(&text, &composing);
    EXPECT_TRUE(isOffering()) << "what is being composed is no text yet";
    commitsFromInputMethod(QStringLiteral("本年新收"));
    ASSERT_TRUE(isOffering());
    key(Qt::Key_Return);
    commitsFromInputMethod(QStringLiteral("件"));
    EXPECT_EQ(stored(), QStringLiteral("新收") + newTotal + QStringLiteral("件"));
}

TEST_F(FieldTest, AddsUpCellsWithPlus)
{
    keys(QStringLiteral("{t3.new.total+t3.carry_in.total"));
    ASSERT_TRUE(isOffering());
    key(Qt::Key_Return);
    EXPECT_EQ(text.text(), QStringLiteral("{t3.new.total+t3.carry_in.total}"));
    EXPECT_EQ(text.shown(), QStringLiteral("198"));
}

TEST_F(FieldTest, IsOneCharacterForCursorSelectionAndDeletion)
{
    keys(QStringLiteral("a"));
    putIn();
    keys(QStringLiteral("b"));
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    keys(QStringLiteral("x"));
    EXPECT_EQ(text.text(), QStringLiteral("ax") + newTotal + u'b');
    key(Qt::Key_Right);
    keys(QStringLiteral("y"));
    EXPECT_EQ(text.text(), QStringLiteral("ax") + newTotal + QStringLiteral("yb"));
    EXPECT_EQ(text.shown(), QStringLiteral("ax190yb")) << "what is typed behind a field is ordinary text";
    key(Qt::Key_Backspace);
    key(Qt::Key_Backspace);
    EXPECT_EQ(stored(), QStringLiteral("axb"));
    session.undoStack()->undo();
    EXPECT_EQ(text.text(), QString());
    session.undoStack()->redo();
    EXPECT_EQ(text.text(), QStringLiteral("axb"));
}

TEST_F(FieldTest, CopiesTheFigureForOthersAndTheFieldForItself)
{
    keys(QStringLiteral("a"));
    putIn();
    EXPECT_EQ(stored(), u'a' + newTotal);
    text.selectAll();
    text.copy();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("a190"));
    key(Qt::Key_End);
    text.paste();
    EXPECT_EQ(stored(), u'a' + newTotal + u'a' + newTotal);
    session.undoStack()->undo();
    EXPECT_EQ(text.text(), u'a' + newTotal);
    session.undoStack()->redo();
    figure("t3.new.nat", "5");
    EXPECT_EQ(text.shown(), QStringLiteral("a5a5"));

    NarrativeText other;
    const auto foreign = emptyReport(edition("2019"), 2019);
    other.setFigures(foreign->figures());
    other.paste();
    EXPECT_EQ(other.text(), QStringLiteral("a190")) << "of another edition: what was seen";
    text.selectAll();
    text.cut();
    EXPECT_EQ(stored(), QString());
    text.paste();
    EXPECT_EQ(stored(), u'a' + newTotal + u'a' + newTotal);
}

TEST_F(FieldTest, AStoredFormThatIsTypedOrPastedBecomesAField)
{
    QApplication::clipboard()->setText(u'a' + newTotal + QStringLiteral("{no.cell}"));
    text.paste();
    EXPECT_EQ(text.shown(), QStringLiteral("a190{no.cell}"));
    key(Qt::Key_End);
    keys(newTotal);
    EXPECT_EQ(stored(), u'a' + newTotal + QStringLiteral("{no.cell}") + newTotal);
    EXPECT_EQ(FieldedText::of(*text.document()).text().size(), 12);
}

TEST_F(FieldTest, FindsWhatIsShownAndReplacesOnlyWords)
{
    ASSERT_TRUE(session.apply(
        {EditKind::WriteText,
         {session.project().changeOfText(overview, QStringLiteral("收190件，") + newTotal + QStringLiteral("件"))}}));
    const TextSearch search{QStringLiteral("190件"), Qt::CaseSensitive};
    EXPECT_EQ(occurrences(session.project(), search), 2);
    text.moveCursor(QTextCursor::Start);
    ASSERT_TRUE(text.select(search.words, {}));
    EXPECT_EQ(text.selectedShown(), search.words);
    EXPECT_TRUE(text.hasSelected(search.words, Qt::CaseSensitive));
    ASSERT_TRUE(text.select(search.words, {}));
    EXPECT_EQ(text.textCursor().selectionStart(), 6);
    EXPECT_FALSE(text.hasSelected(search.words, Qt::CaseSensitive)) << "a field is not replaced";
    EXPECT_FALSE(text.select(search.words, {}));
    ASSERT_TRUE(text.select(search.words, QTextDocument::FindBackward));
    EXPECT_EQ(text.textCursor().selectionStart(), 1);
    text.selectNearest(QStringLiteral("90"), 8);
    EXPECT_EQ(text.selectedShown(), QStringLiteral("190")) << "a part of a field is the field";
    const Replacement replacement = replaceEverywhere(session.project(), search, QStringLiteral("7件"));
    EXPECT_EQ(replacement.replaced, 1);
    EXPECT_EQ(replacement.kept, 1);
    ASSERT_TRUE(session.apply(replacement.edit));
    EXPECT_EQ(text.text(), QStringLiteral("收7件，") + newTotal + QStringLiteral("件"));
}

TEST_F(FieldTest, ASelectedNumberIsLookedForAndReplaced)
{
    keys(QStringLiteral("a190b"));
    text.selectNearest(QStringLiteral("190"), 0);
    text.offerFields();
    ASSERT_TRUE(isOffering());
    EXPECT_EQ(session.project().edition().cell(list()->current()).id.text(), QStringLiteral("t3.new.total"));
    key(Qt::Key_Escape);
    EXPECT_EQ(text.text(), QStringLiteral("a190b"));
    text.selectNearest(QStringLiteral("190"), 0);
    text.offerFields();
    key(Qt::Key_Return);
    EXPECT_EQ(stored(), u'a' + newTotal + u'b');
}

TEST_F(FieldTest, GoesToTheCellOnADoubleClick)
{
    putIn();
    CellIndex wanted = -1;
    QObject::connect(&editor, &NarrativeEditor::cellWanted, [&wanted](CellIndex cell) { wanted = cell; });
    QTextCursor cursor(text.document());
    const QPoint place = text.cursorRect(cursor).center() + QPoint(8, 0);
    QTest::mouseDClick(text.viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(wanted, cellOf(session.project(), QStringLiteral("t3.new.total")));
}

TEST_F(FieldTest, ATextThatCannotBeChangedOffersNothing)
{
    text.setReadOnly(true);
    text.offerFields();
    EXPECT_FALSE(isOffering());
    EXPECT_EQ(text.text(), QString());
}

} // namespace nianbao
