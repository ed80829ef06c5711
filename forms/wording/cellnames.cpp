// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/cellnames.h"

#include "forms/wording/sentences.h"

#include <algorithm>

namespace nianbao::wording {

namespace {

QString shortLabel(const QString &label)
{
    const qsizetype bracket = label.lastIndexOf(u'（');
    constexpr qsizetype shortest = 8;
    if (bracket > 0 && label.endsWith(u'）') && label.size() - bracket > shortest)
        return label.left(bracket);
    return label;
}

} // namespace

CellNames::CellNames(QList<CellIndex> cells, const Edition &edition, Labels labels)
    : m_cells(std::move(cells))
    , m_edition(edition)
    , m_labels(labels)
{
    if (m_cells.isEmpty())
        return;
    const auto isShared = [this](auto CellSpec::*path) {
        return std::all_of(m_cells.cbegin(), m_cells.cend(),
                           [this, path](CellIndex cell) { return m_edition.cell(cell).*path == first().*path; });
    };
    m_sameColumn = isShared(&CellSpec::columnPath) && !first().rowPath.isEmpty();
    m_sameRow = !m_sameColumn && isShared(&CellSpec::rowPath);
}

QString CellNames::rowLabel(CellIndex cell) const
{
    const QString label = rowName(m_edition, cell);
    return m_labels == Labels::Short ? shortLabel(label) : label;
}

QString CellNames::common() const
{
    if (m_sameColumn)
        return first().columnPath.isEmpty() ? QString() : first().columnPath.last();
    if (!m_sameRow)
        return {};
    return first().rowPath.isEmpty() ? sharedHead().join(QStringLiteral(" · ")) : rowLabel(m_cells.first());
}

QString CellNames::name(CellIndex cell) const
{
    const CellSpec &spec = m_edition.cell(cell);
    if (m_sameColumn)
        return rowLabel(cell);
    if (m_sameRow && !spec.columnPath.isEmpty())
        return spec.columnPath.last();
    return cellName(m_edition, cell);
}

QStringList CellNames::sharedHead() const
{
    QStringList shared = first().columnPath;
    for (const CellIndex cell : m_cells) {
        const QStringList &path = m_edition.cell(cell).columnPath;
        while (!shared.isEmpty() && path.mid(0, shared.size()) != shared)
            shared.removeLast();
    }
    return shared;
}

} // namespace nianbao::wording
