// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/printing.h"

#include <QPageLayout>
#include <QPageRanges>
#include <QPrinter>

#include <algorithm>

namespace nianbao {

void prepare(QPrinter &printer, const QString &jobName)
{
    printer.setFullPage(true);
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    printer.setDocName(jobName);
}

QList<std::pair<int, int>> pageRangesOf(const QPrinter &printer, int pages)
{
    QList<std::pair<int, int>> ranges;
    if (printer.printRange() == QPrinter::PageRange) {
        const QList<QPageRanges::Range> chosen = printer.pageRanges().toRangeList();
        for (const QPageRanges::Range &range : chosen) {
            if (range.from <= pages)
                ranges.append({std::max(range.from, 1) - 1, std::min(range.to, pages) - 1});
        }
    }
    if (ranges.isEmpty())
        ranges.append({0, pages - 1});
    return ranges;
}

Status printPages(const PaperLayout &layout, QPrinter &printer, const PaperRenderer::Progress &progress)
{
    const QList<std::pair<int, int>> ranges = pageRangesOf(printer, layout.pageCount());
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    QList<int> pages;
    for (int copy = 0; copy < copies; ++copy) {
        for (const auto &[first, last] : ranges) {
            for (int page = first; page <= last; ++page)
                pages.append(page);
        }
    }
    return PaperRenderer::render(layout, printer, pages, progress);
}

} // namespace nianbao
