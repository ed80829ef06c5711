// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a command needs from the world: the editions, the time, and where results and messages go.
// Results go to standard output, messages for people to standard error, both in UTF-8 always.

#include "app/cli/exitcode.h"
#include "model/base/clock.h"
#include "model/base/result.h"
#include "model/edition/editioncatalog.h"
#include "model/project/project.h"

#include <QString>

#include <functional>
#include <iosfwd>
#include <optional>

namespace nianbao::cli {

class Console
{
public:
    Console(std::istream &in, std::ostream &out, std::ostream &err, const Clock &clock);

    /// Read when first asked for: many commands need only the edition inside a file.
    EditionCatalog &catalog();
    const Clock &clock() const { return m_clock; }
    std::istream &in() { return m_in; }

    void result(const QByteArray &bytes);
    void result(const QString &line);
    /// The result so far reaches its reader now.
    void flush();
    /// A line for people.
    void message(const QString &sentence);
    /// Says what went wrong with `file` and gives the code to end with.
    ExitCode refuse(const QString &file, const Error &error);
    /// The same for a file that is only read: what keeps it from being read, be it a lock, is the input's.
    ExitCode refuseInput(const QString &file, const Error &error);

    /// Hands the opened report to `use`; where it cannot be opened says why and gives the code.
    /// Tells too when the copy before today's first change could not be made.
    ExitCode withReport(const QString &file, ProjectFile::Access access, const std::function<ExitCode(Project &)> &use,
                        const QString &backupFolder = {});
    /// For a command that goes on for long: the same, as soon as it is so.
    void tellBackupProblem(Project &project);
    [[nodiscard]] Result<std::unique_ptr<Project>> open(const QString &file, ProjectFile::Access access,
                                                        const QString &backupFolder = {});

private:
    std::istream &m_in;
    std::ostream &m_out;
    std::ostream &m_err;
    const Clock &m_clock;
    std::optional<EditionCatalog> m_catalog;
};

} // namespace nianbao::cli
