// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/changetext.h"
#include "app/cli/command.h"
#include "app/cli/words.h"
#include "forms/wording/historywords.h"
#include "forms/wording/sentences.h"

#include "model/exchange/jsonwriter.h"

namespace nianbao::cli {

namespace {

struct Options
{
    std::string file;
    std::string place;
    int atMost = 1000;
    Format format = Format::Text;
};

void writeText(const QList<HistoryEntry> &entries, const Edition &edition, Console &console)
{
    for (const HistoryEntry &entry : entries) {
        const Change &change = entry.change;
        const std::optional<EditKind> origin = editKindFromName(entry.origin);
        QStringList facts{
            wording::momentText(entry.at), entry.who, origin ? wording::originName(*origin) : entry.origin,
            changeText(placeKindName(change.place.kind), change.place.id, change.before, change.after, edition)};
        facts.removeAll(QString());
        console.result(facts.join(QStringLiteral(" · ")));
    }
}

void writeJson(const QList<HistoryEntry> &entries, Console &console)
{
    JsonWriter json;
    json.beginObject();
    json.key(QStringLiteral("changes")).beginArray();
    for (const HistoryEntry &entry : entries) {
        json.beginObject();
        json.member(QStringLiteral("at"), entry.at.toString(Qt::ISODate));
        json.member(QStringLiteral("who"), entry.who);
        json.member(QStringLiteral("origin"), entry.origin);
        json.member(QStringLiteral("kind"), placeKindName(entry.change.place.kind));
        json.member(QStringLiteral("id"), entry.change.place.id);
        json.memberOrNull(QStringLiteral("before"), entry.change.before);
        json.memberOrNull(QStringLiteral("after"), entry.change.after);
        json.endObject();
    }
    json.endArray().endObject();
    console.result(json.bytes());
}

ExitCode runHistory(const Options &options, Console &console)
{
    const QString file = qtText(options.file);
    return console.withReport(file, ProjectFile::Access::Read, [&](Project &project) {
        const QString place = qtText(options.place);
        if (!place.isEmpty() && project.edition().find(CellId(place)) < 0
            && !project.edition().section(SectionId(place)) && !Profile::fields().contains(place))
            return console.refuse(file, {ErrorCode::UnknownCell, {place}});
        const auto history
            = project.file()->history(place.isEmpty() ? std::nullopt : std::optional<QString>(place), options.atMost);
        if (!history)
            return console.refuseInput(file, history.error());
        if (options.format == Format::Json)
            writeJson(*history, console);
        else
            writeText(*history, project.edition(), console);
        return ExitCode::Fine;
    });
}

} // namespace

Command historyCommand()
{
    auto options = std::make_shared<Options>();
    return {"history", Words::tr("Lists the changes of a report, newest first"),
            [options](CLI::App &app) {
                app.add_option("FILE", options->file, Words::tr("Project file").toStdString())->required();
                app.add_option("CELL", options->place,
                               Words::tr("Only those of this cell, section or field").toStdString());
                app.add_option("--at-most", options->atMost, Words::tr("How many, 1000 where not said").toStdString())
                    ->check(CLI::PositiveNumber);
                declareFormat(app, options->format);
            },
            [options](Console &console) { return runHistory(*options, console); }};
}

} // namespace nianbao::cli
