// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/historycontroller.h"

#include "app/desktop/sidepages.h"
#include "forms/screen/changesview.h"
#include "forms/screen/comparisontext.h"
#include "forms/screen/windowprompts.h"
#include "forms/wording/historywords.h"
#include "forms/wording/sentences.h"
#include "model/project/restoring.h"

namespace nianbao {

HistoryController::HistoryController(const Services &services, SidePages &pages, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_pages(pages)
{
}

HistoryPage *HistoryController::page()
{
    return m_pages.showHistory([this](const EarlierState &state) {
        return openState(state, m_session->project(), m_services.editions, m_services.clock);
    });
}

void HistoryController::show(HistoryPage::Tab tab)
{
    if (HistoryPage *shown = page())
        shown->showTab(tab);
}

void HistoryController::showChangesOf(CellIndex cell, const SectionId &section)
{
    HistoryPage *shown = page();
    if (!shown)
        return;
    const Edition &edition = m_session->project().edition();
    const SectionSpec *spec = edition.section(section);
    if (cell >= 0)
        shown->changes()->showPlace(edition.cell(cell).id.text(), wording::cellName(edition, cell));
    else if (spec && spec->kind == SectionSpec::Kind::Narrative)
        shown->changes()->showPlace(section.text(), spec->name);
    else
        shown->changes()->showPlace({}, {});
    shown->showTab(HistoryPage::Tab::Changes);
}

void HistoryController::restore(const EarlierState &state)
{
    const Project &project = m_session->project();
    const auto then = openState(state, project, m_services.editions, m_services.clock);
    if (!then) {
        m_services.prompts.tell(then.error());
        return;
    }
    const Result<Edit> edit = restoreEdit(project, **then);
    if (!edit) {
        m_services.prompts.tell(edit.error());
        return;
    }
    const QString name = wording::stateName(state);
    if (edit->isEmpty()) {
        emit said(MessageBar::Kind::Info, tr("The report is as it was then already: %1.").arg(name), {});
        return;
    }
    const ComparisonText comparison = comparisonText({project, {}}, {**then, {}}, Marks());
    const std::optional<int> answer = m_services.prompts.choose(
        tr("Go back to an earlier state"),
        tr("%1\n\nThis changes: %2.\n\nA backup of the report as it is now is made first, and the step can be undone.")
            .arg(name, summaryOf(comparison)),
        {tr("Go back")});
    if (!answer)
        return;
    if (!m_session->apply(*edit))
        return; // the session has said why
    emit said(MessageBar::Kind::Info,
              tr("The report is as it was then: %1. Changed: %2.").arg(name, summaryOf(comparison)),
              {tr("Undo"), [this] { emit undoWanted(); }});
}

} // namespace nianbao
