// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/exporting.h"
#include "app/cli/words.h"
#include "forms/paper/pdfexport.h"
#include "forms/paper/reportpdf.h"
#include "forms/wording/annex.h"
#include "model/base/sha256.h"
#include "model/base/writefile.h"
#include "model/check/checker.h"
#include "model/exchange/reportfile.h"
#include "model/exchange/valuesfile.h"
#include "model/report/reportcomposer.h"
#include "model/store/exportkinds.h"

#include <QFileInfo>

namespace nianbao::cli {

namespace {

struct Options
{
    std::string file;
    std::string output;
    bool isPublic = false;
    bool isDraft = false;
    bool isAnnex = false;
};

/// What is to be written: pages are marked as a draft while errors are open, figures alone are not.
ReportDocument composed(const Project &project, const CheckReport &found, const Options &options, Console &console)
{
    const int errors = found.counts().error;
    const bool isDraft = options.isDraft || errors > 0;
    if (errors > 0 && !options.isDraft)
        console.message(Words::tr("The report is marked as a draft because %n error(s) are open.", nullptr, errors));
    const ComposeOptions how{options.isPublic ? Audience::Public : Audience::HandIn, isDraft ? Draft::Yes : Draft::No};
    return ReportComposer::compose(project, how);
}

Result<QByteArray> makePdf(const Project &project, const Options &options, Console &console)
{
    const CheckReport found = Checker(project.editionPtr()).check(project);
    const ReportDocument document
        = options.isAnnex ? wording::annexOf(project, found) : composed(project, found, options, console);
    const FontBook fonts;
    const PaperLayout layout(document, fonts);
    sayWhatFontsLack(fonts, layout, console);
    const QDateTime moment = fileMoment(project, console.clock());
    return options.isAnnex ? pdfBytes(layout, document, {moment})
                           : ReportPdf::make(layout, {document, project, moment});
}

Result<QByteArray> makeFile(ReportFile::Kind kind, const Project &project, const Options &options, Console &console)
{
    const ReportDocument document = ReportFile::showsDraft(kind)
        ? composed(project, Checker(project.editionPtr()).check(project), options, console)
        : ReportComposer::compose(project);
    return ReportFile::make(kind, {document, project, fileMoment(project, console.clock())});
}

/// Empty: the ending names nothing that is known here.
using Maker = std::function<Result<QByteArray>(const Project &project, const Options &options, Console &console)>;
Maker makerOf(const QString &ending)
{
    if (ending == exportkind::pdf)
        return makePdf;
    if (ending == QLatin1String("json"))
        return [](const Project &project, const Options &options, Console &) {
            return ValuesFile::make(project, options.isPublic ? Audience::Public : Audience::HandIn);
        };
    if (const auto kind = ReportFile::kindOf(ending)) {
        return [kind](const Project &project, const Options &options, Console &console) {
            return makeFile(*kind, project, options, console);
        };
    }
    return {};
}

ExitCode runExport(const Options &options, Console &console)
{
    const QString file = qtText(options.file);
    const QString output = qtText(options.output);
    const QString kind = QFileInfo(output).suffix().toLower();
    const Maker make = makerOf(kind);
    if (options.isAnnex && kind != exportkind::pdf) {
        console.message(Words::tr("The annex can only be a PDF; %1 does not end with .pdf.").arg(output));
        return ExitCode::WrongUsage;
    }
    if (!make)
        return console.refuse(output, {ErrorCode::FormatUnknown, {output}});
    if (isSameFile(output, file))
        return console.refuse(output, {ErrorCode::FileExists, {output}}); // the report itself is never written over
    const auto project = openToRecord(file, console);
    if (!project)
        return console.refuseInput(file, project.error());
    const Result<QByteArray> bytes = make(**project, options, console);
    if (!bytes)
        return console.refuse(file, bytes.error());
    if (const Status written = writeFile(output, *bytes); !written)
        return console.refuse(output, written.error());
    return record(**project, {{options.isAnnex ? QString(exportkind::annex) : kind, sha256Of(*bytes)}}, output,
                  console);
}

} // namespace

Command exportCommand()
{
    auto options = std::make_shared<Options>();
    return {
        "export", Words::tr("Writes the report as a file for readers or for other programs"),
        [options](CLI::App &app) {
            app.add_option("FILE", options->file, Words::tr("Project file").toStdString())->required();
            app.add_option("-o,--output", options->output,
                           Words::tr("File to write; its ending says what: .pdf, .docx, .html, .xlsx, .csv or .json")
                               .toStdString())
                ->required();
            CLI::Option *annex = app.add_flag(
                "--annex", options->isAnnex,
                Words::tr("Writes the findings and their explanations instead of the report; PDF only").toStdString());
            app.add_flag("--public", options->isPublic,
                         Words::tr("Leaves out the signature block, and of the data what is not printed").toStdString())
                ->excludes(annex);
            app.add_flag("--draft", options->isDraft, Words::tr("Marks the pages as a draft").toStdString())
                ->excludes(annex);
        },
        [options](Console &console) { return runExport(*options, console); }};
}

} // namespace nianbao::cli
