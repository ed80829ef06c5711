// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/yearpage.h"

#include "forms/screen/closebyescape.h"
#include "forms/screen/fittoscreen.h"
#include "forms/screen/yearmodel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int gap = 8;

} // namespace

YearPage::YearPage(Session &session, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_model(*new YearModel(session, this))
    , m_filter(*new YearFilter(this))
    , m_view(new QTableView)
    , m_onlyChanged(new QCheckBox(tr("&Only what changed")))
    , m_sections(new QComboBox)
    , m_count(new QLabel)
{
    setObjectName(QStringLiteral("yearPage"));
    closeByEscape(*this);
    setWindowTitle(tr("Compared with last year"));
    m_filter.setSourceModel(&m_model);
    m_view->setModel(&m_filter);
    m_view->setAccessibleName(tr("This year beside last year"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->setTextElideMode(Qt::ElideLeft); // the innermost words tell cells apart
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + gap);
    m_view->installEventFilter(this);
    QHeaderView *head = m_view->horizontalHeader();
    head->setSectionResizeMode(YearModel::RowWords, QHeaderView::Stretch);
    head->setSectionResizeMode(YearModel::ColumnWords, QHeaderView::Stretch);
    for (const int column : {YearModel::Before, YearModel::Now, YearModel::Difference, YearModel::Remark})
        head->resizeSection(column, 12 * gap);
    head->setHighlightSections(false);

    m_sections->addItem(tr("All tables"), QString());
    const Edition &edition = session.project().edition();
    for (const SectionSpec &section : edition.sections()) {
        if (section.kind == SectionSpec::Kind::Table)
            m_sections->addItem(section.name, section.id.text());
    }
    auto *copyButton = new QPushButton(tr("&Copy"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(gap, gap, gap, gap);
    bar->setSpacing(2 * gap);
    bar->addWidget(m_sections);
    bar->addWidget(m_onlyChanged);
    bar->addStretch(1);
    bar->addWidget(m_count);
    bar->addWidget(copyButton);
    auto *full = new QWidget;
    auto *layout = new QVBoxLayout(full);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);

    auto *empty = new QWidget;
    auto *missing = new QLabel(tr("Last year's figures are not known in this report. Take over last year's report to "
                                  "see both years side by side."));
    missing->setWordWrap(true);
    auto *take = new QPushButton(tr("Take over &last year's report…"));
    take->setEnabled(session.project().isEditable());
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setContentsMargins(3 * gap, 3 * gap, 3 * gap, 3 * gap);
    emptyLayout->setSpacing(2 * gap);
    emptyLayout->addWidget(missing);
    emptyLayout->addWidget(take, 0, Qt::AlignLeft);
    emptyLayout->addStretch(1);
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(empty);
    m_pages->addWidget(full);
    fitToScreen(*this, {1000, 640});

    connect(m_onlyChanged, &QCheckBox::toggled, this, [this](bool only) {
        m_filter.setShown(only ? YearFilter::Shown::OnlyChanged : YearFilter::Shown::All);
        update();
    });
    connect(m_sections, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setSection(m_sections->currentData().toString());
        update();
    });
    connect(copyButton, &QPushButton::clicked, this, &YearPage::copy);
    connect(take, &QPushButton::clicked, this, &YearPage::lastYearWanted);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit cellWanted(index.data(YearModel::CellRole).toInt()); });
    connect(&m_model, &YearModel::refreshed, this, &YearPage::update);
    update();
}

void YearPage::update()
{
    m_pages->setCurrentIndex(m_model.hasLastYear() ? 1 : 0);
    m_count->setText(tr("%n figure(s)", nullptr, m_filter.rowCount()));
}

QString YearPage::copiedText() const
{
    const auto line = [](const auto &words) {
        QStringList parts;
        for (int column = 0; column < YearModel::ColumnCount; ++column)
            parts.append(words(column));
        return parts.join(u'\t');
    };
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter.rowCount(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines{line([this](int column) { return m_filter.headerData(column, Qt::Horizontal).toString(); })};
    for (const int row : std::as_const(rows))
        lines.append(line([this, row](int column) { return m_filter.index(row, column).data().toString(); }));
    return lines.join(u'\n') + u'\n';
}

void YearPage::copy() const
{
    QGuiApplication::clipboard()->setText(copiedText());
}

bool YearPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace nianbao
