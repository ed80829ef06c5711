// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/sidepages.h"

#include "forms/screen/rulespage.h"
#include "forms/screen/session.h"
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
    close();
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
        connect(m_years, &YearPage::cellWanted, this, [this](CellIndex cell) {
            m_window.activateWindow();
            emit cellWanted(cell);
        });
    }
    bringUp(*m_years);
}

} // namespace nianbao
