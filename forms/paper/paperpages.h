// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Pages of A4 ready to be painted one by one on anything: preview, list of pages, printer, PDF. What stands on
// them is decided before, so that all of these are equal.

#include <QPainter>
#include <QSizeF>

namespace nianbao {

class PaperPages
{
public:
    PaperPages() = default;
    PaperPages(const PaperPages &) = delete;
    PaperPages &operator=(const PaperPages &) = delete;
    PaperPages(PaperPages &&) = default;
    PaperPages &operator=(PaperPages &&) = default;
    virtual ~PaperPages() = default;

    virtual int pageCount() const = 0;
    /// Paints one page, from 0. The painter's unit must be the point, its origin the paper's corner.
    virtual void paintPage(QPainter &painter, int page) const = 0;

    /// A4: 595.276 × 841.89 points.
    static QSizeF pageSizePt();
};

} // namespace nianbao
