// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads rows out of the bytes of a damaged SQLite file, without SQLite: nothing that the file says is ever
// run, no page is taken for two tables, and where something does not hold together the table is called not whole.
// Source: "Database File Format" of the SQLite documentation.

#include <QByteArray>
#include <QList>

#include <variant>
#include <vector>

namespace nianbao::store {

/// NULL, a whole number, or text or bytes. Our tables have no floating point.
using RawValue = std::variant<std::monostate, qint64, QByteArray>;

struct RawRow
{
    qint64 rowid = 0; ///< 0 in a table without
    QList<RawValue> values;
    bool isCut = false; ///< the row goes on in pages that are gone; the last value may be cut
};

struct RawTable
{
    QList<RawRow> rows;
    bool isWhole = true; ///< false: rows are missing or may be
};

class RawFile
{
public:
    /// `bytes` have to outlive the object. The size of a page is that of every file of ours, where its schema can be
    /// read so, else what the file itself tells.
    explicit RawFile(const QByteArray &bytes);

    /// The rows of the tree that begins at a page (from 1).
    RawTable tableAt(qint64 rootPage);
    /// Rows on pages that no call of tableAt() came to and that are not free, without those of the
    /// schema. Asked for last.
    QList<RawRow> strayRows();

private:
    struct Layout
    {
        qint64 pageSize = 4096;
        qint64 reserved = 0; ///< at the end of each page
    };
    RawFile(const QByteArray &bytes, const Layout &layout);
    static Layout layoutOf(const QByteArray &bytes);
    static Layout layoutBy(const QByteArray &header);
    struct Page
    {
        qint64 number = 0;
        qint64 header = 0; ///< offset in the page
        int type = 0;
        int cells = 0;
        bool isInterior() const;
        bool isTable() const;
    };
    bool readPage(qint64 number, Page &page) const;
    bool goOn(qint64 child, QList<qint64> &waiting) const;
    qint64 numberAt(qint64 at, int bytes) const;
    /// Its length in bytes, and how much of it is on the page of its cell.
    struct Payload
    {
        qint64 length = 0;
        qint64 here = 0;
    };
    qint64 contentStart(const Page &page) const;
    qint64 freeBytes(const Page &page) const;
    /// `taken` grows by what the cell takes of its page.
    bool readCell(const Page &page, int index, qint64 &child, RawTable &table, qint64 &taken);
    qint64 lengthOnPage(const Page &page, quint64 size) const;
    bool readPayload(qint64 at, qint64 end, const Payload &payload, RawRow &row);
    void markFreePages();

    const QByteArray &m_bytes;
    qint64 m_pageSize;
    qint64 m_usable;
    qint64 m_pageCount;
    qint64 m_bytesLeft; ///< that rows may still take in memory
    std::vector<bool> m_seen; ///< by page, from 1
};

} // namespace nianbao::store
