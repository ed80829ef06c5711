// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/printing.h"

#include <QPageLayout>
#include <QPageRanges>
#include <QPrinter>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

void prepare(QPrinter &printer, const QString &jobName, Sides sides)
{
    printer.setFullPage(true);
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    printer.setDocName(jobName);
    printer.setDuplex(sides == Sides::Both ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
}

QList<int> pagesNamed(const QString &text, int pageCount)
{
    static const QRegularExpression to(QStringLiteral("[\u2010-\u2015~\uFF5E\u81F3\u5230]")); // –, —, ～, 至, 到
    static const QRegularExpression comma(QStringLiteral("[\u3001;]|(?<=\\d)\\s+(?=\\d)")); // 、
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(to, QStringLiteral("-")).replace(comma, QStringLiteral(","));
    plain.remove(QRegularExpression(QStringLiteral("\\s")));
    const QPageRanges ranges = QPageRanges::fromString(plain);
    if (ranges.isEmpty() || ranges.firstPage() < 1 || ranges.lastPage() > pageCount)
        return {};
    QList<int> pages;
    for (const QPageRanges::Range &range : ranges.toRangeList()) {
        for (int page = range.from; page <= range.to; ++page)
            pages.append(page - 1);
    }
    return pages;
}

Status printPages(const PaperPages &pages, QPrinter &printer, const QList<int> &chosen,
                  const PaperRenderer::Progress &progress)
{
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    QList<int> wanted;
    for (int copy = 0; copy < copies; ++copy)
        wanted.append(chosen);
    return PaperRenderer::render(pages, printer, wanted, progress);
}

} // namespace nianbao
