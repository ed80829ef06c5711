// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/words.h"
#include "model/exchange/jsonwriter.h"

namespace nianbao::cli {

namespace {

struct Options
{
    std::string file;
    std::vector<std::string> cells;
    Format format = Format::Text;
};

void writeJson(const Figures &figures, const QList<CellIndex> &cells, Console &console)
{
    JsonWriter json;
    json.beginObject().key(QStringLiteral("cells")).beginObject();
    for (const CellIndex cell : cells) {
        json.key(figures.edition().cell(cell).id.text()).beginObject();
        json.key(QStringLiteral("value"));
        if (figures.value(cell).isUnknown())
            json.null();
        else
            json.value(figures.value(cell).text());
        if (const std::optional<Value> &control = figures.control(cell))
            json.member(QStringLiteral("control"), control->text());
        json.endObject();
    }
    json.endObject().endObject();
    console.result(json.bytes());
}

void writeText(const Figures &figures, const QList<CellIndex> &cells, Console &console)
{
    for (const CellIndex cell : cells) {
        const QString &id = figures.edition().cell(cell).id.text();
        QString line = figures.value(cell).isUnknown() ? Words::tr("%1 is not known").arg(id)
                                                       : id + u'=' + figures.value(cell).text();
        if (const std::optional<Value> &control = figures.control(cell))
            line += u' ' + Words::tr("(control total: %1)").arg(control->text());
        console.result(line);
    }
}

ExitCode print(const Project &project, const Options &options, Console &console)
{
    const Edition &edition = project.edition();
    QList<CellIndex> cells;
    for (const std::string &name : options.cells) {
        const CellIndex cell = edition.find(CellId(qtText(name)));
        if (cell < 0)
            return console.refuse(qtText(options.file), {ErrorCode::UnknownCell, {qtText(name)}});
        cells.append(cell);
    }
    if (cells.isEmpty()) {
        for (CellIndex cell = 0; cell < edition.cellCount(); ++cell)
            cells.append(cell);
    }
    const auto write = options.format == Format::Json ? &writeJson : &writeText;
    write(project.figures(), cells, console);
    return ExitCode::Fine;
}

} // namespace

Command getCommand()
{
    auto options = std::make_shared<Options>();
    return {"get", Words::tr("Prints values, computed totals included"),
            [options](CLI::App &app) {
                app.add_option("FILE", options->file, Words::tr("Project file").toStdString())->required();
                app.add_option("CELL", options->cells, Words::tr("Cells to print; all of them without").toStdString());
                declareFormat(app, options->format);
            },
            [options](Console &console) {
                return console.withReport(qtText(options->file), ProjectFile::Access::Read,
                                          [&](const Project &project) { return print(project, *options, console); });
            }};
}

} // namespace nianbao::cli
