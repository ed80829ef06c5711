// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/backupplace.h"

#include "app/desktop/formstack.h"
#include "app/desktop/settings.h"
#include "forms/screen/messagebar.h"
#include "forms/screen/session.h"
#include "forms/screen/windowprompts.h"
#include "forms/wording/sentences.h"

#include <QDir>
#include <QMetaObject>

#include <utility>

namespace nianbao {

BackupPlace::BackupPlace(const Services &services, FormStack &forms, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_forms(forms)
{
}

void BackupPlace::setSession(Session *session)
{
    m_session = session;
    m_said.clear();
    if (!session)
        return;
    connect(session, &Session::saved, this, [this] {
        if (!m_said.isEmpty() && m_session->project().file()->backups().check())
            m_forms.messages()->sayOtherwise(std::exchange(m_said, {}), {});
    });
}

bool BackupPlace::isWriting() const
{
    return m_session && m_session->project().file() && !m_session->project().isReadOnly();
}

void BackupPlace::sayProblem()
{
    if (!isWriting())
        return;
    const Status there = m_session->project().file()->backups().check();
    if (there)
        return;
    MessageBar &bar = *m_forms.messages();
    m_said = wording::joined({wording::sentence(there.error()),
                              tr("Until then no backups are made, and nothing is done that needs one. What you change "
                                 "is saved as always.")});
    if (!bar.isHidden())
        m_said = bar.message() + u'\n' + m_said;
    bar.say(MessageBar::Kind::Warning, m_said, {tr("Where backups are kept…"), [this] {
                                                    // the button that asks for it is done with first
                                                    QMetaObject::invokeMethod(this, &BackupPlace::choose,
                                                                              Qt::QueuedConnection);
                                                }});
}

QString BackupPlace::placeSentence() const
{
    const QString folder = m_services.settings.backupFolder();
    if (folder.isEmpty())
        return tr("Backups are kept beside each report, in a folder named after its file.");
    if (const Status there = checkBackupFolder(folder); !there)
        return wording::sentence(there.error());
    return tr("The backups of all reports are kept in the folder %1.").arg(QDir::toNativeSeparators(folder));
}

void BackupPlace::choose()
{
    const QString now = m_services.settings.backupFolder();
    QStringList answers{tr("Choose a folder…")};
    if (!now.isEmpty())
        answers.append(tr("Keep them beside the report"));
    const std::optional<int> answer = m_services.prompts.choose(
        tr("Where backups are kept"),
        placeSentence() + QStringLiteral("\n\n")
            + tr("A folder on another disk also helps when the disk with the reports fails. Backups that were made "
                 "already stay where they are."),
        answers);
    if (!answer)
        return;
    if (*answer == 1)
        return use({});
    if (const std::optional<QString> folder = m_services.prompts.folder(tr("Folder for the backups"), now))
        use(QDir(*folder).absolutePath());
}

void BackupPlace::use(const QString &folder)
{
    if (const Status tried = tryOut(folder); !tried)
        return m_services.prompts.tell(tried.error());
    m_services.settings.setBackupFolder(folder);
    if (!m_session)
        return m_services.prompts.tell(tr("Where backups are kept"), placeSentence());
    const QString sentence = isWriting()
        ? wording::joined({placeSentence(), tr("A first backup of this report was made there.")})
        : placeSentence();
    m_forms.messages()->say(MessageBar::Kind::Info, sentence);
}

Status BackupPlace::tryOut(const QString &folder)
{
    if (!isWriting())
        return folder.isEmpty() ? Status() : checkBackupFolder(folder);
    const QString before = m_session->project().file()->backups().chosen();
    m_session->keepBackupsIn(folder);
    const Status done = m_session->backUp(BackupReason::Asked);
    if (!done)
        m_session->keepBackupsIn(before);
    return done;
}

} // namespace nianbao
