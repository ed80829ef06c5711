// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/blockpaste.h"

#include "forms/wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::GridView)
};

/// Words as they are compared: no white space, half-width brackets and marks.
QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        const bool isFullWidth = c >= u'\uff01' && c <= u'\uff5e';
        result.append(isFullWidth ? QChar(c.unicode() - 0xfee0) : c);
    }
    return result;
}

/// Finds the rows and columns of the table that a block's words name.
class Alignment
{
public:
    Alignment(const GridModel &model, const GridCell &start, const QList<QStringList> &fields)
        : m_grid(model.grid())
        , m_fields(fields)
        , m_start(start)
    {
        for (const QStringList &row : fields)
            m_columns = std::max(m_columns, static_cast<int>(row.size()));
        m_rowOf.fill(-1, fields.size());
        m_columnOf.fill(-1, m_columns);
        m_isWordRow.fill(false, fields.size());
        m_isWordColumn.fill(false, m_columns);
        findRows();
        findHeads();
        fillGaps();
    }

    bool isWordRow(int row) const { return m_isWordRow[row]; }
    bool isWordColumn(int column) const { return m_isWordColumn[column]; }
    /// The figure that a field belongs to; nullptr outside the table, the covering cell otherwise.
    const GridCell *target(int row, int column) const
    {
        const int gridRow = m_rowOf[row];
        if (gridRow < 0 || gridRow >= m_grid.rowCount())
            return nullptr;
        if (!m_bySquare) {
            const QList<const GridCell *> figures = figuresOf(gridRow);
            const qsizetype position = m_firstFigure + column - m_firstColumn;
            return position >= 0 && position < figures.size() ? figures[position] : nullptr;
        }
        const int gridColumn = m_columnOf[column];
        return gridColumn >= 0 && gridColumn < m_grid.columnCount() ? &m_grid.at(gridRow, gridColumn) : nullptr;
    }
    bool isWord(int row, int column) const
    {
        const QString words = folded(m_fields[row].value(column));
        return !words.isEmpty() && std::any_of(m_grid.cells().begin(), m_grid.cells().end(), [&](const GridCell &cell) {
            return cell.cell < 0 && folded(cell.text) == words;
        });
    }

private:
    QList<const GridCell *> figuresOf(int gridRow) const
    {
        QList<const GridCell *> figures;
        for (const GridCell &cell : m_grid.cells()) {
            if (cell.row == gridRow && cell.cell >= 0)
                figures.append(&cell);
        }
        return figures;
    }

    /// Rows by their labels. A label that stands more than once is the first below the row before.
    void findRows()
    {
        int last = -1;
        for (int row = 0; row < m_fields.size(); ++row) {
            for (int column = 0; column < m_fields[row].size(); ++column) {
                const QString words = folded(m_fields[row][column]);
                if (words.isEmpty())
                    continue;
                for (const GridCell &cell : m_grid.cells()) {
                    const bool fits = cell.role == GridCell::Role::RowLabel && folded(cell.text) == words;
                    if (!fits)
                        continue;
                    m_isWordColumn[column] = true;
                    if (cell.rowSpan == 1 && cell.row > last && m_rowOf[row] < 0) {
                        m_rowOf[row] = cell.row;
                        m_hasLabels = true;
                    }
                }
            }
            if (m_rowOf[row] >= 0)
                last = m_rowOf[row];
        }
    }

    /// Rows of column heads and captions: all their fields are words of the table.
    void findHeads()
    {
        for (int row = 0; row < m_fields.size(); ++row) {
            bool allWords = m_rowOf[row] < 0;
            int words = 0;
            for (int column = 0; column < m_fields[row].size(); ++column) {
                if (m_fields[row][column].trimmed().isEmpty())
                    continue;
                const bool word = isWord(row, column);
                allWords = allWords && word;
                words += word ? 1 : 0;
            }
            m_isWordRow[row] = allWords && words > 0;
        }
        m_hasHeads = m_isWordRow.contains(true);
        // Where the heads stand once in the block, they tell the columns.
        for (const GridBlock &block : m_grid.blocks())
            matchHeads(block);
    }

