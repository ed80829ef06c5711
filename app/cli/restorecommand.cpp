// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// Copies of a report and its versions: what there is, and the way back to one.

#include "app/cli/command.h"
#include "app/cli/differencelist.h"
#include "app/cli/words.h"
#include "forms/wording/historywords.h"
#include "forms/wording/sentences.h"
#include "model/project/restoring.h"

namespace nianbao::cli {

namespace {

struct ListOptions
{
    std::string file;
    std::string folder;
    bool make = false;
    Format format = Format::Text;
};

struct RestoreOptions
{
    std::string file;
    std::string backup;
    std::string folder;
    qint64 version = 0;
    bool onlyShows = false;
    Format format = Format::Text;
};

void writeBackups(const QList<BackupEntry> &entries, Format format, Console &console)
{
    if (format == Format::Text) {
        for (const BackupEntry &entry : entries) {
            //: a backup: moment, reason, path
            console.result(Words::tr("%1 %2: %3")
                               .arg(wording::momentText(entry.at), wording::reasonName(entry.reason), entry.path));
        }
        return;
    }
    JsonWriter json;
    json.beginObject();
    json.key(QStringLiteral("backups")).beginArray();
    for (const BackupEntry &entry : entries) {
        json.beginObject();
        json.member(QStringLiteral("at"), entry.at.toString(Qt::ISODate));
        json.member(QStringLiteral("reason"), backupReasonName(entry.reason));
        json.member(QStringLiteral("path"), entry.path);
        json.endObject();
    }
    json.endArray().endObject();
    console.result(json.bytes());
}

ExitCode runBackups(const ListOptions &options, Console &console)
{
    const QString file = qtText(options.file);
    const QString folder = qtText(options.folder);
    if (!options.make) { // also of a file that is damaged or gone
        writeBackups(BackupFolder(file, folder).entries(), options.format, console);
        return ExitCode::Fine;
    }
    return console.withReport(
        file, ProjectFile::Access::Write,
        [&](Project &project) {
            if (const Result<QString> copy = project.backUp(BackupReason::Asked); !copy)
                return console.refuse(file, copy.error());
            writeBackups(project.file()->backups().entries(), options.format, console);
            return ExitCode::Fine;
        },
        folder);
}

/// The state to go back to.
Result<std::unique_ptr<Project>> earlierState(const Project &now, const RestoreOptions &options, Console &console)
{
    if (options.version > 0)
        return versionOf(now, options.version);
    return console.open(qtText(options.backup), ProjectFile::Access::Read);
}

ExitCode restoreIn(Project &project, const RestoreOptions &options, Console &console)
{
    const QString file = qtText(options.file);
    const auto then = earlierState(project, options, console);
    if (!then)
        return console.refuseInput(options.version > 0 ? file : qtText(options.backup), then.error());
    const Result<Edit> edit = restoreEdit(project, **then);
    if (!edit)
        return console.refuse(file, edit.error());
    // Of another text of the edition not everything can come back; only what does is told.
    const bool isOfSameText = project.edition().sha256() == (*then)->edition().sha256();
    const QList<Difference> changed
        = isOfSameText ? differences(project, **then) : differences(project, *project.inMemoryWith(*edit));
    if (!options.onlyShows && !edit->isEmpty()) {
        if (const Result<Applied> applied = project.apply(*edit); !applied)
            return console.refuse(file, applied.error());
    }
    if (options.format == Format::Json) {
        JsonWriter json;
        json.beginObject();
        writeDifferences(changed, json);
        json.endObject();
        console.result(json.bytes());
    } else {
        printDifferences(changed, project.edition(), console);
    }
    return ExitCode::Fine;
}

ExitCode runRestore(const RestoreOptions &options, Console &console)
{
    if (options.backup.empty() == (options.version == 0)) {
        console.message(Words::tr("Give either a backup or --version."));
        return ExitCode::WrongUsage;
    }
    const auto access = options.onlyShows ? ProjectFile::Access::Read : ProjectFile::Access::Write;
    return console.withReport(
        qtText(options.file), access, [&](Project &project) { return restoreIn(project, options, console); },
        qtText(options.folder));
}

ExitCode runVersions(const ListOptions &options, Console &console)
{
    return console.withReport(qtText(options.file), ProjectFile::Access::Read, [&](Project &project) {
        const Result<QList<VersionEntry>> versions = project.file()->versions();
        if (!versions)
            return console.refuseInput(qtText(options.file), versions.error());
        if (options.format == Format::Text) {
            for (const VersionEntry &version : *versions) {
                QStringList facts{wording::momentText(version.at), version.who};
                facts.removeAll(QString());
                //: a version: its number, its name, when and by whom
                console.result(Words::tr("%1 “%2” (%3)")
                                   .arg(QString::number(version.sequence), version.name, facts.join(Words::tr(", "))));
            }
            return ExitCode::Fine;
        }
        JsonWriter json;
        json.beginObject();
        json.key(QStringLiteral("versions")).beginArray();
        for (const VersionEntry &version : *versions) {
            json.beginObject();
            json.member(QStringLiteral("number"), static_cast<int>(version.sequence));
            json.member(QStringLiteral("at"), version.at.toString(Qt::ISODate));
            json.member(QStringLiteral("who"), version.who);
            json.member(QStringLiteral("name"), version.name);
            json.endObject();
        }
        json.endArray().endObject();
        console.result(json.bytes());
        return ExitCode::Fine;
    });
}

} // namespace

Command backupsCommand()
{
    auto options = std::make_shared<ListOptions>();
    return {"backups", Words::tr("Lists the copies that were kept of a project file, or makes one"),
            [options](CLI::App &app) {
                app.add_option("FILE", options->file, Words::tr("Project file").toStdString())->required();
                app.add_option("--folder", options->folder,
                               Words::tr("Folder with the copies, where it is not beside the file").toStdString());
                app.add_flag("--make", options->make, Words::tr("Makes a copy first").toStdString());
                declareFormat(app, options->format);
            },
            [options](Console &console) { return runBackups(*options, console); }};
}

Command versionsCommand()
{
    auto options = std::make_shared<ListOptions>();
    return {"versions", Words::tr("Lists the versions that a project file keeps"),
            [options](CLI::App &app) {
                app.add_option("FILE", options->file, Words::tr("Project file").toStdString())->required();
                declareFormat(app, options->format);
            },
            [options](Console &console) { return runVersions(*options, console); }};
}

Command restoreCommand()
{
    auto options = std::make_shared<RestoreOptions>();
    return {"restore", Words::tr("Takes a report back to a backup or a version of it, and prints what differs"),
            [options](CLI::App &app) {
                app.add_option("FILE", options->file, Words::tr("Project file").toStdString())->required();
                app.add_option("BACKUP", options->backup, Words::tr("Copy to go back to").toStdString());
                app.add_option("--version", options->version,
                               Words::tr("Number of a version to go back to").toStdString())
                    ->check(CLI::PositiveNumber);
                app.add_option(
                    "--folder", options->folder,
                    Words::tr("Folder for the copy that is made first, where it is not beside the file").toStdString());
                app.add_flag("--preview", options->onlyShows, Words::tr("Only prints what would differ").toStdString());
                declareFormat(app, options->format);
            },
            [options](Console &console) { return runRestore(*options, console); }};
}

} // namespace nianbao::cli
