// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/openingtrouble.h"

#include "app/desktop/settings.h"
#include "forms/screen/windowprompts.h"
#include "forms/wording/sentences.h"
#include "model/base/filenames.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "model/store/salvage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::OpeningTrouble)
};

constexpr qint64 largestBackup = 1'000'000'000;

} // namespace

std::optional<OpenedAnyway> OpeningTrouble::deal(const QString &path, const Error &error)
{
    switch (error.code) {
    case ErrorCode::ReadOnly:
        // There is nothing to decide: it is to be looked at.
        return isBackup(path) ? open(path, ProjectFile::Access::Read, {}) : openLocked(path, error);
    case ErrorCode::FileInUse:
    case ErrorCode::DiskFull: // to look at it, print and export it elsewhere needs no room beside it
    case ErrorCode::FileWriteFailed: return openLocked(path, error);
    case ErrorCode::StoppedWithoutBackup: return openWithoutBackup(path, error);
    case ErrorCode::FileDamaged:
        return openDamaged(
            path, Words::tr("%1 is damaged and cannot be opened as it is.").arg(QDir::toNativeSeparators(path)),
            Content::Readable);
    case ErrorCode::FileNotOurs: return openUnrecognised(path, error);
    default: m_services.prompts.tell(error); return std::nullopt;
    }
}

std::optional<OpenedAnyway> OpeningTrouble::open(const QString &path, ProjectFile::Access access,
                                                 const QString &backupFolder)
{
    auto project = Project::open(path, access, m_services.editions, m_services.clock, backupFolder);
    if (project)
        return OpenedAnyway{*std::move(project), {}};
    m_services.prompts.tell(project.error());
    return std::nullopt;
}

std::optional<OpenedAnyway> OpeningTrouble::openLocked(const QString &path, const Error &error)
{
    const std::optional<LockHolder> holder = ProjectFile::holder(path);
    QStringList answers{Words::tr("Open it read-only")};
    if (holder && !holder->isHere)
        answers.append(Words::tr("Take over…"));
    const std::optional<int> answer
        = m_services.prompts.choose(Words::tr("The report cannot be changed now"), wording::sentence(error), answers);
    if (!answer)
        return std::nullopt;
    return *answer == 0 ? open(path, ProjectFile::Access::Read, {}) : takeOver(path, *holder);
}

std::optional<OpenedAnyway> OpeningTrouble::openWithoutBackup(const QString &path, const Error &error)
{
    QStringList answers{Words::tr("Open it read-only")};
    if (!m_services.settings.backupFolder().isEmpty())
        answers.append(Words::tr("Make this backup beside the report"));
    const QString question = wording::sentence(error) + QStringLiteral("\n\n")
        + Words::tr("An older version of the program made this report. Its file has to be brought up to date before it "
                    "can be changed here.");
    const std::optional<int> answer
        = m_services.prompts.choose(Words::tr("The report cannot be backed up"), question, answers);
    if (!answer)
        return std::nullopt;
    return open(path, *answer == 0 ? ProjectFile::Access::Read : ProjectFile::Access::Write, {});
}

std::optional<OpenedAnyway> OpeningTrouble::takeOver(const QString &path, const LockHolder &holder)
{
    const std::optional<int> answer = m_services.prompts.choose(
        Words::tr("Take over the report"),
        Words::tr("Is nobody working on this report on the computer %1 any more? Its program may have ended without "
                  "closing the file. If somebody does work there, their next changes will be refused.")
            .arg(holder.host),
        {Words::tr("Nobody works there: take over")});
    if (!answer)
        return std::nullopt;
    if (const Status cleared = ProjectFile::clearLock(path, holder); !cleared) {
        m_services.prompts.tell(cleared.error());
        return std::nullopt;
    }
    return open(path, ProjectFile::Access::Write, m_services.settings.backupFolder());
}

std::optional<QString> OpeningTrouble::newFileFor(const QString &path, const QString &title, const QString &name)
{
    const QFileInfo file(path);
    const QString suggestion = freePathIn(file.absolutePath(), name, file.suffix());
    const auto target = m_services.prompts.pathToSave(title, suggestion, Words::tr("Reports (*.nianbao)"));
    if (!target || !QFileInfo::exists(*target))
        return target;
    m_services.prompts.tell({ErrorCode::FileExists, {*target}});
    return std::nullopt;
}

std::optional<OpenedAnyway> OpeningTrouble::openUnrecognised(const QString &path, const Error &error)
{
    const Content content = salvage(path) ? Content::Readable : Content::Gone;
    if (content == Content::Gone && allBackups(path, m_services.settings.backupFolder()).isEmpty()) {
        m_services.prompts.tell(error);
        return std::nullopt;
    }
    return openDamaged(
        path,
        Words::tr("%1 is not, or no longer, recognised as a report of this program. If it was one, it is "
                  "damaged.")
            .arg(QDir::toNativeSeparators(path)),
        content);
}

std::optional<OpenedAnyway> OpeningTrouble::openDamaged(const QString &path, const QString &trouble, Content content)
{
    const QList<BackupEntry> copies = allBackups(path, m_services.settings.backupFolder());
    QStringList answers;
    QStringList remarks;
    if (content == Content::Readable) {
        answers.append(Words::tr("Save what can be read…"));
        remarks.append(Words::tr("What can still be read of it can be saved into a new file; you then see what has to "
                                 "be filled in again. The damaged file stays as it is."));
    }
    if (!copies.isEmpty()) {
        answers.append(Words::tr("Open the last backup as a new file…"));
        remarks.append(Words::tr("The last backup is of %1; later changes are not in it.")
                           .arg(wording::momentText(copies.first().at)));
    }
    const QString question = trouble + QStringLiteral("\n\n") + wording::joined(remarks);
    const auto answer = m_services.prompts.choose(Words::tr("The report is damaged"), question, answers);
    if (!answer)
        return std::nullopt;
    const bool isSaving = content == Content::Readable && *answer == 0;
    return isSaving ? openSaved(path) : openCopyOf(copies.first().path, path);
}

std::optional<OpenedAnyway> OpeningTrouble::openSaved(const QString &path)
{
    const auto target = newFileFor(
        path, Words::tr("Save what can be read"),
        Words::tr("%1 (saved)", "name of a file made of a damaged one").arg(QFileInfo(path).completeBaseName()));
    if (!target)
        return std::nullopt;
    Result<Recovery> recovery = recover(path, *target, m_services.editions, m_services.clock);
    if (!recovery) {
        m_services.prompts.tell(recovery.error());
        return std::nullopt;
    }
    return OpenedAnyway{std::move(recovery->project),
                        RecoveryReport{static_cast<const RecoveryFindings &>(*recovery), path}};
}

std::optional<OpenedAnyway> OpeningTrouble::openCopyOf(const QString &backup, const QString &path)
{
    const auto target = newFileFor(
        path, Words::tr("Open the last backup as a new file"),
        Words::tr("%1 (from backup)", "name of a file made of a backup").arg(QFileInfo(path).completeBaseName()));
    if (!target)
        return std::nullopt;
    const Result<QByteArray> bytes = readFile(backup, largestBackup);
    const Status written = bytes ? writeFile(*target, *bytes) : passOn(bytes);
    if (!written) {
        m_services.prompts.tell(written.error());
        return std::nullopt;
    }
    return open(*target, ProjectFile::Access::Write, {});
}

} // namespace nianbao
