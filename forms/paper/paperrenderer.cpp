// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/paperrenderer.h"

namespace nianbao {

Status PaperRenderer::render(const PaperPages &all, QPagedPaintDevice &device, int first, int last,
                             const Progress &progress)
{
    QList<int> pages;
    for (int page = first; page <= last; ++page)
        pages.append(page);
    return render(all, device, pages, progress);
}

Status PaperRenderer::render(const PaperPages &all, QPagedPaintDevice &device, const QList<int> &pages,
                             const Progress &progress)
{
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::FileWriteFailed);
    // A printer's origin is the corner of what it can print on; the pages' is the paper's.
    const QPageLayout paper = device.pageLayout();
    const QPointF margin = paper.paintRect(QPageLayout::Point).topLeft();
    for (qsizetype done = 0; done < pages.size(); ++done) {
        if (progress && !progress(static_cast<int>(done), static_cast<int>(pages.size())))
            return fail(ErrorCode::Cancelled);
        if (done > 0 && !device.newPage())
            return fail(ErrorCode::FileWriteFailed);
        painter.save();
        painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
        painter.translate(-margin);
        all.paintPage(painter, pages[done]);
        painter.restore();
    }
    if (!painter.end())
        return fail(ErrorCode::FileWriteFailed);
    return {};
}

} // namespace nianbao