    void matchHeads(const GridBlock &block)
    {
        int from = 0;
        for (int column = 0; column < m_columns; ++column) {
            for (int row = 0; row < m_fields.size(); ++row) {
                const QString words = m_isWordRow[row] ? folded(m_fields[row].value(column)) : QString();
                if (words.isEmpty() || m_columnOf[column] >= 0)
                    continue;
                for (const GridCell &cell : m_grid.cells()) {
                    const bool isHead = cell.role == GridCell::Role::Header && cell.columnSpan == 1
                        && cell.row >= block.firstRow && cell.row < block.firstBodyRow
                        && cell.column >= m_grid.labelColumnCount();
                    if (isHead && cell.column >= from && folded(cell.text) == words) {
                        m_columnOf[column] = cell.column;
                        from = cell.column + 1;
                        if (m_headBlock < 0)
                            m_headBlock = block.firstBodyRow;
                        break;
                    }
                }
            }
        }
    }

    void fillGaps()
    {
        // What stands left of the last column of labels is labels too, and their empty squares.
        const qsizetype lastLabels = m_isWordColumn.lastIndexOf(true);
        for (qsizetype column = 0; column < lastLabels; ++column)
            m_isWordColumn[column] = true;
        m_firstColumn = static_cast<int>(lastLabels) + 1;
        if (m_hasLabels)
            skipEmptyLabelColumns();

        int next = m_hasLabels || m_headBlock < 0 ? m_start.row : m_headBlock;
        for (int row = 0; row < m_fields.size(); ++row) {
            if (m_isWordRow[row])
                continue;
            if (m_rowOf[row] < 0)
                m_rowOf[row] = nextRowWithFigures(next);
            next = m_rowOf[row] + 1;
        }
        const bool anyHead = std::any_of(m_columnOf.begin(), m_columnOf.end(), [](int c) { return c >= 0; });
        const int firstSquare = m_hasLabels ? m_grid.labelColumnCount() : m_start.column;
        for (int column = m_firstColumn, square = firstSquare; column < m_columns; ++column, ++square) {
            if (m_columnOf[column] >= 0)
                square = m_columnOf[column];
            m_columnOf[column] = square;
        }
        // A block has one field a square (copied with its merged cells) or one field a figure.
        const int row = m_hasLabels ? firstDataRow() : m_start.row;
        const QList<const GridCell *> figures = figuresOf(row);
        if (!m_hasLabels) {
            const auto here = std::find_if(figures.begin(), figures.end(),
                                           [this](const GridCell *cell) { return cell->cell == m_start.cell; });
            m_firstFigure = here == figures.end() ? 0 : here - figures.begin();
        }
        m_bySquare = anyHead || mostFields() > mostFigures() - m_firstFigure;
    }

    /// Excel writes a merged label of the table's three label columns as one field and two empty ones.
    void skipEmptyLabelColumns()
    {
        const auto isEmpty = [this](int column) {
            return std::all_of(m_fields.begin(), m_fields.end(),
                               [&](const QStringList &row) { return row.value(column).trimmed().isEmpty(); });
        };
        while (m_columns - m_firstColumn > m_grid.columnCount() - m_grid.labelColumnCount() && isEmpty(m_firstColumn)) {
            m_isWordColumn[m_firstColumn] = true;
            ++m_firstColumn;
        }
    }

    int nextRowWithFigures(int row) const
    {
        while (row < m_grid.rowCount() && figuresOf(row).isEmpty())
            ++row;
        return row;
    }
    int firstDataRow() const
    {
        for (int row = 0; row < m_fields.size(); ++row) {
            if (!m_isWordRow[row])
                return m_rowOf[row];
        }
        return m_start.row;
    }
    /// Fields of the fullest row, without empty ones at its end.
    int mostFields() const
    {
        int most = 0;
        for (int row = 0; row < m_fields.size(); ++row) {
            int length = static_cast<int>(m_fields[row].size());
            while (length > m_firstColumn && m_fields[row][length - 1].trimmed().isEmpty())
                --length;
            if (!m_isWordRow[row])
                most = std::max(most, length - m_firstColumn);
        }
        return most;
    }
    qsizetype mostFigures() const
    {
        qsizetype most = 0;
        for (int row = 0; row < m_fields.size(); ++row) {
            if (!m_isWordRow[row])
                most = std::max(most, figuresOf(m_rowOf[row]).size());
        }
        return most;
    }

