// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an edition of the official format is made of: sections, tables, cells, kinds of bodies, printed
// words. Plain data; Edition says what is true of them together.

#include "model/base/ids.h"
#include "model/edition/gridspec.h"
#include "model/edition/localtext.h"
#include "model/values/valueinput.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

enum class CellRole { Input, Total };

struct CellSpec
{
    CellId id;
    TableId table;
    ValueFormat format;
    CellRole role = CellRole::Input;
    QStringList rowPath; ///< official words from the outermost row label to the innermost
    QStringList columnPath; ///< likewise for the column heads
    QString block; ///< caption of its block, if it has one
    LocalText help; ///< what belongs in it and what is usually done wrong; may be empty
    QList<CellIndex> sumOf; ///< what a total is computed from; empty for an input
};

struct TableSpec
{
    TableId id;
    SectionId section;
    GridSpec grid;
    bool narrowHeaders = false; ///< column heads are set vertically, as offices set table 4
    QList<CellIndex> cells; ///< in reading order
    QString note; ///< official footnote; usually empty
};

struct SectionSpec
{
    enum class Kind { Narrative, Table };
    SectionId id;
    Kind kind = Kind::Narrative;
    QString heading; ///< 一、总体情况; empty for the introduction
    QString name; ///< for lists: 引言, 一、总体情况 …
    TableId table; ///< of a table section
    QStringList topics; ///< headings usually used, offered to the clerk
    qsizetype usualLength = 0; ///< characters; 0: no custom
    QString defaultText; ///< offered when empty: 无
    QString offer; ///< ready-written text with {fields}: offeredText() fills them in
    LocalText help; ///< what belongs here and what is usually done wrong; may be empty
};

/// A kind of body that reports.
struct UnitKindSpec
{
    QString id; ///< "department", "government", "township"
    LocalText name;
    std::optional<bool> mayMakeRules; ///< whether bodies of this kind can make 规章; nullopt: some can, ask
    bool sumsUp = false; ///< reports for all bodies of its area
    QStringList nameEndings; ///< names of such units end so
};

/// Words that are printed outside sections and tables.
struct PrintWords
{
    QString signLabel; ///< 单位负责人（签字）：
    QString sealLabel; ///< （公章）
    QString date; ///< {year}年{month}月{day}日
    QString blankDate; ///< the same to be filled in by hand
    QString draft; ///< the watermark of a draft: 草稿
};

} // namespace nianbao
