// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/cellfinder.h"

#include "forms/wording/sentences.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

#include <algorithm>

namespace nianbao {

QList<CellIndex> findCells(const Edition &edition, const QString &query, int limit)
{
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QList<std::pair<int, CellIndex>> ranked;
    for (CellIndex cell = 0; cell < edition.cellCount(); ++cell) {
        const CellSpec &spec = edition.cell(cell);
        const QString id = spec.id.text();
        const QString path = spec.block + u' ' + spec.rowPath.join(u' ') + u' ' + spec.columnPath.join(u' ');
        int rank = -1;
        if (id.compare(words.first(), Qt::CaseInsensitive) == 0)
            rank = 0;
        else if (id.startsWith(words.first(), Qt::CaseInsensitive))
            rank = 1;
        else if (std::all_of(words.begin(), words.end(),
                             [&](const QString &word) { return path.contains(word, Qt::CaseInsensitive); }))
            rank = spec.role == CellRole::Input ? 2 : 3;
        if (rank >= 0)
            ranked.append({rank, cell});
    }
    std::sort(ranked.begin(), ranked.end());
    QList<CellIndex> cells;
    for (const auto &[rank, cell] : std::as_const(ranked)) {
        if (cells.size() < limit)
            cells.append(cell);
    }
    return cells;
}

CellFinder::CellFinder(EditionPtr edition, QWidget *parent)
    : QLineEdit(parent)
    , m_edition(std::move(edition))
    , m_names(new QStringListModel(this))
{
    setPlaceholderText(tr("Find a cell"));
    setAccessibleName(tr("Find a cell by its name or by words of its heads and labels"));
    setClearButtonEnabled(true);
    auto *completer = new QCompleter(m_names, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(12);
    completer->popup()->setTextElideMode(Qt::ElideMiddle); // names of one row differ at their end
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &CellFinder::offer);
    connect(this, &QLineEdit::returnPressed, this, [this, popup = completer->popup()] {
        if (popup->isVisible() && popup->currentIndex().isValid())
            return; // one of those offered: the completer hears of the key next
        offer(text());
        choose(0);
    });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.row()); });
}

void CellFinder::offer(const QString &query)
{
    m_found = findCells(*m_edition, query);
    QStringList names;
    for (const CellIndex cell : std::as_const(m_found))
        names.append(wording::cellName(*m_edition, cell));
    m_names->setStringList(names);
}

void CellFinder::choose(int position)
{
    if (position >= 0 && position < m_found.size())
        emit chosen(m_found[position]);
}

} // namespace nianbao
