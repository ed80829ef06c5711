// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/filecare.h"

#include "app/desktop/filecontroller.h"
#include "app/desktop/formstack.h"
#include "app/desktop/settings.h"
#include "forms/screen/messagebar.h"
#include "forms/screen/session.h"
#include "forms/wording/sentences.h"
#include "model/store/backups.h"

#include <utility>

namespace nianbao {

FileCare::FileCare(const Services &services, FileController &files, FormStack &forms, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_files(files)
    , m_forms(forms)
    , m_guard(this)
{
    connect(&m_guard, &FileGuard::freed, this, &FileCare::sayFreed);
    connect(&m_guard, &FileGuard::changed, this, [this] {
        m_forms.messages()->say(MessageBar::Kind::Info,
                                tr("The report was changed where it is being edited. Here it is shown as it was."),
                                {tr("Read it again"), later([this] { readAgain(); })});
    });
}

void FileCare::setSession(Session *session)
{
    m_session = session;
    m_guard.setProject(session ? &session->project() : nullptr);
    markOpen(session && !session->project().isReadOnly() ? session->project().path() : QString());
    m_failure.clear();
    m_isLeftOpenSaid = false;
    if (!session)
        return;
    connect(session, &Session::failed, this, &FileCare::sayFailed);
    connect(session, &Session::saved, this,
            [this] { m_forms.messages()->sayOtherwise(std::exchange(m_failure, {}), {}); });
}

void FileCare::endProperly()
{
    markOpen({});
}

std::function<void()> FileCare::later(std::function<void()> act)
{
    return [this, act = std::move(act)] { QMetaObject::invokeMethod(this, act, Qt::QueuedConnection); };
}

void FileCare::markOpen(const QString &path)
{
    if (!m_markedPath.isEmpty())
        m_services.settings.setReportOpen(m_markedPath, false);
    m_markedPath = path;
    if (!path.isEmpty())
        m_services.settings.setReportOpen(path, true);
}

void FileCare::sayLeftOpen()
{
    if (!m_session || !m_session->project().file() || std::exchange(m_isLeftOpenSaid, true))
        return;
    const auto last = m_session->project().file()->history(std::nullopt, 1).value_or(QList<HistoryEntry>());
    const QString saved = last.isEmpty()
        ? tr("Everything that was in the report is there.")
        : tr("Everything up to %1 is saved.", "moment").arg(wording::momentText(last.first().at));
    m_forms.messages()->say(MessageBar::Kind::Info,
                            tr("The program did not end properly last time; we are sorry. %1 Only what was just being "
                               "typed may have to be typed again.")
                                .arg(saved));
}

void FileCare::sayReader()
{
    const std::optional<LockHolder> &holder = m_guard.holder();
    const QString what = tr("Nothing can be changed here; printing and exporting work.");
    if (m_session && isBackup(m_session->project().path())) {
        m_forms.messages()->say(MessageBar::Kind::ReadOnly,
                                tr("This is a backup, which stays as it is. To go back to it, open the report itself "
                                   "and choose File › Restore from a backup."));
        return;
    }
    if (!holder) {
        m_forms.messages()->say(
            MessageBar::Kind::ReadOnly,
            tr("This report is open read-only: nothing can be changed. Printing and exporting work."));
        return;
    }
    if (holder->isHere) {
        const QString where = holder->user.isEmpty() || holder->user == systemUserName()
            ? tr("This report is being edited in another window on this computer.")
            : tr("This report is being edited by %1 on this computer.").arg(holder->user);
        m_forms.messages()->say(MessageBar::Kind::ReadOnly, wording::joined({where, what}));
        return;
    }
    const QString where = holder->user.isEmpty()
        ? tr("This report is being edited on the computer %1.").arg(holder->host)
        : tr("This report is being edited by %1 on the computer %2.").arg(holder->user, holder->host);
    m_forms.messages()->say(MessageBar::Kind::ReadOnly, wording::joined({where, what}),
                            {tr("Take over…"), later([this] { openToWrite(m_guard.holder()); })});
}

void FileCare::sayFreed(const LockHolder &before)
{
    const QString who = before.isHere ? tr("The report is not being edited elsewhere any more.")
                                      : tr("%1 on the computer %2 has closed the report.")
                                            .arg(before.user.isEmpty() ? tr("Somebody") : before.user, before.host);
    m_forms.messages()->say(MessageBar::Kind::Info, wording::joined({who, tr("You can go on with it now.")}),
                            {tr("Edit it now"), later([this] { openToWrite(std::nullopt); })});
}

void FileCare::sayFailed(const Error &error)
{
    if (error.code != ErrorCode::FileChanged) {
        m_failure = wording::sentence(error);
        MessageBar::Offer offer;
        if (error.code == ErrorCode::FileNotFound)
            offer = {tr("Open it where it is now…"), later([this] { m_files.openAsked(); })};
        m_forms.messages()->say(MessageBar::Kind::Warning, m_failure, offer);
        return;
    }
    m_forms.messages()->say(
        MessageBar::Kind::Warning,
        tr("Another program has changed this file since it was opened here. Nothing was written over it, and your last "
           "change is not in it: open the file again, and make the change again where it is still needed."),
        {tr("Open it again"), later([this] { openAgain(); })});
}

void FileCare::openAgain()
{
    if (!m_session)
        return;
    const QString path = m_session->project().path();
    const SectionId section = m_forms.current();
    emit releaseWanted();
    if (m_session)
        return; // the user stays with it
    m_files.open(path);
    if (m_session)
        m_forms.show(section);
}

void FileCare::readAgain()
{
    if (!m_session)
        return;
    const QString path = m_session->project().path();
    const SectionId section = m_forms.current();
    m_files.finishOpening(path, Project::open(path, ProjectFile::Access::Read, m_services.editions, m_services.clock));
    m_forms.show(section);
}

void FileCare::openToWrite(const std::optional<LockHolder> &holder)
{
    if (!m_session)
        return;
    const SectionId section = m_forms.current();
    m_files.openToWrite(m_session->project().path(), holder);
    m_forms.show(section);
}

} // namespace nianbao
