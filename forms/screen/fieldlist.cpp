// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/fieldlist.h"

#include "forms/wording/sentences.h"
#include "model/project/numberfields.h"

#include <QHeaderView>
#include <QLabel>
#include <QSet>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace nianbao {

namespace {

constexpr int rowsShown = 9;
constexpr int usualWidthPx = 560;
constexpr int cellRole = Qt::UserRole + 1;
constexpr int elsewhere = 100; ///< more than any rank

/// Whether the characters of `query` stand in `text` in this order, others between them.
bool isScattered(QStringView query, QStringView text)
{
    qsizetype at = 0;
    for (const QChar c : text) {
        if (at < query.size() && c.toCaseFolded() == query[at].toCaseFolded())
            ++at;
    }
    return at == query.size();
}

class Ranking
{
public:
    Ranking(const Figures &figures, const QString &query)
        : m_figures(figures)
        , m_edition(figures.edition())
        , m_words(query.simplified().split(u' ', Qt::SkipEmptyParts))
        , m_letters(m_words.join(QString()))
    {
        for (const CellIndex total : m_edition.totals())
            m_tablesWithTotals.insert(m_edition.cell(total).table);
    }

    /// 0 is best; -1: does not fit.
    int of(CellIndex cell) const
    {
        const CellSpec &spec = m_edition.cell(cell);
        const QString id = spec.id.text();
        if (id.compare(m_letters, Qt::CaseInsensitive) == 0)
            return 0;
        // Sentences speak of totals, where a table has any.
        const bool isPart = spec.role == CellRole::Input && m_tablesWithTotals.contains(spec.table);
        if (!m_letters.isEmpty() && fieldFigure({cell}, m_figures) == m_letters)
            return isPart ? 2 : 1;
        if (!m_letters.isEmpty() && id.startsWith(m_letters, Qt::CaseInsensitive))
            return 3;
        const QString path = wording::cellPath(m_edition, cell);
        const bool hasWords = std::all_of(m_words.begin(), m_words.end(), [&path](const QString &word) {
            return path.contains(word, Qt::CaseInsensitive);
        });
        if (hasWords)
            return isPart ? 5 : 4;
        if (isScattered(m_letters, path))
            return isPart ? 7 : 6;
        return -1;
    }

private:
    const Figures &m_figures;
    const Edition &m_edition;
    const QStringList m_words;
    const QString m_letters;
    QSet<TableId> m_tablesWithTotals;
};

} // namespace

QList<CellIndex> findFieldCells(const Figures &figures, const QString &query, const QList<CellIndex> &summands)
{
    const Ranking ranking(figures, query);
    QList<std::pair<int, CellIndex>> ranked;
    for (CellIndex cell = 0; cell < figures.edition().cellCount(); ++cell) {
        const int rank = ranking.of(cell);
        if (rank < 0 || summands.contains(cell) || !canBeField(summands + QList{cell}, figures.edition()))
            continue;
        // What is added up stands in one table, as a rule.
        const bool isElsewhere = !summands.isEmpty()
            && figures.edition().cell(cell).table != figures.edition().cell(summands.last()).table;
        ranked.append({isElsewhere ? rank + elsewhere : rank, cell});
    }
    std::sort(ranked.begin(), ranked.end());
    QList<CellIndex> cells;
    for (const auto &[rank, cell] : std::as_const(ranked))
        cells.append(cell);
    return cells;
}

FieldList::FieldList(const Figures &figures, QWidget *parent)
    : QFrame(parent)
    , m_figures(figures)
    , m_model(new QStandardItemModel(this))
    , m_view(new QTreeView(this))
    , m_hint(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_model->setColumnCount(2);
    m_view->setModel(m_model);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAccessibleName(tr("Cells whose figure can be put into the text"));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_hint->setMargin(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
    connect(m_view, &QTreeView::clicked, this, [this] { emit chosen(current()); });
}

void FieldList::offer(const QString &query, const QList<CellIndex> &summands)
{
    const Edition &edition = m_figures.edition();
    m_model->setRowCount(0);
    for (const CellIndex cell : findFieldCells(m_figures, query, summands)) {
        auto *name = new QStandardItem(wording::cellPath(edition, cell));
        name->setData(cell, cellRole);
        name->setToolTip(name->text());
        auto *figure = new QStandardItem(fieldFigure({cell}, m_figures).value_or(QStringLiteral("–")));
        figure->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow({name, figure});
    }
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->scrollToTop();
    QStringList sum;
    for (const CellIndex cell : summands)
        sum.append(wording::cellName(edition, cell));
    if (m_model->rowCount() == 0)
        m_hint->setText(tr("No cell fits these words."));
    else if (sum.isEmpty())
        m_hint->setText(tr("Enter: put in · +: add another cell · Esc: leave"));
    else
        m_hint->setText(tr("Sum: %1 + …").arg(sum.join(QStringLiteral(" + "))));
}

CellIndex FieldList::current() const
{
    const QModelIndex index = m_view->currentIndex().siblingAtColumn(0);
    return index.isValid() ? index.data(cellRole).toInt() : -1;
}

void FieldList::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = m_view->currentIndex().row() + by;
    const int turned = std::abs(by) == 1 ? (row + rows) % rows : std::clamp(row, 0, rows - 1);
    m_view->setCurrentIndex(m_model->index(turned, 0));
}

int FieldList::pageRows() const
{
    return rowsShown - 1;
}

QSize FieldList::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 1, rowsShown);
    const int row = std::max(m_view->visualRect(m_model->index(0, 0)).height(), fontMetrics().height());
    const QMargins margins = layout()->contentsMargins();
    return {usualWidthPx,
            rows * row + m_hint->sizeHint().height() + margins.top() + margins.bottom() + 2 * frameWidth()};
}

} // namespace nianbao
