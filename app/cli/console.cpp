// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include "app/cli/words.h"
#include "forms/wording/sentences.h"

#include <algorithm>
#include <iostream>

namespace nianbao::cli {

Console::Console(std::istream &in, std::ostream &out, std::ostream &err, const Clock &clock)
    : m_in(in)
    , m_out(out)
    , m_err(err)
    , m_clock(clock)
{
}

EditionCatalog &Console::catalog()
{
    if (!m_catalog) {
        const QStringList folders = EditionCatalog::usualFolders();
        m_catalog.emplace(folders);
        // Only what somebody put into a folder can be faulty; what is built in waits until it is asked for.
        if (!folders.isEmpty()) {
            for (const Error &problem : m_catalog->problems())
                message(wording::sentence(problem));
        }
    }
    return *m_catalog;
}

void Console::result(const QByteArray &bytes)
{
    m_out.write(bytes.constData(), bytes.size());
}

void Console::result(const QString &line)
{
    result(line.toUtf8() + '\n');
}

void Console::flush()
{
    m_out.flush();
}

void Console::message(const QString &sentence)
{
    flush(); // results and messages in the order in which they arose
    m_err << "nianbao-cli: " << sentence.toStdString() << std::endl;
}

ExitCode Console::refuse(const QString &file, const Error &error)
{
    const QString sentence = wording::sentence(error);
    message(file.isEmpty() || sentence.contains(file) ? sentence : file + QStringLiteral(": ") + sentence);
    const std::optional<LockHolder> holder
        = error.code == ErrorCode::FileInUse ? ProjectFile::holder(error.args.value(0)) : std::nullopt;
    if (holder && !holder->isHere && !holder->host.isEmpty())
        message(Words::tr("If nobody works there any more, take the lock away: nianbao-cli unlock \"%1\"")
                    .arg(error.args.value(0)));
    return exitCodeOf(error.code);
}

ExitCode Console::refuseInput(const QString &file, const Error &error)
{
    return std::min(refuse(file, error), ExitCode::InputRefused);
}

void Console::tellBackupProblem(Project &project)
{
    if (const std::optional<Error> problem = project.takeBackupProblem())
        message(wording::sentence(*problem));
}

ExitCode Console::withReport(const QString &file, ProjectFile::Access access,
                             const std::function<ExitCode(Project &)> &use, const QString &backupFolder)
{
    const auto project = open(file, access, backupFolder);
    if (project) {
        const ExitCode code = use(**project);
        tellBackupProblem(**project);
        return code;
    }
    return access == ProjectFile::Access::Read ? refuseInput(file, project.error()) : refuse(file, project.error());
}

Result<std::unique_ptr<Project>> Console::open(const QString &file, ProjectFile::Access access,
                                               const QString &backupFolder)
{
    return Project::open(file, access, catalog(), m_clock, backupFolder);
}

} // namespace nianbao::cli
