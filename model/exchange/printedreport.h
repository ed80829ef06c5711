// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a finished file tells its reader, however it is built inside: paragraphs, tables with their
// spans, figures by the names of their cells. Every format is read into it, so that one comparison
// with the project serves all of them, and an import can start from it.

#include "model/project/project.h"
#include "model/report/reportdocument.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace nianbao {

struct PrintedCell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;
};

struct PrintedTable
{
    QList<PrintedCell> cells; ///< in reading order

    /// The cell that begins at this square; nullptr where none does.
    const PrintedCell *at(int row, int column) const;
};

/// A part is nullopt where this kind of file does not carry it.
struct PrintedReport
{
    std::optional<QStringList> paragraphs; ///< title, headings, text, signature; empty ones are left out
    std::optional<QList<PrintedTable>> tables;
    std::optional<QHash<QString, QString>> figures; ///< by cell id, as printed
};

/// One place at which a file does not tell what the report tells.
struct PrintedDifference
{
    /// Where in the file, which may tell a figure more than once.
    enum class In {
        Everywhere, ///< wherever it tells it
        Pages, ///< only what a reader sees: pages, printed tables
        Figures, ///< only the figures by the names of their cells, such as a plain sheet
        Data, ///< only what a PDF carries beside its pages
    };

    /// A cell's id; "t3 R4C2" for words in a table; "¶ 7" for a paragraph; "p. 3" for a page on which somebody
    /// put something; of data also "text s1", "control t3.new.total", "profile phone", "report year".
    QString where;
    QString expected;
    QString found;
    In in = In::Everywhere;

    friend bool operator==(const PrintedDifference &, const PrintedDifference &) = default;
};

/// Everything in which `found` differs from the document's words and the project's figures, in the
/// order of the report; each place once, and a figure twice where the file contradicts itself. A paragraph that
/// is too much or missing is one difference. What `found` does not carry is not compared.
QList<PrintedDifference> differencesOf(const ReportDocument &document, const Project &project,
                                       const PrintedReport &found);

/// The paragraphs of a document as PrintedReport has them.
QStringList printedParagraphs(const ReportDocument &document);
/// The same as they were written, with characters that no file holds.
QStringList writtenParagraphs(const ReportDocument &document);

/// The lines of a signature block, from top to bottom, as they stand in files.
QStringList signatureLines(const SignatureBlock &block);

} // namespace nianbao
