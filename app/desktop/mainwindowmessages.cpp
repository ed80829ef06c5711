// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// What the line above the forms says of the open report: why it cannot be changed, what an import made of
// figures, that the program has other rules; and what the user can do about it.

#include "app/desktop/backupplace.h"
#include "app/desktop/filecare.h"
#include "app/desktop/filecontroller.h"
#include "app/desktop/formstack.h"
#include "app/desktop/mainwindow.h"
#include "forms/screen/messagebar.h"
#include "forms/screen/session.h"
#include "forms/screen/windowprompts.h"
#include "forms/wording/sentences.h"
#include "model/edition/editioncatalog.h"

#include <QMetaObject>

namespace nianbao {

void MainWindow::sayState()
{
    const Project &project = m_session->project();
    if (project.isEditable())
        return;
    if (!project.finishing())
        return m_care->sayReader();
    QStringList sentences{wording::whyNotEditable(project)};
    MessageBar::Kind kind = MessageBar::Kind::ReadOnly;
    if (!project.isAsFinished()) {
        kind = MessageBar::Kind::Warning;
        sentences.append(tr("But another program has changed the file since: its values are no longer those that were "
                            "finished."));
    }
    MessageBar::Offer offer;
    if (!project.isReadOnly())
        offer = {tr("Reopen…"), [this] { m_actions[Command::Reopen]->trigger(); }};
    m_forms->messages()->say(kind, wording::joined(sentences), offer);
}

void MainWindow::sayOpened()
{
    sayState();
    if (const ProjectFile *file = m_session->project().file(); file && file->wasLeftOpen())
        m_care->sayLeftOpen();
    if (const std::optional<Error> problem = m_services.editions.overridesProblem())
        m_forms->messages()->say(MessageBar::Kind::Warning, wording::sentence(*problem));
    m_backupPlace->sayProblem();
}

void MainWindow::sayOtherEdition()
{
    if (!m_session->project().isEditable() || !m_forms->messages()->isHidden()
        || !m_services.editions.otherText(m_session->project().edition()))
        return;
    m_forms->messages()->say(MessageBar::Kind::Info,
                             tr("This report keeps the rules and words that it was made with. The program now has "
                                "others for the same form."),
                             {tr("Take over the new ones"), [this] {
                                  QMetaObject::invokeMethod(this, &MainWindow::renewEdition, Qt::QueuedConnection);
                              }});
}

void MainWindow::renewEdition()
{
    if (!m_session || !mayLeave())
        return;
    const std::optional<int> answer
        = m_services.prompts.choose(tr("Take over the new rules"),
                                    tr("The report is then checked by this program's rules, and shown in its words. No "
                                       "figure and no text is changed. "
                                       "This cannot be undone; a backup is made first."),
                                    {tr("Take over")});
    if (!answer)
        return;
    const QString path = m_session->project().path();
    setSession(nullptr);
    m_files->renewEdition(path);
}

void MainWindow::sayImported(const QList<ImportDecision> &decisions)
{
    QStringList lines;
    const Edition &edition = m_session->project().edition();
    for (const ImportDecision &decision : decisions) {
        lines.append(
            QStringLiteral("%1: %2").arg(wording::cellName(edition, edition.find(decision.cell)),
                                         wording::sentence(decision.normalisation, decision.found, decision.taken)));
    }
    const QString list = lines.join(u'\n');
    m_forms->messages()->say(
        MessageBar::Kind::Warning,
        tr("%n figure(s) of the source had to be interpreted. Please look at what was made of them.", nullptr,
           static_cast<int>(decisions.size())),
        {tr("Show them"), [this, list] { m_services.prompts.tell(tr("Interpreted figures"), list); }});
}

} // namespace nianbao