    const GridSpec &m_grid;
    const QList<QStringList> &m_fields;
    const GridCell &m_start;
    int m_columns = 0;
    QList<int> m_rowOf;
    QList<int> m_columnOf;
    QList<bool> m_isWordRow;
    QList<bool> m_isWordColumn;
    bool m_hasLabels = false;
    bool m_hasHeads = false;
    bool m_bySquare = false;
    int m_headBlock = -1;
    int m_firstColumn = 0;
    qsizetype m_firstFigure = 0;
};

class Planner
{
public:
    explicit Planner(const GridModel &model)
        : m_model(model)
        , m_edition(model.session().project().edition())
    {
    }

    /// A sentence when the text cannot become the cell's figure.
    std::optional<QString> add(CellIndex cell, const QString &text)
    {
        const CellSpec &spec = m_edition.cell(cell);
        std::optional<MoneyUnit> unit;
        if (!spec.format.unitChoices.isEmpty()) {
            const Value now = m_model.editable(cell);
            unit = now.unit() == MoneyUnit::Fixed ? spec.format.unitChoices.first() : now.unit();
        }
        const Result<ParsedValue> parsed = parseValue(text.trimmed(), spec.format, InputSource::Typed, unit);
        if (!parsed) {
            return Words::tr("Nothing was pasted. %1: %2")
                .arg(wording::cellName(m_edition, cell), wording::sentence(parsed.error()));
        }
        if (spec.role == CellRole::Total) {
            plan.totals.append({cell, parsed->value});
            return std::nullopt;
        }
        plan.figures.append({cell, parsed->value});
        for (const Normalisation normalisation : parsed->normalisations)
            plan.remarks.append(wording::sentence(normalisation, text.trimmed(), parsed->value));
        return std::nullopt;
    }

    PastePlan plan;

private:
    const GridModel &m_model;
    const Edition &m_edition;
};

} // namespace

tl::expected<PastePlan, QString> planPaste(const GridModel &model, CellIndex at, const QList<QStringList> &fields)
{
    const GridCell *start = at < 0 ? nullptr : model.grid().find(at);
    if (!start || fields.isEmpty())
        return tl::unexpected(Words::tr("There is nothing to paste: the clipboard holds no figures."));
    const Alignment alignment(model, *start, fields);
    Planner planner(model);
    for (int row = 0; row < fields.size(); ++row) {
        if (alignment.isWordRow(row))
            continue;
        QSet<CellIndex> done;
        for (int column = 0; column < fields[row].size(); ++column) {
            if (alignment.isWordColumn(column))
                continue;
            const QString text = fields[row][column].trimmed();
            const GridCell *target = alignment.target(row, column);
            const bool isFigure = target && target->cell >= 0 && !done.contains(target->cell);
            if (!isFigure && text.isEmpty())
                continue;
            if (!isFigure) {
                return tl::unexpected(Words::tr("Nothing was pasted: the block of %1 rows is larger than the room from here; "
                                         "“%2” would stand outside the figures of the table.")
                                          .arg(QString::number(fields.size()), text.left(40)));
            }
            done.insert(target->cell);
            if (const std::optional<QString> refusal = planner.add(target->cell, text))
                return tl::unexpected(*refusal);
        }
    }
    if (planner.plan.figures.isEmpty() && planner.plan.totals.isEmpty())
        return tl::unexpected(Words::tr("There is nothing to paste: the clipboard holds no figures."));
    return planner.plan;
}

tl::expected<PastePlan, QString> planFill(const GridModel &model, const QList<CellIndex> &cells, const QString &text)
{
    Planner planner(model);
    for (const CellIndex cell : cells) {
        if (model.session().project().edition().cell(cell).role != CellRole::Input)
            continue;
        if (const std::optional<QString> refusal = planner.add(cell, text))
            return tl::unexpected(*refusal);
    }
    return planner.plan;
}

} // namespace nianbao
