// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The finished report as it is to be read, before any paper, screen or file format: an immutable list
// of blocks. PDF, printer, preview and later Word and HTML only render it.

#include "model/edition/gridspec.h"
#include "model/values/narrative.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace nianbao {

struct TitleBlock
{
    QString text;
};

/// Heading of a section: 一、总体情况.
struct HeadingBlock
{
    QString text;
};

struct ParagraphBlock
{
    Paragraph paragraph;
    bool isRuled = false; ///< an empty line to write on by hand: a rule stands under it
};

struct TableBlock
{
    QString id; ///< "t3"; for bookmarks and tests
    std::shared_ptr<const GridSpec> grid; ///< words and spans
    QHash<CellIndex, QString> figures; ///< as printed; a cell that is not listed prints empty
    bool narrowHeaders = false; ///< column heads set vertically
    bool keepOnOnePage = false; ///< set smaller and moved to the next page rather than broken, if one page holds it
    QString note; ///< printed under the table; usually empty
};

/// Where the head of the unit signs and the seal goes; only in the copy that is handed in. The words
/// are the edition's (it names them as the notice does), so that paper, Word and HTML print the same.
struct SignatureBlock
{
    QString signLabel; ///< in front of the signature, with its colon
    QString signer; ///< printed behind signLabel; empty: space to write on
    QString unit; ///< the unit's name above the date; empty: not printed
    QString sealLabel; ///< where the seal goes
    QString dateText; ///< the date as printed, or blanks with the words for year, month and day
};

using Block = std::variant<TitleBlock, HeadingBlock, ParagraphBlock, TableBlock, SignatureBlock>;

struct ReportDocument
{
    QString title;
    QString unit;
    int year = 0;
    QString language = QStringLiteral("zh-CN");
    QString watermark; ///< words across every page of a draft; empty: none
    QList<Block> blocks;
};

} // namespace nianbao
