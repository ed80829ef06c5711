// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Everything that leaves the office, made in one step from one state of the report: the PDF to hand in,
// what is published, the values file, and a list of them with their SHA-256. Every file was read back and
// tells what the report tells. Same report, date and signature, same bytes.

#include "forms/paper/paperlayout.h"
#include "forms/paper/paperrenderer.h"
#include "model/base/writefolder.h"
#include "model/exchange/reportfile.h"
#include "model/report/reportcomposer.h"

#include <functional>

namespace nianbao {

/// One of the files, with what the project file notes of it.
struct BundleFile
{
    NamedBytes file;
    QString kind; ///< "pdf", "docx" …; empty for the list of the files
    QString sha256;
};

class PublicationBundle
{
public:
    /// Signs the PDF that is handed in.
    using Sign = std::function<Result<QByteArray>(const QByteArray &pdf)>;

    struct Options
    {
        Draft draft = Draft::No; ///< Yes: the report need not be finished; pages and names say so
        QDateTime moment; ///< what the files carry as their date
        Sign sign = {}; ///< empty: no signature
        PaperRenderer::Progress progress = {}; ///< of the pages that are made
        /// Sees the pages to hand in before they are made, to say what their fonts lack.
        std::function<void(const PaperLayout &)> toldLayout = {};
    };

    /// Errors: BundleUnfinished, PdfFailed, ExportFailed, ExportMismatch, Cancelled, and those of `sign`.
    [[nodiscard]] static Result<QList<BundleFile>> make(const Project &project, const FontBook &fonts,
                                                        const Options &options);
    /// As one ZIP file where `path` ends so, else as a new folder: all of it or nothing. Errors: those of
    /// writeFile(), writeFolder() and ZipPackage::write().
    [[nodiscard]] static Status write(const QList<BundleFile> &files, const QString &path, const QDateTime &moment);
    static bool isZip(const QString &path);
    /// What a file for these readers is called, without its ending: for the office that gets it, so it does not
    /// follow the language of the screen.
    static QString nameFor(const Project &project, Audience audience, Draft draft);
    /// What the list of the files is called, and the schema that it names.
    static QString listName();
    static QString listSchema();
    /// What the project file is to note of them; see Project::recordExports().
    static QList<ExportEntry> exports(const QList<BundleFile> &files);
};

} // namespace nianbao
