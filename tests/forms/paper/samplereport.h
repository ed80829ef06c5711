// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finished reports for the tests of paper, made by hand from the editions' tables.

#include "model/edition/editioncatalog.h"
#include "model/report/reportdocument.h"

#include <gtest/gtest.h>

namespace nianbao::test {

inline EditionPtr editionFor(int year)
{
    static const EditionCatalog catalog;
    const Result<EditionPtr> edition = catalog.forYear(year);
    if (!edition)
        ADD_FAILURE() << "no edition for " << year;
    return edition.value_or(nullptr);
}

inline TableBlock tableOf(const Edition &edition, const QString &id, const QString &figure)
{
    const TableSpec *table = edition.table(TableId(id));
    TableBlock block;
    block.id = id;
    block.grid = std::make_shared<const GridSpec>(table->grid);
    block.narrowHeaders = table->narrowHeaders;
    block.keepOnOnePage = true;
    for (const CellIndex cell : table->cells)
        block.figures.insert(cell, figure);
    return block;
}

inline ParagraphBlock paragraph(const QString &text)
{
    return {Narrative::fromPlainText(text).paragraphs().value(0)};
}

/// A paragraph of `count` characters without any mark.
inline ParagraphBlock plainParagraph(int count)
{
    return paragraph(QString(count, QChar(0x653F)));
}

struct Sample
{
    int year = 2025;
    QString unit = QStringLiteral("测试县人民政府办公室");
    QString figure = QStringLiteral("12");
    int extraParagraphs = 0;
    bool signature = false;
};

inline ReportDocument sampleReport(const Sample &sample = {})
{
    const EditionPtr edition = editionFor(sample.year);
    ReportDocument document;
    document.unit = sample.unit;
    document.year = sample.year;
    document.title = edition->title(sample.unit, sample.year);
    document.blocks.append(TitleBlock{document.title});
    for (const SectionSpec &section : edition->sections()) {
        if (!section.heading.isEmpty())
            document.blocks.append(HeadingBlock{section.heading});
        if (section.kind == SectionSpec::Kind::Table) {
            document.blocks.append(tableOf(*edition, section.table.text(), sample.figure));
            continue;
        }
        document.blocks.append(paragraph(QStringLiteral(
            "全年坚持以人民为中心，户户知晓、长期公开，“应公开尽公开”落到实处——共公开信息1,234条，其中政策解读"
            "56条；收到申请4件，均按时答复……没有一件逾期。")));
        document.blocks.append(paragraph(QStringLiteral("（一）主动公开。网站公开98条，微信公开76条。")));
        document.blocks.append(paragraph(QStringLiteral("（二）监督保障")));
        for (int i = 0; i < sample.extraParagraphs; ++i)
            document.blocks.append(plainParagraph(100));
    }
    document.blocks.append(paragraph(QStringLiteral("本年度没有其他需要说明的情况。")));
    if (sample.signature) {
        document.blocks.append(SignatureBlock{QStringLiteral("单位负责人（签字）："), QString(), sample.unit,
                                              QStringLiteral("（公章）"), QStringLiteral("2026年1月28日")});
    }
    return document;
}

} // namespace nianbao::test
