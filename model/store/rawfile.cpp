// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/rawfile.h"

#include <algorithm>

namespace nianbao::store {

namespace {

constexpr int interiorIndex = 0x02;
constexpr int interiorTable = 0x05;
constexpr int leafIndex = 0x0a;
constexpr int leafTable = 0x0d;
constexpr qint64 fileHeader = 100;
constexpr qint64 longestRow = 16 * 1024 * 1024;
constexpr quint64 mostColumns = 16; ///< more than any table of ours has
constexpr qint64 largestInMemory = 512 * 1024 * 1024;
constexpr qint64 smallestCell = 4; ///< what a shorter one takes all the same

struct Stretch
{
    qint64 at = 0;
    qint64 end = 0;
};

/// What a row takes in memory besides its bytes. A value of one byte in the file takes the most beside it.
qint64 overheadOf(const RawRow &row)
{
    constexpr qint64 heapBlock = 48;
    qint64 bytes = sizeof(RawRow) + heapBlock;
    for (const RawValue &value : row.values)
        bytes += static_cast<qint64>(sizeof(RawValue)) + (std::holds_alternative<QByteArray>(value) ? heapBlock : 0);
    return bytes;
}

/// Bytes beyond the end count as 0.
qint64 bigEndian(const QByteArray &bytes, qint64 at, int count)
{
    quint64 value = 0;
    for (qint64 i = at; i < at + count; ++i)
        value = value << 8 | (i >= 0 && i < bytes.size() ? static_cast<quint8>(bytes[i]) : 0U);
    return static_cast<qint64>(value);
}

bool readVarint(const QByteArray &bytes, Stretch &from, quint64 &value)
{
    value = 0;
    for (int i = 0; i < 9; ++i) {
        if (from.at >= from.end)
            return false;
        const auto byte = static_cast<quint8>(bigEndian(bytes, from.at++, 1));
        if (i == 8) {
            value = value << 8 | byte;
            return true;
        }
        value = value << 7 | (byte & 0x7fU);
        if ((byte & 0x80U) == 0)
            return true;
    }
    return false;
}

/// The values of a row, or those that are there of one that is cut.
bool decode(const QByteArray &payload, RawRow &row)
{
    Stretch header{0, payload.size()};
    quint64 headerSize = 0;
    if (!readVarint(payload, header, headerSize) || headerSize > static_cast<quint64>(payload.size()))
        return false;
    header.end = static_cast<qint64>(headerSize);
    qint64 at = header.end;
    quint64 columns = 0;
    while (header.at < header.end) {
        quint64 type = 0;
        if (!readVarint(payload, header, type) || ++columns > mostColumns)
            return false;
        static constexpr int sizes[]{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
        const bool isNumber = type < 10;
        if (type == 10 || type == 11 || type > static_cast<quint64>(2 * longestRow))
            return false;
        const qint64 size = isNumber ? sizes[type] : static_cast<qint64>((type - 12) / 2);
        if (at + size > payload.size() && (!row.isCut || isNumber))
            return row.isCut;
        if (type == 0 || type == 7)
            row.values.append(std::monostate());
        else if (type == 8 || type == 9)
            row.values.append(qint64(type == 9));
        else if (isNumber) // with the sign of its first byte
            row.values.append(bigEndian(payload, at, static_cast<int>(size)) << (64 - 8 * size) >> (64 - 8 * size));
        else
            row.values.append(payload.mid(at, size));
        at += size;
        if (at > payload.size())
            return true; // cut in this value; what follows is gone
    }
    return true;
}

} // namespace

bool RawFile::Page::isInterior() const
{
    return type == interiorIndex || type == interiorTable;
}

bool RawFile::Page::isTable() const
{
    return type == interiorTable || type == leafTable;
}

RawFile::RawFile(const QByteArray &bytes)
    : RawFile(bytes, layoutOf(bytes))
{
}

RawFile::RawFile(const QByteArray &bytes, const Layout &layout)
    : m_bytes(bytes)
    , m_pageSize(layout.pageSize)
    , m_usable(layout.pageSize - layout.reserved)
    , m_pageCount((bytes.size() + m_pageSize - 1) / m_pageSize)
    , m_bytesLeft(std::min(longestRow + 16 * bytes.size(), largestInMemory))
    , m_seen(static_cast<std::size_t>(m_pageCount) + 1, false)
{
}

RawFile::Layout RawFile::layoutOf(const QByteArray &bytes)
{
    const RawTable schema = RawFile(bytes, Layout()).tableAt(1);
    return schema.isWhole && !schema.rows.isEmpty() ? Layout() : layoutBy(bytes.left(fileHeader));
}

RawFile::Layout RawFile::layoutBy(const QByteArray &header)
{
    if (header.size() < fileHeader)
        return {};
    const qint64 told = bigEndian(header, 16, 2);
    const qint64 size = told == 1 ? 65536 : told;
    const qint64 reserved = bigEndian(header, 20, 1);
    const bool isPossible = size >= 512 && (size & (size - 1)) == 0 && size - reserved >= 480;
    return isPossible ? Layout{size, reserved} : Layout();
}

qint64 RawFile::numberAt(qint64 at, int bytes) const
{
    return bigEndian(m_bytes, at, bytes);
}

bool RawFile::readPage(qint64 number, Page &page) const
{
    if (number < 1 || number > m_pageCount)
        return false;
    const qint64 start = (number - 1) * m_pageSize;
    page.number = number;
    page.header = start + (number == 1 ? fileHeader : 0);
    page.type = static_cast<int>(numberAt(page.header, 1));
    page.cells = static_cast<int>(numberAt(page.header + 3, 2));
    const bool isKnown = page.isInterior() || page.type == leafIndex || page.type == leafTable;
    return isKnown && page.cells <= m_usable / 4;
}

RawTable RawFile::tableAt(qint64 rootPage)
{
    RawTable table;
    QList<qint64> waiting{rootPage};
    while (!waiting.isEmpty()) {
        const qint64 number = waiting.takeLast();
        Page page;
        // A page that was seen before would be a circle, or belong to two tables.
        if (!readPage(number, page) || m_seen[static_cast<std::size_t>(number)]) {
            table.isWhole = false;
            continue;
        }
        m_seen[static_cast<std::size_t>(number)] = true;
        qint64 taken = 0;
        for (int cell = 0; cell < page.cells; ++cell) {
            qint64 child = 0;
            if (!readCell(page, cell, child, table, taken))
                table.isWhole = false;
            if (page.isInterior() && !goOn(child, waiting))
                table.isWhole = false;
        }
        if (taken + freeBytes(page) != m_usable - contentStart(page))
            table.isWhole = false; // there is a row that the page does not tell of, or one twice
        if (page.isInterior() && !goOn(numberAt(page.header + 8, 4), waiting))
            table.isWhole = false;
    }
    return table;
}

/// Not to a page that is seen already, so that no file makes the list longer than its pages.
bool RawFile::goOn(qint64 child, QList<qint64> &waiting) const
{
    const bool isNew = child >= 1 && child <= m_pageCount && !m_seen[static_cast<std::size_t>(child)]
        && waiting.size() < m_pageCount;
    if (isNew)
        waiting.append(child);
    return isNew;
}

QList<RawRow> RawFile::strayRows()
{
    markFreePages();
    RawTable rest;
    for (qint64 number = 2; number <= m_pageCount; ++number) {
        Page page;
        if (m_seen[static_cast<std::size_t>(number)] || !readPage(number, page) || page.type == interiorTable)
            continue;
        for (int cell = 0; cell < page.cells; ++cell) {
            qint64 child = 0;
            qint64 taken = 0;
            (void)readCell(page, cell, child, rest, taken);
        }
    }
    return rest.rows;
}

qint64 RawFile::contentStart(const Page &page) const
{
    const qint64 start = numberAt(page.header + 5, 2);
    return start == 0 ? 65536 : start;
}

/// Between the cells of a page: a chain of blocks, and what is too short to be one.
qint64 RawFile::freeBytes(const Page &page) const
{
    constexpr qint64 smallestBlock = 4;
    const qint64 start = (page.number - 1) * m_pageSize;
    qint64 free = numberAt(page.header + 7, 1);
    qint64 block = numberAt(page.header + 1, 2);
    for (qint64 steps = 0; block > 0 && steps < m_usable / smallestBlock; ++steps) {
        free += numberAt(start + block + 2, 2);
        block = numberAt(start + block, 2);
    }
    return free;
}

/// The list of free pages: trunk pages, each with the numbers of free leaves.
void RawFile::markFreePages()
{
    qint64 trunk = numberAt(32, 4);
    for (qint64 steps = 0; steps < m_pageCount && trunk >= 1 && trunk <= m_pageCount; ++steps) {
        const qint64 start = (trunk - 1) * m_pageSize;
        m_seen[static_cast<std::size_t>(trunk)] = true;
        const qint64 leaves = std::min(numberAt(start + 4, 4), m_usable / 4 - 2);
        for (qint64 leaf = 0; leaf < leaves; ++leaf) {
            const qint64 number = numberAt(start + 8 + 4 * leaf, 4);
            if (number >= 1 && number <= m_pageCount)
                m_seen[static_cast<std::size_t>(number)] = true;
        }
        trunk = numberAt(start, 4);
    }
}

bool RawFile::readCell(const Page &page, int index, qint64 &child, RawTable &table, qint64 &taken)
{
    const qint64 start = (page.number - 1) * m_pageSize;
    const qint64 pointers = page.header + (page.isInterior() ? 12 : 8);
    const qint64 offset = numberAt(pointers + 2 * index, 2);
    Stretch cell{start + offset, std::min<qint64>(start + m_usable, m_bytes.size())};
    if (cell.at <= page.header || cell.at >= cell.end)
        return false;
    const qint64 begin = cell.at;
    if (page.isInterior()) {
        child = numberAt(cell.at, 4);
        cell.at += 4;
    }
    quint64 size = 0;
    quint64 rowid = 0;
    const bool hasPayload = !(page.isInterior() && page.isTable()); // else it is only the way down
    if (hasPayload && !readVarint(m_bytes, cell, size))
        return false;
    if (page.isTable() && !readVarint(m_bytes, cell, rowid))
        return false;
    if (!hasPayload) {
        taken += cell.at - begin;
        return true;
    }
    RawRow row;
    row.rowid = static_cast<qint64>(rowid);
    const qint64 here = lengthOnPage(page, size);
    const qint64 wayOn = here < static_cast<qint64>(size) ? 4 : 0;
    taken += std::max(cell.at + here + wayOn - begin, smallestCell);
    if (!readPayload(cell.at, cell.end, {static_cast<qint64>(size), here}, row))
        return false;
    table.rows.append(row);
    return !row.isCut;
}

qint64 RawFile::lengthOnPage(const Page &page, quint64 size) const
{
    const auto length = static_cast<qint64>(std::min(size, static_cast<quint64>(longestRow)));
    const qint64 most = page.isTable() ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    const qint64 least = (m_usable - 12) * 32 / 255 - 23;
    if (length <= most)
        return length;
    const qint64 fitting = least + (length - least) % (m_usable - 4);
    return fitting <= most ? fitting : least;
}

bool RawFile::readPayload(qint64 at, qint64 end, const Payload &payload, RawRow &row)
{
    const auto [length, here] = payload;
    if (length < 0 || length > longestRow || at + here > end || here > m_bytesLeft)
        return false;
    QByteArray bytes = m_bytes.mid(at, here);
    qint64 next = here < length ? numberAt(at + here, 4) : 0;
    while (bytes.size() < length) {
        const bool isThere = next >= 1 && next <= m_pageCount && !m_seen[static_cast<std::size_t>(next)];
        const qint64 start = (next - 1) * m_pageSize;
        const qint64 part = std::min(length - bytes.size(), m_usable - 4);
        if (!isThere || start + 4 + part > m_bytes.size() || bytes.size() + part > m_bytesLeft) {
            row.isCut = true;
            break;
        }
        m_seen[static_cast<std::size_t>(next)] = true;
        bytes += m_bytes.mid(start + 4, part);
        next = numberAt(start, 4);
    }
    const bool isRow = decode(bytes, row);
    m_bytesLeft -= bytes.size() + overheadOf(row);
    return isRow;
}

} // namespace nianbao::store
