// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/words.h"
#include "forms/wording/sentences.h"
#include "model/exchange/jsonwriter.h"

namespace nianbao::cli {

namespace {

void writeJson(const QList<EditionPtr> &editions, Console &console)
{
    JsonWriter json;
    json.beginObject().key(QStringLiteral("editions")).beginArray();
    for (const EditionPtr &edition : editions) {
        json.beginObject();
        json.member(QStringLiteral("id"), edition->id().text());
        json.member(QStringLiteral("name"), edition->name(wording::language()));
        json.member(QStringLiteral("document"), edition->document());
        json.key(QStringLiteral("years")).beginObject();
        json.member(QStringLiteral("from"), edition->firstYear());
        json.key(QStringLiteral("to"));
        if (edition->lastYear())
            json.value(*edition->lastYear());
        else
            json.null();
        json.endObject();
        if (!edition->base().isEmpty())
            json.member(QStringLiteral("extends"), edition->base().text());
        json.endObject();
    }
    json.endArray().endObject();
    console.result(json.bytes());
}

void writeText(const QList<EditionPtr> &editions, Console &console)
{
    for (const EditionPtr &edition : editions) {
        const QString from = QString::number(edition->firstYear());
        const QString years = edition->lastYear()
            ? Words::tr("reports on %1 to %2").arg(from, QString::number(*edition->lastYear()))
            : Words::tr("reports on %1 and later").arg(from);
        console.result(edition->id().text() + u'\t' + edition->name(wording::language()) + u'\t' + years);
    }
}

} // namespace

Command editionsCommand()
{
    auto format = std::make_shared<Format>(Format::Text);
    return {"editions", Words::tr("Lists the editions of the format and the years they are valid for"),
            [format](CLI::App &app) { declareFormat(app, *format); },
            [format](Console &console) {
                const auto write = *format == Format::Json ? &writeJson : &writeText;
                write(console.catalog().editions(), console);
                return ExitCode::Fine;
            }};
}

} // namespace nianbao::cli
