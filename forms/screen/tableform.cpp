// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/tableform.h"

#include "forms/screen/deafen.h"
#include "forms/wording/sentences.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <tuple>

namespace nianbao {

namespace {

constexpr int gap = 8;
constexpr int shownRemarks = 6; ///< lines; the rest is scrolled to

} // namespace

TableForm::TableForm(Session &session, const TableSpec &table, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(table)
    , m_view(*new GridView(session, table, this))
{
    const SectionSpec *section = session.project().edition().section(table.section);
    auto *heading = new QLabel(section ? section->name : QString());
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    heading->setFont(large);
    heading->setWordWrap(true);
    if (section)
        heading->setToolTip(section->help.value(wording::language()));

    m_fillZeros = new QAction(tr("Rest is &0"), this);
    m_fillZeros->setToolTip(tr("Fill every empty cell of the selection, or of the block, with 0"));
    m_controls = new QAction(tr("&Control totals"), this);
    m_controls->setCheckable(true);
    m_controls->setToolTip(tr("Enter the totals of your own register beside the computed ones"));
    m_previous = new QAction(tr("&Last year"), this);
    m_previous->setCheckable(true);
    m_copyAll = new QAction(tr("Copy the &whole table"), this);
    m_copyAll->setToolTip(tr("Copy the table with its heads and labels for Excel, WPS or LibreOffice"));
    connect(m_fillZeros, &QAction::triggered, &m_view, &GridView::fillZeros);
    connect(m_copyAll, &QAction::triggered, &m_view, &GridView::copyAll);
    connect(m_controls, &QAction::toggled, this, &TableForm::showControls);
    connect(m_previous, &QAction::toggled, this,
            [this](bool on) { m_view.grid().showPrevious(on ? GridModel::Shown::Yes : GridModel::Shown::No); });

    auto *bar = new QHBoxLayout;
    bar->setSpacing(gap);
    bar->addWidget(heading, 1);

    m_noticeBar = new QWidget;
    auto *noticeLayout = new QHBoxLayout(m_noticeBar);
    noticeLayout->setContentsMargins(0, 0, 0, 0);
    m_notice = new QLabel;
    m_notice->setWordWrap(true);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_showAll = new QPushButton(tr("Show all of them"));
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_remarks->show();
        m_remarks->setFocus();
        m_showAll->hide();
    });
    m_takeTotals = new QPushButton(tr("Enter them as control totals"));
    connect(m_takeTotals, &QPushButton::clicked, this, &TableForm::takeTotals);
    noticeLayout->addWidget(m_notice, 1);
    noticeLayout->addWidget(m_showAll);
    noticeLayout->addWidget(m_takeTotals);
    m_noticeBar->hide();
    m_remarks = new QPlainTextEdit;
    m_remarks->setReadOnly(true);
    m_remarks->setTabChangesFocus(true);
    m_remarks->setAccessibleName(tr("What was taken in another form"));
    m_remarks->setFixedHeight(shownRemarks * m_remarks->fontMetrics().lineSpacing() + 2 * gap);
    m_remarks->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addLayout(bar);
    layout->addWidget(&m_view, 1);
    if (!table.note.isEmpty()) {
        auto *note = new QLabel(table.note);
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    layout->addWidget(m_noticeBar);
    layout->addWidget(m_remarks);
    setFocusProxy(&m_view);

    connect(&m_view, &GridView::notice, this, &TableForm::tell);
    connect(&m_view, &GridView::done, this, [this](const QString &sentence) {
        tell({});
        emit noticed(sentence);
    });
    connect(&m_view, &GridView::remarked, this, &TableForm::offerRemarks);
    connect(&m_view, &GridView::differingTotalsPasted, this, &TableForm::offerTotals);
    connect(&m_view, &GridView::currentCellChanged, this, &TableForm::currentCellChanged);
    connect(&session, &Session::cellsChanged, this, [this] { tell({}); });
    connect(&session, &Session::previousChanged, this, &TableForm::updateActions);
    updateActions();
}

TableForm::~TableForm()
{
    deafen(*this, m_session);
}

void TableForm::updateActions()
{
    const Project &project = m_session.project();
    m_fillZeros->setEnabled(project.isEditable());
    m_previous->setEnabled(project.figures().hasPrevious());
    m_previous->setToolTip(project.figures().hasPrevious()
                               ? tr("Show last year's figure in every cell")
                               : tr("Last year's figures are not known yet: take them over from last year's file"));
}

void TableForm::showControls(bool on)
{
    const GridModel::Shown wanted = on ? GridModel::Shown::Yes : GridModel::Shown::No;
    if (m_view.grid().controls() == wanted)
        return;
    if (m_view.settle()) {
        m_view.grid().showControls(wanted);
        return;
    }
    // A refused figure is still open. The switch goes back once everybody has heard of it.
    QMetaObject::invokeMethod(
        this, [this, on] { m_controls->setChecked(!on); }, Qt::QueuedConnection);
}

bool TableForm::goTo(CellIndex cell)
{
    const bool went = m_view.goTo(cell);
    m_view.setFocus();
    return went;
}

bool TableForm::settle()
{
    return m_view.settle();
}

QString TableForm::notice() const
{
    return m_noticeBar->isHidden() ? QString() : m_notice->text();
}

void TableForm::tell(const QString &sentence)
{
    m_notice->setText(sentence);
    m_noticeBar->setVisible(!sentence.isEmpty());
    m_showAll->hide();
    m_remarks->hide();
    m_takeTotals->hide();
    m_offeredTotals.clear();
    if (!sentence.isEmpty())
        emit noticed(sentence);
}

void TableForm::offerRemarks(const QStringList &sentences)
{
    m_remarks->setPlainText(sentences.join(u'\n'));
    m_showAll->show();
}

void TableForm::offerTotals(const QList<std::pair<CellIndex, Value>> &totals)
{
    m_offeredTotals = totals;
    m_takeTotals->show();
}

void TableForm::takeTotals()
{
    const QList<std::pair<CellIndex, Value>> totals = m_offeredTotals;
    m_controls->setChecked(true);
    std::ignore = m_view.grid().write(EditKind::Control, totals); // the session says what goes wrong
    m_view.setFocus();
}

} // namespace nianbao
