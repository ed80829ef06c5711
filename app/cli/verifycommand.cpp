// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "forms/paper/verification.h"
#include "forms/wording/sentences.h"
#include "model/base/readfile.h"
#include "model/exchange/jsonwriter.h"

#include <QCoreApplication>

namespace nianbao::cli {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Options
{
    std::string file;
    std::string against;
    Format format = Format::Text;
};

QString partName(FileDifference::Part part)
{
    return part == FileDifference::Part::Data ? QStringLiteral("data") : QStringLiteral("pages");
}

// What a file says is one part of the result. The signatures of a PDF are another: their listing goes behind
// addRecord() and sayVerdict(), and their exit code is joined by worst() where verifyAgainst() returns.

/// The parts of the result in JSON; each adds its members to the object that is open.
void addContent(JsonWriter &json, const Verification &verification)
{
    json.member(QStringLiteral("status"), verification.isSame() ? QStringLiteral("same") : QStringLiteral("different"));
    json.key(QStringLiteral("differences")).beginArray();
    for (const FileDifference &difference : verification.differences) {
        json.beginObject();
        json.member(QStringLiteral("part"), partName(difference.part));
        json.member(QStringLiteral("where"), difference.where);
        json.member(QStringLiteral("expected"), difference.expected);
        json.member(QStringLiteral("found"), difference.found);
        json.endObject();
    }
    json.endArray();
}

void addRecord(JsonWriter &json, const Verification &verification)
{
    json.key(QStringLiteral("exported"));
    if (!verification.record) {
        json.null();
        return;
    }
    json.beginObject();
    json.member(QStringLiteral("at"), verification.record->at.toString(Qt::ISODate));
    json.member(QStringLiteral("kind"), verification.record->kind);
    json.member(QStringLiteral("valuesSha256"), verification.record->valuesSha256);
    json.member(QStringLiteral("values"),
                verification.hasValuesOfRecord ? QStringLiteral("unchanged") : QStringLiteral("changed"));
    json.endObject();
}

void writeJson(const Verification &verification, const Options &options, Console &console)
{
    JsonWriter json;
    json.beginObject();
    json.member(QStringLiteral("file"), qtText(options.file));
    json.member(QStringLiteral("kind"), verification.kind);
    json.key(QStringLiteral("against"));
    if (options.against.empty())
        json.null();
    else
        json.value(qtText(options.against));
    addContent(json, verification);
    if (!options.against.empty())
        addRecord(json, verification);
    json.endObject();
    console.result(json.bytes());
}

void writeText(const Verification &verification, Console &console)
{
    for (const FileDifference &difference : verification.differences) {
        console.result(QStringLiteral("%1 %2: \"%3\" → \"%4\"")
                           .arg(partName(difference.part), difference.where, difference.expected, difference.found));
    }
}

QString verdictOf(const Verification &verification, const Options &options)
{
    const QString file = qtText(options.file);
    const int count = static_cast<int>(verification.differences.size());
    if (options.against.empty()) {
        return verification.isSame()
            ? Words::tr("The pages of %1 say what the data in it say.").arg(file)
            : Words::tr("The pages of %1 do not say what the data in it say, at %n place(s).", nullptr, count)
                  .arg(file);
    }
    return verification.isSame()
        ? Words::tr("%1 says what the report says.").arg(file)
        : Words::tr("%1 no longer matches the data of the report, at %n place(s).", nullptr, count).arg(file);
}

void sayVerdict(const Verification &verification, const Options &options, Console &console)
{
    console.message(verdictOf(verification, options));
    if (options.against.empty())
        return;
    if (!verification.record)
        console.message(Words::tr("The report has no record of exporting a file with just these bytes."));
    else if (!verification.hasValuesOfRecord)
        console.message(Words::tr("It was exported on %1; the report has been changed since.")
                            .arg(wording::momentText(verification.record->at)));
}

ExitCode verifyAgainst(const Project *report, const Options &options, Console &console)
{
    const QString file = qtText(options.file);
    const Result<QByteArray> bytes = readFile(file, largestToVerify(file));
    if (!bytes)
        return console.refuseInput(file, bytes.error());
    const Result<Verification> verification = verifyFile(*bytes, file, report, console.catalog());
    if (!verification)
        return console.refuseInput(file, verification.error());
    if (options.format == Format::Json) {
        writeJson(*verification, options, console);
    } else {
        writeText(*verification, console);
        sayVerdict(*verification, options, console);
    }
    return verification->isSame() ? ExitCode::Fine : ExitCode::FindingsOfError;
}

ExitCode runVerify(const Options &options, Console &console)
{
    const QString file = qtText(options.file);
    if (!canVerify(file))
        return console.refuse(file, {ErrorCode::FormatUnknown, {file}});
    if (!options.against.empty()) {
        return console.withReport(qtText(options.against), ProjectFile::Access::Read,
                                  [&](const Project &report) { return verifyAgainst(&report, options, console); });
    }
    if (!file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        console.message(Words::tr("%1 can only be compared with a report; say with which one by --against.").arg(file));
        return ExitCode::WrongUsage;
    }
    return verifyAgainst(nullptr, options, console);
}

} // namespace

Command verifyCommand()
{
    auto options = std::make_shared<Options>();
    return {"verify", Words::tr("Says whether a file still tells what the report tells"),
            [options](CLI::App &app) {
                app.add_option(
                       "FILE", options->file,
                       Words::tr("File that was exported: .pdf, .docx, .html, .xlsx, .csv or .json").toStdString())
                    ->required();
                app.add_option("--against", options->against,
                               Words::tr("Project file to compare with; without it a PDF is compared with its own data")
                                   .toStdString());
                declareFormat(app, options->format);
            },
            [options](Console &console) { return runVerify(*options, console); }};
}

} // namespace nianbao::cli
