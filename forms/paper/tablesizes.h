// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One table in the sizes of type and with the room around its words that it may have on paper. Each is
// laid out once, when it is first asked for: where a page ends is tried with the same sizes again and again.

#include "forms/paper/papertable.h"

#include <list>

namespace nianbao {

class TableSizes
{
public:
    /// `block` and `glyphs` have to outlive it.
    TableSizes(const TableBlock &block, GlyphCase &glyphs, double widthPt);
    TableSizes(TableBlock &&block, GlyphCase &glyphs, double widthPt) = delete;

    const TableBlock &block() const { return m_block; }

    // What these give lives as long as this object.

    /// The largest style in which the whole table is at most `heightPt` high; the smallest one when none is.
    const PaperTable &fitting(double heightPt);
    /// The style of a table that may be as high as it likes.
    const PaperTable &roomy();
    /// The roomiest style in the usual size of type in which the table is at most `heightPt` high; or nullptr.
    const PaperTable *fullSize(double heightPt);
    /// In the usual size of type with rows as far apart as `heightPt` allows, up to the lines of the text: for a
    /// table below which the page stays white. nullptr where that is not more than roomy().
    const PaperTable *airy(double heightPt);

private:
    const PaperTable &in(const TableStyle &style);

    const TableBlock &m_block;
    GlyphCase &m_glyphs;
    double m_widthPt;
    std::list<PaperTable> m_made;
};

} // namespace nianbao
