// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/issuepanel.h"

#include "forms/screen/cellfinder.h"
#include "forms/screen/explanationeditor.h"
#include "forms/screen/findings.h"
#include "forms/screen/issuelist.h"
#include "forms/screen/marks.h"
#include "tests/forms/screen/forms.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <memory>

namespace nianbao::test {

class IssuePanelTest : public ::testing::Test
{
protected:
    IssuePanelTest()
        : panel(desk.session)
    {
        QObject::connect(&panel, &IssuePanel::cellWanted, &desk.form, [this](CellIndex cell) { desk.form.goTo(cell); });
        panel.resize(800, 300);
        panel.show();
        desk.view().selectAll();
        desk.view().fillZeros();
    }
    QString sentence(int row) const { return panel.list().data(panel.list().index(row)).toString(); }

    Desk desk;
    IssuePanel panel;
    QAbstractItemModelTester tester{&panel.list(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(IssuePanelTest, a_finding_is_followed_to_its_cells_and_corrected)
{
    EXPECT_EQ(panel.list().findingCount(), 0);
    desk.type("t3.new.nat", "3440");
    desk.type("t3.granted.nat", "3439");
    ASSERT_GE(panel.list().findingCount(), 1);
    EXPECT_TRUE(sentence(0).contains(QStringLiteral("3440"))) << sentence(0).toStdString();
    EXPECT_TRUE(sentence(0).contains(QStringLiteral("3439")));

    panel.goToNext();
    ASSERT_TRUE(desk.session.chosenFinding());
    EXPECT_NE(desk.index("t3.new.nat").data(GridModel::MarksRole).toInt() & GridModel::LeftSide, 0);
    EXPECT_NE(desk.index("t3.result_total.nat").data(GridModel::MarksRole).toInt() & GridModel::RightSide, 0);

    desk.type("t3.granted.nat", "3440");
    EXPECT_EQ(panel.list().findingCount(), 0);
    EXPECT_EQ(panel.list().rowCount(), 1) << "what cannot be checked is said all the time";
    EXPECT_TRUE(sentence(0).contains(QStringLiteral("last year's report"))) << sentence(0).toStdString();
    EXPECT_FALSE(desk.session.chosenFinding());
    EXPECT_EQ(desk.index("t3.new.nat").data(GridModel::MarksRole).toInt(), 0);
}

TEST_F(IssuePanelTest, the_same_words_twice_in_a_section_are_two_findings)
{
    const SectionId section(QStringLiteral("s1"));
    const auto writes = [&](const QString &text) {
        ASSERT_TRUE(desk.session.apply({EditKind::WriteText, {desk.session.project().changeOfText(section, text)}}));
        desk.session.checkNow();
    };
    writes(QStringLiteral("（二）依申请公开。收到申请17件。全年新收申请17件，工作有序。"));
    const auto isOfText = [&](int row) { return panel.list().issue(row).rule->id.text() == QLatin1String("n.new"); };
    QList<int> rows;
    for (int row = 0; row < panel.list().findingCount(); ++row) {
        if (isOfText(row))
            rows.append(row);
    }
    ASSERT_EQ(rows.size(), 2);
    QStringList sentences;
    QSet<qsizetype> places;
    for (int step = 0; step < panel.list().findingCount(); ++step) {
        panel.goToNext();
        const Issue chosen = *desk.session.chosenFinding();
        if (chosen.rule->id.text() == QLatin1String("n.new")) {
            sentences.append(chosen.place->sentence);
            places.insert(chosen.place->start);
        }
    }
    EXPECT_EQ(places.size(), 2) << "every finding is reached, one step each";
    EXPECT_EQ(sentences.size(), 2);

    // The second stays the chosen one when a check finds both again, and when both move.
    while (desk.session.chosenFinding()->rule->id.text() != QLatin1String("n.new")
           || !desk.session.chosenFinding()->place->sentence.contains(QStringLiteral("工作有序")))
        panel.goToNext();
    writes(QStringLiteral("一年过去了。\n（二）依申请公开。收到申请17件。全年新收申请17件，工作有序。"));
    ASSERT_TRUE(desk.session.chosenFinding());
    EXPECT_TRUE(desk.session.chosenFinding()->place->sentence.contains(QStringLiteral("工作有序")));
}

TEST_F(IssuePanelTest, a_warning_is_explained_in_the_panel_and_asks_again_when_its_figures_change)
{
    const auto sayPower = [this](const char *word) {
        const Project &project = desk.session.project();
        ASSERT_TRUE(desk.session.apply(
            {EditKind::Profile, {project.changeOfProfile(Profile::rulePower, QString::fromLatin1(word))}}));
    };
    const auto setIssued = [this](qint64 number) {
        const Project &project = desk.session.project();
        Edit edit{EditKind::Type, {project.changeOf(desk.cell("t2.rule.issued"), Value::count(number))}};
        for (const char *id : {"t2.rule.repealed", "t2.rule.valid"}) {
            if (project.figures().value(desk.cell(id)).isBlank())
                edit.changes.append(project.changeOf(desk.cell(id), Value::count(0)));
        }
        ASSERT_TRUE(desk.session.apply(edit));
    };
    sayPower("no");
    setIssued(2);
    desk.session.checkNow();
    const auto go = [this] {
        panel.goToFirst(Severity::Warning);
        while (desk.session.chosenFinding()->rule->id.text() != QLatin1String("t2.rule_power"))
            panel.goToNext();
    };
    go();
    auto *button = panel.findChild<QPushButton *>(QStringLiteral("explain"));
    ASSERT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QPlainTextEdit *edit = panel.explaining()->edit();
    ASSERT_TRUE(panel.explaining()->isVisible());
    EXPECT_FALSE(button->isVisible()) << "one thing at a time";
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_TRUE(panel.explaining()->isVisible()) << "nothing was written";
    QTest::keyClicks(edit, QStringLiteral("The law of the province allows it."));
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_FALSE(panel.explaining()->isVisible());
    EXPECT_TRUE(button->isVisible()) << "and its buttons are back";
    EXPECT_TRUE(desk.session.project().explanations().isEmpty());

    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClicks(edit, QStringLiteral("The law of the province allows it."));
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_FALSE(panel.explaining()->isVisible());
    EXPECT_EQ(desk.session.findings().counts().explained, 1);
    EXPECT_FALSE(desk.session.chosenFinding());

    // Quiet: one line that opens, with the words in it.
    int group = 0;
    while (group < panel.list().rowCount() && !panel.list().isGroup(group))
        ++group;
    ASSERT_LT(group, panel.list().rowCount());
    auto *view = panel.findChild<QListView *>();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(panel.list().index(group)).center());
    EXPECT_EQ(view->currentIndex().row(), group);
    EXPECT_FALSE(desk.session.chosenFinding()) << "a line over many findings is none of them";
    const int rows = panel.list().rowCount();
    panel.list().toggle(group);
    EXPECT_EQ(panel.list().rowCount(), rows + 1);
    EXPECT_TRUE(sentence(group + 1).contains(QStringLiteral("The law of the province")))
        << sentence(group + 1).toStdString();

    setIssued(3);
    EXPECT_EQ(desk.session.findings().counts().explained, 0);
    go();
    EXPECT_TRUE(sentence(panel.list().rowOf(*desk.session.chosenFinding())).contains(QStringLiteral("allows it")));
    panel.explainChosen();
    EXPECT_EQ(edit->toPlainText(), QStringLiteral("The law of the province allows it.")) << "the old words are offered";
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(desk.session.findings().counts().explained, 1);
    desk.session.undoStack()->undo();
    EXPECT_EQ(desk.session.findings().counts().explained, 0);
    desk.session.undoStack()->redo();
    EXPECT_EQ(desk.session.findings().counts().explained, 1);
}

TEST_F(IssuePanelTest, an_error_has_no_button_to_explain_it_away)
{
    desk.type("t3.new.nat", "5");
    panel.goToFirst(Severity::Error);
    ASSERT_TRUE(desk.session.chosenFinding());
    EXPECT_TRUE(panel.findChild<QPushButton *>(QStringLiteral("explain"))->isHidden());
    panel.explainChosen();
    EXPECT_FALSE(panel.explaining()->isVisible());
}

TEST_F(IssuePanelTest, a_list_made_when_findings_stand_already_shows_them)
{
    desk.type("t3.new.nat", "5");
    const int count = panel.list().rowCount();
    ASSERT_GE(count, 1);
    const auto later = std::make_unique<IssueList>(desk.session);
    EXPECT_EQ(later->rowCount(), count);
}

TEST_F(IssuePanelTest, keys_walk_through_the_findings_round_and_round)
{
    desk.type("t3.new.nat", "5");
    desk.type("t3.new.biz", "6");
    const int count = panel.list().findingCount();
    ASSERT_GE(count, 2);
    QSignalSpy wanted(&panel, &IssuePanel::cellWanted);
    for (int i = 0; i <= count; ++i)
        panel.goToNext();
    EXPECT_EQ(panel.view()->currentIndex().row(), 0);
    panel.goToPrevious();
    EXPECT_EQ(panel.view()->currentIndex().row(), count - 1);
    EXPECT_GE(wanted.size(), count);
    QTest::keyClick(panel.view(), Qt::Key_Up);
    QTest::keyClick(panel.view(), Qt::Key_Return);
    EXPECT_EQ(panel.list().rowOf(*desk.session.chosenFinding()), count - 2);
}

TEST_F(IssuePanelTest, what_only_follows_is_shown_below_its_cause_on_request)
{
    desk.type("t3.new.nat", "5");
    int leader = -1;
    for (int row = 0; row < panel.list().rowCount(); ++row) {
        if (panel.list().data(panel.list().index(row), IssueList::FollowersRole).toInt() > 0)
            leader = row;
    }
    ASSERT_GE(leader, 0) << "the column of totals repeats what a column says";
    const int before = panel.list().rowCount();
    panel.view()->setCurrentIndex(panel.list().index(leader));
    QTest::keyClick(panel.view(), Qt::Key_Right);
    EXPECT_GT(panel.list().rowCount(), before);
    EXPECT_EQ(panel.list().data(panel.list().index(leader + 1), IssueList::DepthRole).toInt(), 1);
    QTest::keyClick(panel.view(), Qt::Key_Left);
    EXPECT_EQ(panel.list().rowCount(), before);
}

TEST_F(IssuePanelTest, the_figure_that_makes_everything_right_is_offered)
{
    for (const QPushButton *button : panel.findChildren<QPushButton *>())
        EXPECT_TRUE(button->accessibleName().isEmpty() || !button->text().isEmpty());
    desk.type("t3.new.nat", "5");
    panel.goToNext();
    const std::optional<Issue> chosen = desk.session.chosenFinding();
    ASSERT_TRUE(chosen);
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->isHidden() || !button->text().contains(QStringLiteral("Change")))
            continue;
        button->click();
        EXPECT_FALSE(desk.session.chosenFinding() && isSameFinding(*desk.session.chosenFinding(), *chosen));
    }
}

TEST_F(IssuePanelTest, two_cells_are_corrected_in_one_step_that_can_be_undone)
{
    desk.type("t3.new.nat", "6");
    desk.type("t3.new.biz", "2");
    desk.type("t3.granted.nat", "7");
    desk.type("t3.granted.biz", "1");
    EXPECT_FALSE(panel.applySuggestion()) << "it may be a slip in the first row as well";
    for (const char *control : {"t3.new.total", "t3.result_total.nat", "t3.result_total.biz"}) {
        const CellIndex cell = desk.cell(control);
        const qint64 right = desk.cell("t3.result_total.biz") == cell ? 2 : desk.cell("t3.new.total") == cell ? 8 : 6;
        Edit edit;
        edit.changes = {desk.session.project().changeOfControl(cell, Value::count(right))};
        ASSERT_TRUE(desk.session.apply(edit));
    }
    const int steps = desk.session.undoStack()->count();
    EXPECT_TRUE(panel.applySuggestion());
    EXPECT_EQ(desk.session.undoStack()->count(), steps + 1);
    EXPECT_EQ(desk.text("t3.granted.nat"), QStringLiteral("6"));
    EXPECT_EQ(desk.text("t3.granted.biz"), QStringLiteral("2"));
    EXPECT_EQ(panel.list().findingCount(), 0);
    desk.session.undoStack()->undo();
    EXPECT_EQ(desk.text("t3.granted.nat"), QStringLiteral("7"));
    EXPECT_EQ(desk.text("t3.granted.biz"), QStringLiteral("1"));
}

TEST_F(IssuePanelTest, after_undo_the_finding_that_is_back_is_in_view_and_no_other_is_marked)
{
    panel.resize(500, 120);
    panel.show();
    for (const char *column : {"biz", "res", "pub", "law", "oth"}) {
        desk.type(QStringLiteral("t3.new.%1").arg(QLatin1String(column)).toLatin1().constData(), "7");
        desk.type(QStringLiteral("t3.carry_in.%1").arg(QLatin1String(column)).toLatin1().constData(), "0");
    }
    desk.type("t3.new.nat", "190");
    desk.session.checkNow();
    panel.goToPrevious(); // to the end of the list
    ASSERT_TRUE(desk.session.chosenFinding().has_value());
    desk.session.chooseFinding(std::nullopt);
    const RuleId rule(QStringLiteral("t3.identity.nat"));
    const auto rowOfRule = [&] {
        for (int row = 0; row < panel.list().rowCount(); ++row) {
            if (!panel.list().isGroup(row) && panel.list().issue(row).rule->id == rule)
                return row;
        }
        return -1;
    };
    ASSERT_GE(rowOfRule(), 0);
    desk.type("t3.granted.nat", "190");
    ASSERT_EQ(rowOfRule(), -1);
    EXPECT_FALSE(panel.view()->currentIndex().isValid());
    panel.view()->scrollToBottom();
    desk.session.undoStack()->undo();
    desk.session.checkNow();
    ASSERT_GE(rowOfRule(), 0);
    const QRect row = panel.view()->visualRect(panel.list().index(rowOfRule()));
    EXPECT_TRUE(panel.view()->viewport()->rect().intersects(row));
}

TEST_F(IssuePanelTest, a_screen_reader_hears_how_grave_it_is)
{
    desk.type("t3.new.nat", "5");
    const QString heard = panel.list().data(panel.list().index(0), Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(heard.startsWith(QStringLiteral("Error: "))) << heard.toStdString();
}

TEST_F(IssuePanelTest, what_cannot_be_checked_is_one_line_until_it_is_opened)
{
    desk.session.checkNow();
    const IssueList &list = panel.list();
    const int closed = list.rowCount();
    ASSERT_GE(closed, 1);
    const int group = closed - 1;
    EXPECT_EQ(list.data(list.index(group), IssueList::SignRole).toInt(), static_cast<int>(Sign::NotAssessable));
    const int unchecked = desk.session.shownFindings().counts().notAssessable;
    ASSERT_GT(unchecked, 1);
    EXPECT_TRUE(sentence(group).contains(QString::number(unchecked))) << sentence(group).toStdString();
    panel.list().toggle(group);
    EXPECT_EQ(list.rowCount(), closed + unchecked);
    panel.list().toggle(group);
    EXPECT_EQ(list.rowCount(), closed);
}

TEST(MarksTest, every_colour_can_be_read_in_light_and_dark)
{
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1e1e1e));
    dark.setColor(QPalette::Window, QColor(0x2b2b2b));
    dark.setColor(QPalette::Text, QColor(0xe6e6e6));
    QPalette light;
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Window, QColor(0xefefef));
    light.setColor(QPalette::Text, Qt::black);
    for (const QPalette &palette : {light, dark}) {
        const Marks marks = Marks::from(palette);
        for (const QColor &colour :
             {marks.error, marks.warning, marks.info, marks.leftSide, marks.rightSide, marks.text, marks.quietText}) {
            for (const QColor &ground : {marks.ground, marks.computedGround, marks.wordsGround})
                EXPECT_GE(contrast(colour, ground), 4.5) << colour.name().toStdString();
        }
    }
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
}

