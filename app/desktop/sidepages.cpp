// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/sidepages.h"

#include "forms/screen/historypage.h"
#include "forms/screen/rulespage.h"
#include "forms/screen/yearpage.h"

namespace nianbao {

namespace {

void bringUp(QWidget &page)
{
    page.show();
    page.raise();
    page.activateWindow();
}

} // namespace

SidePages::SidePages(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

SidePages::~SidePages()
{
    close();
}

void SidePages::close()
{
    delete m_rules;
    delete m_years;
    delete m_history;
    delete m_recovery;
}

void SidePages::setSession(Session *session)
{
    close();
    m_session = session;
}

void SidePages::retranslate()
{
    const bool hadRules = m_rules && m_rules->isVisible();
    const bool hadYears = m_years && m_years->isVisible();
    const bool hadHistory = m_history && m_history->isVisible();
    const bool hadRecovery = m_recovery && m_recovery->isVisible();
    close();
    if (hadRecovery)
        showRecovery(RecoveryReport(m_recovered));
    if (hadHistory)
        showHistory(StateReader(m_read));
    if (hadRules)
        showRules();
    if (hadYears)
        showYears();
}

RulesPage *SidePages::rules() const
{
    return m_rules;
}

YearPage *SidePages::years() const
{
    return m_years;
}

void SidePages::showRules()
{
    if (!m_session)
        return;
    if (!m_rules) {
        m_rules = new RulesPage(m_session->project().editionPtr(), &m_window);
        connect(m_rules, &RulesPage::printWanted, this, &SidePages::printRulesWanted);
        connect(m_rules, &RulesPage::exportWanted, this, &SidePages::exportRulesWanted);
    }
    bringUp(*m_rules);
}

void SidePages::showYears()
{
    if (!m_session)
        return;
    if (!m_years) {
        m_years = new YearPage(*m_session, &m_window);
        connect(m_years, &YearPage::lastYearWanted, this, &SidePages::lastYearWanted);
        connect(m_years, &YearPage::cellWanted, this, &SidePages::goToCell);
    }
    bringUp(*m_years);
}

void SidePages::goToCell(CellIndex cell)
{
    m_window.activateWindow();
    emit cellWanted(cell);
}

template <typename Page>
void SidePages::leadFrom(Page *page)
{
    connect(page, &Page::cellWanted, this, &SidePages::goToCell);
    connect(page, &Page::sectionWanted, this, [this](const SectionId &section) {
        m_window.activateWindow();
        emit sectionWanted(section);
    });
}

HistoryPage *SidePages::showHistory(const StateReader &read)
{
    if (!m_session)
        return nullptr;
    m_read = read;
    if (!m_history) {
        m_history = new HistoryPage(*m_session, m_read, &m_window);
        leadFrom<HistoryPage>(m_history);
        connect(m_history, &HistoryPage::restoreWanted, this, &SidePages::restoreWanted);
        connect(m_history, &HistoryPage::backupPlaceWanted, this, &SidePages::backupPlaceWanted);
        connect(m_history, &HistoryPage::printWanted, this, &SidePages::printWanted);
    }
    bringUp(*m_history);
    return m_history;
}

HistoryPage *SidePages::history() const
{
    return m_history;
}

void SidePages::showRecovery(const RecoveryReport &report)
{
    if (!m_session)
        return;
    m_recovered = report;
    delete m_recovery;
    m_recovery = new RecoveryPage(m_recovered, m_session->project(), &m_window);
    leadFrom<RecoveryPage>(m_recovery);
    bringUp(*m_recovery);
}

RecoveryPage *SidePages::recovery() const
{
    return m_recovery;
}

} // namespace nianbao
