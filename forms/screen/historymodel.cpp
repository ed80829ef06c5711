// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/historymodel.h"

#include "forms/wording/historywords.h"
#include "forms/wording/sentences.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int soonMs = 100;
/// So many new rows are looked for first: one edit is seldom more.
constexpr int pageOfNew = 100;
/// More of a text helps nobody in a list; the whole of it is shown below.
constexpr qsizetype longestWords = 60;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestWords ? line.first(longestWords) + u'…' : line;
}

} // namespace

HistoryModel::HistoryModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &HistoryModel::readNew);
    connect(&session, &Session::saved, &m_soon, qOverload<>(&QTimer::start));
    readNew();
}

void HistoryModel::readNew()
{
    const ProjectFile *file = m_session.project().file();
    if (!file)
        return;
    const qint64 known = m_entries.isEmpty() ? 0 : m_entries.first().sequence;
    // What cannot be read now is read with the next change.
    QList<HistoryEntry> found
        = file->history(std::nullopt, known == 0 ? mostRows : pageOfNew).value_or(QList<HistoryEntry>());
    if (known > 0 && found.size() == pageOfNew && found.last().sequence > known)
        found = file->history(std::nullopt, mostRows).value_or(found);
    const auto old = std::find_if(found.cbegin(), found.cend(),
                                  [known](const HistoryEntry &entry) { return entry.sequence <= known; });
    const int count = static_cast<int>(old - found.cbegin());
    if (count > 0) {
        beginInsertRows({}, 0, count - 1);
        m_entries = found.first(count) + m_entries;
        endInsertRows();
    }
    emit refreshed();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString HistoryModel::placeOf(const Place &place) const
{
    QString &name = m_names[{static_cast<int>(place.kind), place.id}];
    if (name.isEmpty())
        name = wording::placeWords(place, m_session.project().edition());
    return name;
}

QString HistoryModel::words(const HistoryEntry &entry, int column) const
{
    const Edition &edition = m_session.project().edition();
    switch (column) {
    case When: return wording::momentText(entry.at);
    case Who: return entry.who;
    case Origin: {
        const std::optional<EditKind> kind = editKindFromName(entry.origin);
        return kind ? wording::originName(*kind) : entry.origin;
    }
    case Where: return placeOf(entry.change.place);
    case Before: return shortened(wording::contentWords(entry.change.place, entry.change.before, edition));
    case After: return shortened(wording::contentWords(entry.change.place, entry.change.after, edition));
    default: return {};
    }
}

QString HistoryModel::haystack(const HistoryEntry &entry) const
{
    QString &all = m_haystacks[entry.sequence];
    if (all.isEmpty()) {
        QStringList parts{entry.change.place.id};
        for (int column = 0; column < ColumnCount; ++column)
            parts.append(words(entry, column));
        all = parts.join(u'\n');
    }
    return all;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const HistoryEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole: return words(entry, index.column());
    case Qt::ToolTipRole: return index.column() == Where ? QVariant(words(entry, Where)) : QVariant();
    case PlaceIdRole: return entry.change.place.id;
    case HaystackRole: return haystack(entry);
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Computer user");
    case Origin: return tr("How");
    case Where: return tr("Where");
    case Before: return tr("Before");
    default: return tr("After");
    }
}

void HistoryFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void HistoryFilter::setPlaceId(const QString &id)
{
    m_placeId = id;
    invalidateFilter();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_placeId.isEmpty() && index.data(HistoryModel::PlaceIdRole).toString() != m_placeId)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString haystack = index.data(HistoryModel::HaystackRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&haystack](const QString &word) { return haystack.contains(word, Qt::CaseInsensitive); });
}

} // namespace nianbao