TEST(CellFinderTest, cells_are_found_by_id_and_by_words)
{
    const EditionPtr edition = test::edition("2021");
    const CellIndex granted = edition->find(CellId(QStringLiteral("t3.granted.nat")));
    EXPECT_EQ(findCells(*edition, QStringLiteral("T3.granted.nat")).value(0), granted);
    EXPECT_TRUE(findCells(*edition, QStringLiteral("予以公开 自然人")).contains(granted));
    EXPECT_TRUE(findCells(*edition, QStringLiteral("  ")).isEmpty());
    EXPECT_TRUE(findCells(*edition, QStringLiteral("没有这样的格子")).isEmpty());
    EXPECT_LE(findCells(*edition, QStringLiteral("自然人"), 5).size(), 5);
}

TEST(CellFinderTest, enter_goes_to_the_best_cell)
{
    const EditionPtr edition = test::edition("2021");
    CellFinder finder(edition);
    QSignalSpy chosen(&finder, &CellFinder::chosen);
    finder.setText(QStringLiteral("t3.granted.nat"));
    QTest::keyClick(&finder, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), edition->find(CellId(QStringLiteral("t3.granted.nat"))));
}

TEST_F(IssuePanelTest, where_no_cell_stands_out_control_totals_are_asked_for)
{
    desk.type("t3.new.nat", "3440");
    desk.type("t3.granted.nat", "3001");
    panel.goToNext();
    ASSERT_TRUE(desk.session.chosenFinding());
    EXPECT_NE(desk.session.chosenFinding()->suspects.size(), 1);
    auto *button = panel.findChild<QPushButton *>(QStringLiteral("giveControls"));
    ASSERT_TRUE(button);
    EXPECT_FALSE(button->isHidden());
    const QSignalSpy wanted(&panel, &IssuePanel::controlsWanted);
    const QSignalSpy place(&panel, &IssuePanel::cellWanted);
    const std::optional<DecidingTotal> decider = desk.session.chosenFinding()->decidedBy;
    button->click();
    EXPECT_EQ(wanted.count(), 1);
    ASSERT_TRUE(decider);
    ASSERT_FALSE(place.isEmpty());
    EXPECT_EQ(place.last().first().toInt(), decider->cell);
    Edit edit;
    edit.kind = EditKind::Control;
    edit.changes = {desk.session.project().changeOfControl(desk.cell("t3.new.total"), Value::count(3440))};
    ASSERT_TRUE(desk.session.apply(edit));
    EXPECT_FALSE(button->isHidden()) << "another one would tell more";
    desk.type("t3.granted.nat", "3440");
    EXPECT_TRUE(button->isHidden());
}

