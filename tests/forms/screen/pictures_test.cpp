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
#include "tests/forms/screen/picturefacts.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTextEdit>
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
    dark.setColor(QPalette::Highlight, QColor(0x2a5fc0));
    dark.setColor(QPalette::HighlightedText, QColor(0xffffff));
    dark.setColor(QPalette::ToolTipBase, QColor(0x3a3a3a));
    dark.setColor(QPalette::ToolTipText, QColor(0xe6e6e6));
    return dark;
}

/// WCAG wants 4.5 of text and 3 of what else is to be seen; what Qt's own style selects has 3.7.
constexpr double legible = 3;

/// Else cells may be below the head of a table, which stays in sight.
bool isAtTop(const QAbstractItemView &view)
{
    return view.verticalScrollBar()->value() == 0;
}

/// Each text that is shown can be read.
void expectLegibleTexts(QWidget &widget, const PictureFacts &facts, const std::string &name)
{
    const auto expectLegible = [&](const QWidget &part, const QRect &place, const QString &text) {
        const QRect shown = part.visibleRegion().boundingRect().intersected(place);
        if (text.trimmed().isEmpty() || shown != place)
            return;
        const QRect inWhole(part.mapTo(&widget, place.topLeft()), place.size());
        EXPECT_GE(facts.legibility(inWhole), legible) << name << ": " << text.toStdString();
    };
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible() && label->isEnabled())
            expectLegible(*label, label->rect(), label->text());
    }
    for (QAbstractItemView *view : widget.findChildren<QAbstractItemView *>()) {
        const bool isHead = qobject_cast<QHeaderView *>(view);
        const bool isShown = view->isVisible() && view->model() && !isHead && isAtTop(*view);
        for (int row = 0; isShown && row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                expectLegible(*view->viewport(), view->visualRect(index), index.data().toString());
            }
        }
    }
    for (const QTextEdit *text : widget.findChildren<QTextEdit *>()) {
        if (text->isVisible())
            expectLegible(*text->viewport(), text->viewport()->rect(), text->toPlainText());
    }
}

/// The heads and labels of a table stand whole in their cells.
void expectWholeWords(QWidget &widget, const PictureFacts &facts, const std::string &name)
{
    constexpr int gridLines = 2;
    for (GridView *view : widget.findChildren<GridView *>()) {
        if (view->cellDelegate().openEditor()) // and what it says of a refused text lies over other cells
            continue;
        for (const GridCell &cell : view->grid().grid().cells()) {
            const QRect place = view->visualRect(view->grid().index(cell.row, cell.column));
            if (cell.text.isEmpty() || !isAtTop(*view) || !view->viewport()->rect().contains(place))
                continue;
            const QRect inWhole(view->viewport()->mapTo(&widget, place.topLeft()), place.size());
            EXPECT_FALSE(facts.touchesEdge(inWhole, gridLines)) << name << ": " << cell.text.toStdString();
        }
    }
}

/// Looks at the picture as somebody would who does not know it, and keeps it for those who do.
void keep(QWidget &widget, const QString &name)
{
    const PictureFacts facts(widget);
    const QString folder = qEnvironmentVariable("NIANBAO_PICTURES");
    if (!folder.isEmpty()) {
        EXPECT_TRUE(facts.pixmap.save(folder + u'/' + name + QStringLiteral(".png")));
    }
    const QPalette palette = widget.palette();
    const QList<QRgb> grounds{palette.color(QPalette::Window).rgb(), palette.color(QPalette::Base).rgb(),
                              palette.color(QPalette::AlternateBase).rgb()};
    EXPECT_TRUE(grounds.contains(facts.ground())) << name.toStdString() << ": " << std::hex << facts.ground();
    EXPECT_GT(facts.share(grounds), 0.6) << name.toStdString() << ": most of it is ground";
    EXPECT_LT(facts.share(grounds), 0.995) << name.toStdString() << ": and something stands on it";
    expectLegibleTexts(widget, facts, name.toStdString());
    expectWholeWords(widget, facts, name.toStdString());
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

TEST_P(Pictures, of_unreadable_and_cut_words_say_so)
{
    QLabel label(QStringLiteral("政府信息公开"));
    label.setPalette(palette());
    label.setAutoFillBackground(true);
    label.setMargin(6);
    label.resize(label.sizeHint());
    EXPECT_GE(PictureFacts(label).legibility(label.rect()), legible);
    EXPECT_FALSE(PictureFacts(label).touchesEdge(label.rect(), 0));
    label.resize(label.width() / 2, label.height());
    EXPECT_TRUE(PictureFacts(label).touchesEdge(label.rect().adjusted(0, 0, -7, 0), 0)) << "cut off at the margin";
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, faint.color(QPalette::Window).lighter(GetParam() ? 160 : 85));
    label.setPalette(faint);
    EXPECT_LT(PictureFacts(label).legibility(label.rect()), legible);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, Pictures, ::testing::Bool());

} // namespace nianbao::test
