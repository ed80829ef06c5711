// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/tablesizes.h"

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

/// From roomy to tight: 五号 down to 小五; each makes a lower table than the one before.
constexpr std::array<TableStyle, 12> styles = {{{10.5, 5},
                                                {10.5, 4},
                                                {10.5, 3},
                                                {10.5, 2.2},
                                                {10, 2.4},
                                                {10, 2},
                                                {9.5, 2.2},
                                                {9.5, 1.9},
                                                {9, 2.1},
                                                {9, 1.7},
                                                {9, 1.2},
                                                {9, 0.8}}};

/// The first gives rows as high as the lines of the text.
constexpr std::array airyPaddingsPt = {8.1, 6.5};

} // namespace

TableSizes::TableSizes(const TableBlock &block, GlyphCase &glyphs, double widthPt)
    : m_block(block)
    , m_glyphs(glyphs)
    , m_widthPt(widthPt)
{
}

const PaperTable &TableSizes::in(const TableStyle &style)
{
    const auto made = std::find_if(m_made.cbegin(), m_made.cend(),
                                   [&style](const PaperTable &table) { return table.style() == style; });
    return made != m_made.cend() ? *made : m_made.emplace_back(m_block, m_glyphs, m_widthPt, style);
}

const PaperTable &TableSizes::fitting(double heightPt)
{
    // Tighter styles are lower, so that a few tries are enough.
    const auto first
        = std::partition_point(styles.cbegin(), styles.cend() - 1,
                               [this, heightPt](const TableStyle &style) { return in(style).height() > heightPt; });
    return in(*first);
}

const PaperTable &TableSizes::roomy()
{
    return in(styles.front());
}

const PaperTable *TableSizes::fullSize(double heightPt)
{
    for (const TableStyle &style : styles) {
        if (style.points < styles.front().points)
            break;
        if (const PaperTable &table = in(style); table.height() <= heightPt)
            return &table;
    }
    return nullptr;
}

const PaperTable *TableSizes::airy(double heightPt)
{
    for (const double paddingPt : airyPaddingsPt) {
        if (const PaperTable &table = in({styles.front().points, paddingPt}); table.height() <= heightPt)
            return &table;
    }
    return nullptr;
}

} // namespace nianbao