TEST_F(IssuePanelTest, a_number_of_the_text_that_contradicts_follows_the_table_in_one_step)
{
    const SectionId overview(QStringLiteral("s1"));
    desk.type("t3.new.nat", "190");
    desk.type("t3.granted.nat", "190");
    const Project &project = desk.session.project();
    const QString written = QStringLiteral("新收申请180件。");
    ASSERT_TRUE(desk.session.apply({EditKind::WriteText, {project.changeOfText(overview, written)}}));
    Issue issue;
    const QList<RuleSpec> &rules = project.edition().rules();
    issue.rule = &*std::find_if(rules.cbegin(), rules.cend(),
                                [](const RuleSpec &rule) { return rule.kind == RuleKind::NarrativeNumber; });
    issue.leftCells = {desk.cell("t3.new.total")};
    issue.left = Amount::fromWhole(190);
    issue.right = Amount::fromWhole(180);
    issue.place = TextPlace{overview, 4, 4, QStringLiteral("180件"), written};
    auto *button = panel.findChild<QPushButton *>(QStringLiteral("numberField"));
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(button->isHidden());
    desk.session.chooseFinding(issue);
    ASSERT_FALSE(button->isHidden());
    QSignalSpy words(&panel, &IssuePanel::wordsWanted);
    button->click();
    EXPECT_EQ(project.text(overview), QStringLiteral("新收申请{t3.new.total}件。"));
    ASSERT_EQ(words.count(), 1);
    EXPECT_EQ(words.last().first().value<TextPlace>().start, 4) << "where the field is, and the keyboard goes on";
    desk.session.undoStack()->undo();
    EXPECT_EQ(project.text(overview), written);
}

