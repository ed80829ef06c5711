// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the pieces of a page are for a reader who does not see it: headings, paragraphs, tables with their
// heads. A tagged PDF tells screen readers so (ISO 32000-1, 14.8).

#include <QList>

namespace nianbao {

struct PageElement
{
    enum class Kind { Title, Heading, Subheading, Paragraph, Table, Row, Head, Figure };
    /// No element: what only decorates, such as a page's number and heads that are repeated.
    static constexpr int none = -1;

    Kind kind = Kind::Paragraph;
    int parent = none; ///< the element that it is in; none: the document
    int rowSpan = 1; ///< of a head or a figure
    int columnSpan = 1;
    bool isRowHead = false; ///< a head for what stands beside it, not below
};

/// The elements of a document, and to which of them each run of glyphs on each page belongs.
struct PageTags
{
    QList<PageElement> elements; ///< in reading order, each behind its parent
    QList<QList<int>> runs; ///< by page, in the order of drawing
};

} // namespace nianbao
