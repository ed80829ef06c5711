// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/words.h"
#include "forms/wording/sentences.h"
#include "model/base/writefile.h"
#include "model/exchange/jsonwriter.h"
#include "model/exchange/reportimport.h"

namespace nianbao::cli {

namespace {

/// More decisions than this are not said one by one; the report lists them all.
constexpr qsizetype mostSaid = 5;

struct Options
{
    std::string source;
    std::string output;
    std::string edition;
    std::string report;
};

QString sentenceOf(const ImportDecision &decision)
{
    return wording::sentence(decision.normalisation, decision.found, decision.taken);
}

QByteArray reportOf(const ImportedReport &imported, const QString &source, const QString &file)
{
    JsonWriter json;
    json.beginObject();
    json.member(QStringLiteral("schema"), QStringLiteral("nianbao-import/1"));
    json.member(QStringLiteral("source"), source);
    json.member(QStringLiteral("file"), file);
    json.member(QStringLiteral("edition"), imported.start.edition->id().text());
    json.member(QStringLiteral("year"), imported.start.year);
    json.member(QStringLiteral("unit"), imported.start.unit);
    json.member(QStringLiteral("notListed"), imported.cellsNotListed);
    json.key(QStringLiteral("decisions")).beginArray();
    for (const ImportDecision &decision : imported.decisions) {
        json.beginObject();
        json.member(QStringLiteral("cell"), decision.cell.text());
        json.member(QStringLiteral("found"), decision.found);
        json.key(QStringLiteral("taken"));
        if (decision.taken.isUnknown())
            json.null();
        else
            json.value(decision.taken.text());
        json.member(QStringLiteral("decision"), QString(normalisationName(decision.normalisation)));
        json.member(QStringLiteral("message"), sentenceOf(decision));
        json.endObject();
    }
    json.endArray().endObject();
    return json.bytes();
}

void summarise(const ImportedReport &imported, Console &console)
{
    if (imported.cellsNotListed > 0)
        console.message(
            Words::tr("%n cell(s) are not in the source and count as not known.", nullptr, imported.cellsNotListed));
    for (const ImportDecision &decision : imported.decisions.mid(0, mostSaid))
        console.message(decision.cell.text() + QStringLiteral(": ") + sentenceOf(decision));
    const auto unsaid = static_cast<int>(imported.decisions.size() - mostSaid);
    if (unsaid > 0)
        console.message(Words::tr("%n more decision(s) were taken; --report lists all of them.", nullptr, unsaid));
}

ExitCode runImport(const Options &options, Console &console)
{
    const QString source = qtText(options.source);
    const QString file = qtText(options.output);
    const QString report = qtText(options.report);
    for (const QString &taken : {file, source}) {
        if (!report.isEmpty() && isSameFile(report, taken))
            return console.refuse(report, {ErrorCode::FileExists, {report}});
    }
    const std::optional<EditionId> edition
        = options.edition.empty() ? std::nullopt : std::optional<EditionId>(qtText(options.edition));
    const Result<ImportedReport> imported = importReport(source, console.catalog(), edition);
    if (!imported) {
        console.refuse(source, imported.error());
        return ExitCode::InputRefused;
    }
    const auto project = Project::create(file, imported->start, imported->content, console.clock());
    if (!project)
        return console.refuse(file, project.error());
    if (report.isEmpty()) {
        summarise(*imported, console);
        return ExitCode::Fine;
    }
    const Status written = writeFile(report, reportOf(*imported, source, file));
    return written ? ExitCode::Fine : console.refuse(report, written.error());
}

} // namespace

Command importCommand()
{
    auto options = std::make_shared<Options>();
    return {"import", Words::tr("Makes a project file from a values file or an exported PDF"),
            [options](CLI::App &app) {
                app.add_option("SOURCE", options->source,
                               Words::tr("Values file (.json), or PDF that was exported by this program").toStdString())
                    ->required();
                app.add_option("-o,--output", options->output, Words::tr("Project file to create").toStdString())
                    ->required();
                app.add_option("--edition", options->edition,
                               Words::tr("Edition to take instead of the one that the source names").toStdString());
                app.add_option("--report", options->report,
                               Words::tr("File for the list of all decisions that were taken").toStdString());
            },
            [options](Console &console) { return runImport(*options, console); }};
}

} // namespace nianbao::cli