TEST(IssuePanelRules, says_what_somebody_changed_about_the_rules)
{
    const FixedClock clock{QDateTime(QDate(2024, 1, 15), QTime(14, 3), Qt::UTC)};
    const RuleOverride off{EditionId(QStringLiteral("2021")),
                           QStringLiteral("g.blank"),
                           std::nullopt,
                           QDate(2026, 1, 15),
                           QStringLiteral("某办"),
                           QStringLiteral("本县另有口径")};
    Session session(emptyReport(Edition::withOverrides(edition("2021"), {off})), clock);
    const IssuePanel panel(session);
    const auto *changes = panel.findChild<QLabel *>(QStringLiteral("ruleChanges"));
    ASSERT_NE(changes, nullptr);
    EXPECT_TRUE(changes->text().contains(QStringLiteral("某办: 本县另有口径")));
    Session plain(emptyReport(edition("2021")), clock);
    EXPECT_EQ(IssuePanel(plain).findChild<QLabel *>(QStringLiteral("ruleChanges")), nullptr);
}

TEST_F(IssuePanelTest, a_finding_about_the_text_leads_to_its_words_and_on_to_the_cell)
{
    const SectionId overview(QStringLiteral("s1"));
    desk.type("t3.new.nat", "190");
    desk.type("t3.granted.nat", "190");
    const Project &project = desk.session.project();
    const QString written = QStringLiteral("（二）依申请公开。新收申请180件。");
    ASSERT_TRUE(desk.session.apply({EditKind::WriteText, {project.changeOfText(overview, written)}}));
    desk.session.checkNow();
    QSignalSpy words(&panel, &IssuePanel::wordsWanted);
    QSignalSpy cells(&panel, &IssuePanel::cellWanted);
    for (int i = 0; i < panel.list().rowCount() && words.isEmpty(); ++i)
        panel.goToNext();
    ASSERT_EQ(words.size(), 1);
    EXPECT_EQ(words.first().first().value<TextPlace>().words, QStringLiteral("180"));
    cells.clear();
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("&Go to the cell"))
            button->click();
    }
    ASSERT_EQ(cells.size(), 1);
    EXPECT_EQ(cells.first().first().toInt(), desk.cell("t3.new.total"));
}

} // namespace nianbao::test
