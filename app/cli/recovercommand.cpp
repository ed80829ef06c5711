// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/words.h"
#include "forms/wording/historywords.h"
#include "model/exchange/jsonwriter.h"
#include "model/project/recovery.h"

namespace nianbao::cli {

namespace {

struct Options
{
    std::string damaged;
    std::string output;
    Format format = Format::Text;
};

using From = RecoveredPlace::From;

/// Stable names, for scripts.
QString nameOf(From from)
{
    switch (from) {
    case From::History: return QStringLiteral("history");
    case From::Version: return QStringLiteral("version");
    case From::Beginning: return QStringLiteral("beginning");
    case From::Nowhere: return QStringLiteral("lost");
    case From::Disputed: return QStringLiteral("disputed");
    case From::FileName: return QStringLiteral("fileName");
    case From::Refused: return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

QString nameOf(RecoveryFindings::EditionFrom from)
{
    switch (from) {
    case RecoveryFindings::EditionFrom::File: return QStringLiteral("file");
    case RecoveryFindings::EditionFrom::Program: return QStringLiteral("program");
    case RecoveryFindings::EditionFrom::OtherText: return QStringLiteral("otherText");
    case RecoveryFindings::EditionFrom::OfficialOfYear: return QStringLiteral("officialOfYear");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const RecoveredPlace &recovered)
{
    //: a place of the report, what became of it
    return Words::tr("%1: %2").arg(placeKindName(recovered.place.kind) + u' ' + recovered.place.id,
                                   wording::sentence(recovered.from));
}

void writeText(const Recovery &recovery, Console &console)
{
    if (recovery.isWhole())
        console.message(Words::tr("Everything could be read; nothing is lost."));
    for (const RecoveredPlace &place : recovery.places)
        console.result(sentenceOf(place));
    for (const QString &remark : wording::remarksOn(recovery))
        console.message(remark);
}

void writeJson(const Recovery &recovery, const Options &options, Console &console)
{
    JsonWriter json;
    json.beginObject();
    json.member(QStringLiteral("damaged"), qtText(options.damaged));
    json.member(QStringLiteral("file"), qtText(options.output));
    json.key(QStringLiteral("whole")).truth(recovery.isWhole());
    json.key(QStringLiteral("historyWhole")).truth(recovery.historyIsWhole);
    json.key(QStringLiteral("versionsWhole")).truth(recovery.versionsAreWhole);
    json.key(QStringLiteral("exportsWhole")).truth(recovery.exportsAreWhole);
    json.key(QStringLiteral("editionReplaced")).truth(recovery.editionFrom != RecoveryFindings::EditionFrom::File);
    json.member(QStringLiteral("editionFrom"), nameOf(recovery.editionFrom));
    if (recovery.assumedYear)
        json.member(QStringLiteral("assumedYear"), *recovery.assumedYear);
    json.key(QStringLiteral("doubtful")).beginArray();
    for (const Place::Kind kind : recovery.doubtful)
        json.value(placeKindName(kind));
    json.endArray();
    json.key(QStringLiteral("lastChangeWhole")).truth(recovery.lastChangeIsWhole);
    json.key(QStringLiteral("places")).beginArray();
    for (const RecoveredPlace &recovered : recovery.places) {
        json.beginObject();
        json.member(QStringLiteral("kind"), placeKindName(recovered.place.kind));
        json.member(QStringLiteral("id"), recovered.place.id);
        json.member(QStringLiteral("from"), nameOf(recovered.from));
        json.endObject();
    }
    json.endArray().endObject();
    console.result(json.bytes());
}

ExitCode runRecover(const Options &options, Console &console)
{
    const QString damaged = qtText(options.damaged);
    const auto recovery = recover(damaged, qtText(options.output), console.catalog(), console.clock());
    if (!recovery)
        return console.refuse(damaged, recovery.error());
    if (options.format == Format::Json)
        writeJson(*recovery, options, console);
    else
        writeText(*recovery, console);
    return ExitCode::Fine;
}

} // namespace

Command recoverCommand()
{
    auto options = std::make_shared<Options>();
    return {"recover",
            Words::tr("Saves what can be read of a damaged project file into a new one, and lists what is lost"),
            [options](CLI::App &app) {
                app.add_option("DAMAGED", options->damaged, Words::tr("Project file; it is only read").toStdString())
                    ->required();
                app.add_option("-o,--output", options->output, Words::tr("Project file to create").toStdString())
                    ->required();
                declareFormat(app, options->format);
            },
            [options](Console &console) { return runRecover(*options, console); }};
}

} // namespace nianbao::cli
