// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// Paints every table in light and dark. With NIANBAO_PICTURES=FOLDER the pictures are kept, to be
// looked at; set QT_SCALE_FACTOR for other screens.

#include "forms/screen/changesview.h"
#include "forms/screen/historypage.h"
#include "forms/screen/issuepanel.h"
#include "forms/screen/narrativeeditor.h"
#include "forms/screen/narrativetext.h"
#include "tests/forms/screen/forms.h"

#include <QApplication>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace nianbao::test {

namespace {

QPalette darkPalette()
{
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x2b2b2b));
    dark.setColor(QPalette::Base, QColor(0x1e1e1e));
    dark.setColor(QPalette::AlternateBase, QColor(0x2b2b2b));
    dark.setColor(QPalette::Text, QColor(0xe6e6e6));
    dark.setColor(QPalette::WindowText, QColor(0xe6e6e6));
    dark.setColor(QPalette::Button, QColor(0x3a3a3a));
    dark.setColor(QPalette::ButtonText, QColor(0xe6e6e6));
    dark.setColor(QPalette::Highlight, QColor(0x4c8bf5));
    dark.setColor(QPalette::ToolTipBase, QColor(0x3a3a3a));
    dark.setColor(QPalette::ToolTipText, QColor(0xe6e6e6));
    return dark;
}

void keep(QWidget &widget, const QString &name)
{
    const QPixmap picture = widget.grab();
    EXPECT_FALSE(picture.isNull());
    const QString folder = qEnvironmentVariable("NIANBAO_PICTURES");
    if (!folder.isEmpty()) {
        EXPECT_TRUE(picture.save(folder + u'/' + name + QStringLiteral(".png")));
    }
}

/// A form as it stands in the window, findings below it.
class Scene
{
public:
    Scene(const char *table, const char *edition, const QPalette &palette, QSize size)
        : desk(table, edition, 2023)
        , panel(desk.session)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&desk.form, 4);
        layout->addWidget(&panel, 1);
        window.setPalette(palette);
        window.resize(size);
        QObject::connect(&panel, &IssuePanel::cellWanted, &desk.form, [this](CellIndex cell) { desk.form.goTo(cell); });
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
    }
    ~Scene()
    {
        desk.form.setParent(nullptr);
        panel.setParent(nullptr);
    }

    Desk desk;
    IssuePanel panel;
    QWidget window;
};

void fillWrongly(Desk &desk)
{
    desk.type("t3.new.nat", "3440");
    desk.type("t3.carry_in.nat", "118");
    desk.view().selectAll();
    desk.view().fillZeros();
    desk.type("t3.granted.nat", "3439");
    desk.type("t3.carry_out.nat", "118");
}

} // namespace

class Pictures : public ::testing::TestWithParam<bool>
{
protected:
    QPalette palette() const { return GetParam() ? darkPalette() : QApplication::palette(); }
    QString name(const char *table) const
    {
        return QString::fromLatin1(table) + (GetParam() ? QStringLiteral("-dark") : QStringLiteral("-light"));
    }
};

TEST_P(Pictures, table_three_with_a_chosen_finding)
{
    Scene scene("t3", "2021", palette(), {1100, 720});
    fillWrongly(scene.desk);
    scene.panel.goToNext();
    keep(scene.window, name("t3-finding"));
    scene.desk.view().verticalScrollBar()->setValue(300);
    keep(scene.window, name("t3-scrolled"));
}

TEST_P(Pictures, table_three_narrow_with_controls)
{
    Scene scene("t3", "2021", palette(), {720, 720});
    keep(scene.window, name("t3-narrow"));
    scene.desk.form.controlsAction()->setChecked(true);
    scene.desk.type("t3.new.total", "7");
    keep(scene.window, name("t3-controls"));
}

TEST_P(Pictures, the_other_tables)
{
    for (const char *table : {"t2", "t4"}) {
        for (const char *edition : {"2019", "2021"}) {
            Scene scene(table, edition, palette(), {820, 520});
            scene.desk.view().fillZeros();
            keep(scene.window, name(table) + u'-' + QString::fromLatin1(edition));
        }
    }
}

TEST_P(Pictures, a_refused_text)
{
    Scene scene("t3", "2021", palette(), {900, 600});
    scene.desk.type("t3.new.biz", "abc");
    ASSERT_TRUE(scene.desk.editor());
    keep(scene.window, name("t3-refused"));
    scene.desk.key(Qt::Key_Escape);
}

TEST_P(Pictures, a_text_with_numbers_of_the_tables)
{
    Desk desk("t3");
    desk.type("t3.new.nat", "190");
    desk.type("t3.new.biz", "12");
    NarrativeEditor editor(desk.session, SectionId(QStringLiteral("s1")));
    editor.setPalette(palette());
    editor.resize(900, 560);
    editor.show();
    (void)QTest::qWaitForWindowActive(&editor);
    editor.text()->setFocus();
    editor.text()->takeText(
        QStringLiteral("（二）依申请公开。本年新收政府信息公开申请{t3.new.total}件，其中自然人{t3.new.nat}件，"
                       "商业企业{t3.new.biz}件，上年结转{t3.carry_in.total}件。\n办理"));
    editor.text()->moveCursor(QTextCursor::End);
    keep(editor, name("text-fields"));
    QTest::keyClicks(editor.text(), QStringLiteral("{"));
    keep(editor, name("text-fields-all"));
    QTest::keyClicks(editor.text(), QStringLiteral("t3.new.nat+"));
    keep(editor, name("text-fields-sum"));
    QTest::keyClick(editor.text(), Qt::Key_Return);
    editor.text()->moveCursor(QTextCursor::Start);
    editor.text()->select(QStringLiteral("申请202件"), {});
    keep(editor, name("text-fields-selected"));
}

TEST_P(Pictures, the_past_of_a_report)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    auto made = Project::create(folder.filePath(QStringLiteral("a.nianbao")),
                                {2023, QStringLiteral("测试县人民政府办公室"), edition("2021")}, clock);
    ASSERT_TRUE(made.has_value());
    Session session(*std::move(made), clock);
    const auto apply = [&session](EditKind kind, const Change &change) {
        ASSERT_TRUE(session.apply({kind, {change}}));
    };
    const SectionId overview(QStringLiteral("s1"));
    const CellIndex cell = cellOf(session.project(), QStringLiteral("t3.new.nat"));
    apply(EditKind::WriteText, session.project().changeOfText(overview, QStringLiteral("第一句。第二句。第三句。")));
    apply(EditKind::Type, session.project().changeOf(cell, Value::count(190)));
    ASSERT_TRUE(session.saveVersion(QStringLiteral("初稿")));
    apply(EditKind::WriteText, session.project().changeOfText(overview, QStringLiteral("第一句。新的一句。第三句。")));
    apply(EditKind::Type, session.project().changeOf(cell, Value::count(202)));
    HistoryPage page(session,
                     [&](const EarlierState &state) { return openState(state, session.project(), catalog(), clock); });
    page.setPalette(palette());
    page.show();
    (void)QTest::qWaitForWindowExposed(&page);
    page.changes()->table()->setCurrentIndex(page.changes()->table()->model()->index(1, 0));
    keep(page, name("history-changes"));
    page.showTab(HistoryPage::Tab::Versions);
    keep(page, name("history-versions"));
    page.showTab(HistoryPage::Tab::Backups);
    keep(page, name("history-backups"));
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, Pictures, ::testing::Bool());

} // namespace nianbao::test
