// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What can be done about a report that does not simply open: somebody else has it, nothing can be written
// beside it, the file is damaged or no longer known for a report. Asks; what it does not know to help with it tells.

#include "app/desktop/services.h"
#include "forms/screen/recoverypage.h"
#include "model/project/project.h"

#include <optional>

namespace nianbao {

struct OpenedAnyway
{
    std::unique_ptr<Project> project;
    std::optional<RecoveryReport> recovery; ///< of a damaged file
};

class OpeningTrouble
{
public:
    explicit OpeningTrouble(const Services &services)
        : m_services(services)
    {
    }

    /// nullopt: the user gave up, or was told why nothing could be done.
    std::optional<OpenedAnyway> deal(const QString &path, const Error &error);
    /// Opens a file to write whose writer works on another computer, after the user said that nobody
    /// does any more.
    std::optional<OpenedAnyway> takeOver(const QString &path, const LockHolder &holder);

private:
    std::optional<OpenedAnyway> openLocked(const QString &path, const Error &error);
    /// An older file that has to be moved to a newer form, which is done only after a copy was made.
    std::optional<OpenedAnyway> openWithoutBackup(const QString &path, const Error &error);
    /// A file that does not say that it is ours: another file, or a report whose beginning is damaged.
    std::optional<OpenedAnyway> openUnrecognised(const QString &path, const Error &error);
    enum class Content { Readable, Gone };
    /// Into new files: what can be read of it, or the last backup.
    std::optional<OpenedAnyway> openDamaged(const QString &path, const QString &trouble, Content content);
    std::optional<OpenedAnyway> openSaved(const QString &path);
    std::optional<OpenedAnyway> openCopyOf(const QString &backup, const QString &path);
    std::optional<OpenedAnyway> open(const QString &path, ProjectFile::Access access, const QString &backupFolder);
    std::optional<QString> newFileFor(const QString &path, const QString &title, const QString &name);

    Services m_services;
};

} // namespace nianbao
