// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The finished report as it is to be read, before any paper, screen or file format: an immutable list
// of blocks. PDF, printer, preview and later Word and HTML only render it.

#include "model/edition/gridspec.h"
#include "model/values/narrative.h"

#include <QDate>
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
};

struct TableBlock
{
    QString id; ///< "t3"; for bookmarks and tests
    std::shared_ptr<const GridSpec> grid; ///< words and spans
    QHash<CellIndex, QString> figures; ///< as printed; a cell that is not listed prints empty
    bool narrowHeaders = false; ///< column heads set vertically
    bool keepOnOnePage = false; ///< move to the next page rather than break, if it fits one
    QString note; ///< printed under the table; usually empty
};

/// 单位负责人（签字）、公章、年月日. Only in the copy that is handed in.
struct SignatureBlock
{
    QString unit;
    QString signer;
    QDate date; ///< invalid: blanks to write on
};

using Block = std::variant<TitleBlock, HeadingBlock, ParagraphBlock, TableBlock, SignatureBlock>;

struct ReportDocument
{
    QString title;
    QString unit;
    int year = 0;
    QString language = QStringLiteral("zh-CN");
    bool draft = false; ///< carries the watermark 草稿
    QList<Block> blocks;
};

} // namespace nianbao
