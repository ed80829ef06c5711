// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A text in HTML on A4 pages, for lists and comparisons that stay in the office: small type, no row of a table
// parted, the heads of a parted table on every page. What the report itself looks like is PaperLayout's.

#include "forms/paper/paperpages.h"

#include <QImage>
#include <QList>
#include <QTextDocument>

#include <memory>

class QTextBlock;
class QTextTable;

namespace nianbao {

class HtmlPages final : public PaperPages
{
public:
    explicit HtmlPages(const QString &html);

    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paintPage(QPainter &painter, int page) const override;

private:
    /// A part of the text as if it stood on one endless page, in dots.
    struct Strip
    {
        double top = 0;
        double bottom = 0;

        double height() const { return bottom - top; }
    };
    /// What is not parted: a line, a row of a table.
    struct Piece
    {
        Strip strip;
        Strip head; ///< of its table, repeated when a page begins with the piece; may be empty
        bool keepsNext = false;
    };
    struct Page
    {
        Strip head;
        Strip body;
    };

    QList<Piece> pieces() const;
    void addLines(const QTextBlock &block, QList<Piece> &pieces) const;
    void addRows(QTextTable &table, QList<Piece> &pieces) const;
    void fillPages(const QList<Piece> &pieces);
    void paintStrip(QPainter &painter, const Strip &strip) const;

    QImage m_dots; ///< in whose resolution the text is laid out, whatever it is painted on
    std::unique_ptr<QTextDocument> m_text;
    QList<Page> m_pages;
};

} // namespace nianbao
