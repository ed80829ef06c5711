// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/words.h"
#include "forms/wording/sentences.h"

#include <istream>

namespace nianbao::cli {

namespace {

/// Longer than any figure with its remark.
constexpr std::size_t longestLine = 10'000;

struct Options
{
    std::string file;
    std::vector<std::string> assignments;
    bool batch = false;
};

struct Assignment
{
    Change change;
    QStringList remarks; ///< what was done to the text so that it became a value
};

/// CELL=VALUE. The value of a total is its control total; an empty one takes it away.
Result<Assignment> readAssignment(const QString &text, const Project &project)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return fail(ErrorCode::BadArguments, {text});
    const QString id = text.left(equals).trimmed();
    const QString typed = text.mid(equals + 1);
    const CellIndex cell = project.edition().find(CellId(id));
    if (cell < 0)
        return fail(ErrorCode::UnknownCell, {id});
    const CellSpec &spec = project.edition().cell(cell);
    const Result<ParsedValue> parsed = parseValue(typed, spec.format);
    if (!parsed)
        return passOn(parsed);
    Assignment assignment;
    for (const Normalisation normalisation : parsed->normalisations)
        assignment.remarks.append(id + QStringLiteral(": ") + wording::sentence(normalisation, typed, parsed->value));
    if (spec.role == CellRole::Input) {
        assignment.change = project.changeOf(cell, parsed->value);
    } else {
        const bool isGiven = !parsed->value.isBlank();
        assignment.change = project.changeOfControl(cell, isGiven ? std::optional<Value>(parsed->value) : std::nullopt);
    }
    return assignment;
}

void addChange(Edit &edit, const Change &change)
{
    // Of two values for one cell the last one counts, as when they are typed one after the other.
    for (Change &earlier : edit.changes) {
        if (earlier.place == change.place) {
            earlier.after = change.after;
            return;
        }
    }
    edit.changes.append(change);
}

/// Applies what really changes; nothing to change is fine.
Status apply(Project &project, Edit edit)
{
    edit.kind = EditKind::Batch;
    edit.changes.removeIf([](const Change &change) { return change.before == change.after; });
    if (edit.isEmpty())
        return {};
    const Result<Applied> applied = project.apply(edit);
    return applied ? Status() : passOn(applied);
}

ExitCode setAll(Project &project, const Options &options, Console &console)
{
    const QString file = qtText(options.file);
    Edit edit;
    QStringList remarks;
    for (const std::string &text : options.assignments) {
        const Result<Assignment> assignment = readAssignment(qtText(text), project);
        if (!assignment)
            return console.refuse(qtText(text), assignment.error());
        addChange(edit, assignment->change);
        remarks += assignment->remarks;
    }
    if (const Status status = apply(project, edit); !status)
        return console.refuse(file, status.error());
    for (const QString &remark : remarks)
        console.message(remark);
    return ExitCode::Fine;
}

/// One line, one transaction, one answer that is only given when the line is on disk.
ExitCode setLine(Project &project, const std::string &line, int number, Console &console)
{
    const auto refuse = [&console, number](const Error &error) {
        console.result(
            QStringLiteral("error %1 %2 %3").arg(number).arg(codeName(error.code), wording::sentence(error)));
        console.flush();
        return exitCodeOf(error.code);
    };
    if (line.size() > longestLine)
        return refuse({ErrorCode::BadArguments, {QString::fromUtf8(line.data(), 100)}});
    const Result<Assignment> assignment = readAssignment(qtText(line), project);
    if (!assignment)
        return refuse(assignment.error());
    Edit edit;
    edit.changes = {assignment->change};
    if (const Status status = apply(project, edit); !status)
        return refuse(status.error());
    console.result(QStringLiteral("ok %1 %2").arg(number).arg(assignment->change.place.id));
    console.flush();
    for (const QString &remark : assignment->remarks)
        console.message(remark);
    return ExitCode::Fine;
}

/// False at the end. Of a line that is too long only the beginning is kept.
bool readLine(std::istream &in, std::string &line)
{
    line.clear();
    for (int byte = in.get(); byte != std::char_traits<char>::eof(); byte = in.get()) {
        if (byte == '\n')
            return true;
        if (line.size() <= longestLine)
            line.push_back(static_cast<char>(byte));
    }
    return !line.empty();
}

ExitCode setBatch(Project &project, Console &console)
{
    ExitCode code = ExitCode::Fine;
    std::string line;
    for (int number = 1; readLine(console.in(), line); ++number) {
        if (line.ends_with('\r'))
            line.pop_back();
        if (line.find_first_not_of(" \t") != std::string::npos)
            code = worst(code, setLine(project, line, number, console));
        console.tellBackupProblem(project); // at once: a batch may go on for a day
    }
    return code;
}

ExitCode runSet(const Options &options, Console &console)
{
    if (options.batch != options.assignments.empty()) {
        console.message(Words::tr("Give either CELL=VALUE or --batch."));
        return ExitCode::WrongUsage;
    }
    return console.withReport(qtText(options.file), ProjectFile::Access::Write, [&](Project &project) {
        return options.batch ? setBatch(project, console) : setAll(project, options, console);
    });
}

} // namespace

Command setCommand()
{
    auto options = std::make_shared<Options>();
    return {"set", Words::tr("Changes values, all of them or none"),
            [options](CLI::App &app) {
                app.add_option("FILE", options->file, Words::tr("Project file").toStdString())->required();
                app.add_option("CELL=VALUE", options->assignments,
                               Words::tr("New value of a cell; of a total its control total").toStdString());
                app.add_flag(
                    "--batch", options->batch,
                    Words::tr("Reads CELL=VALUE lines from standard input, each one transaction").toStdString());
            },
            [options](Console &console) { return runSet(*options, console); }};
}

} // namespace nianbao::cli
