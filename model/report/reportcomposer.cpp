// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/reportcomposer.h"

#include "model/project/numberfields.h"

#include <QDate>

namespace nianbao {

namespace {

/// Lines left blank for each narrative section of the empty form.
constexpr int blankLines = 6;

TableBlock tableBlock(const TableSpec &table)
{
    TableBlock block;
    block.id = table.id.text();
    block.grid = std::make_shared<const GridSpec>(table.grid);
    block.narrowHeaders = table.narrowHeaders;
    block.keepOnOnePage = true;
    block.note = table.note;
    return block;
}

TableBlock filledTable(const TableSpec &table, const Figures &figures)
{
    TableBlock block = tableBlock(table);
    for (const CellIndex cell : table.cells) {
        const QString text = figures.value(cell).text();
        if (!text.isEmpty())
            block.figures.insert(cell, text);
    }
    return block;
}

void appendParagraphs(QList<Block> &blocks, const QString &text)
{
    for (const Paragraph &paragraph : Narrative::fromPlainText(text).paragraphs())
        blocks.append(ParagraphBlock{paragraph});
}

SignatureBlock signatureBlock(const Project &project)
{
    const PrintWords &words = project.edition().printWords();
    SignatureBlock block;
    block.signLabel = words.signLabel;
    block.signer = project.profile().value(Profile::signer);
    block.unit = project.unit();
    block.sealLabel = words.sealLabel;
    const QDate date = QDate::fromString(project.profile().value(Profile::reportDate), Qt::ISODate);
    block.dateText = date.isValid() ? words.date : words.blankDate;
    block.dateText.replace(QLatin1String("{year}"), QString::number(date.year()));
    block.dateText.replace(QLatin1String("{month}"), QString::number(date.month()));
    block.dateText.replace(QLatin1String("{day}"), QString::number(date.day()));
    return block;
}

ReportDocument begun(const QString &title, const QString &unit, int year)
{
    ReportDocument document;
    document.title = title;
    document.unit = unit;
    document.year = year;
    document.blocks.append(TitleBlock{title});
    return document;
}

} // namespace

ReportDocument ReportComposer::compose(const Project &project, const ComposeOptions &options)
{
    const Edition &edition = project.edition();
    ReportDocument document = begun(project.title(), project.unit(), project.year());
    for (const SectionSpec &section : edition.sections()) {
        if (!section.heading.isEmpty())
            document.blocks.append(HeadingBlock{section.heading});
        if (section.kind == SectionSpec::Kind::Narrative)
            appendParagraphs(document.blocks, shownText(project, section.id));
        else if (const TableSpec *table = edition.table(section.table))
            document.blocks.append(filledTable(*table, project.figures()));
    }
    if (options.audience == Audience::HandIn)
        document.blocks.append(signatureBlock(project));
    if (options.draft == Draft::Yes)
        document.watermark = edition.printWords().draft;
    return document;
}

QDateTime ReportComposer::momentOf(const Project &project, const Clock &clock)
{
    const QDate date = QDate::fromString(project.profile().value(Profile::reportDate), Qt::ISODate);
    if (date.isValid())
        return date.startOfDay(Qt::UTC);
    return project.finishing() ? project.finishing()->at : clock.now();
}

ReportDocument ReportComposer::emptyForm(const Edition &edition, int year, const QString &unit)
{
    ReportDocument document = begun(edition.title(unit, year), unit, year);
    for (const SectionSpec &section : edition.sections()) {
        if (!section.heading.isEmpty())
            document.blocks.append(HeadingBlock{section.heading});
        if (section.kind == SectionSpec::Kind::Narrative) {
            for (int line = 0; line < blankLines; ++line)
                document.blocks.append(ParagraphBlock{{}, true});
        } else if (const TableSpec *table = edition.table(section.table)) {
            document.blocks.append(tableBlock(*table));
        }
    }
    return document;
}

} // namespace nianbao
