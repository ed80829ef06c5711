// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The windows beside the main one that speak of the open report: the rules of its check, both years
// side by side, its past, what was saved of a damaged file. They close with the report.

#include "forms/screen/recoverypage.h"
#include "forms/screen/statesview.h"

#include <QObject>
#include <QPointer>

namespace nianbao {

class HistoryPage;
class RulesPage;
class YearPage;

class SidePages final : public QObject
{
    Q_OBJECT

public:
    explicit SidePages(QWidget &window);
    ~SidePages() override;

    /// Closes what speaks of another report; nullptr: no report is open.
    void setSession(Session *session);
    /// Makes what is open anew, in the language of now.
    void retranslate();

    void showRules();
    void showYears();
    RulesPage *rules() const; ///< null while it is not open
    YearPage *years() const; ///< null while it is not open
    /// Null without a report. `read` has to outlive the page.
    HistoryPage *showHistory(const StateReader &read);
    HistoryPage *history() const; ///< null while it is not open
    void showRecovery(const RecoveryReport &report);
    RecoveryPage *recovery() const; ///< null while it is not open

signals:
    void printRulesWanted();
    void exportRulesWanted();
    void cellWanted(int cell);
    void sectionWanted(const nianbao::SectionId &section);
    void restoreWanted(const nianbao::EarlierState &state);
    void backupPlaceWanted();
    void printWanted(const QString &title, const QString &html);
    void lastYearWanted();

private:
    void close();
    void goToCell(int cell);
    template <typename Page>
    void leadFrom(Page *page);

    QWidget &m_window;
    Session *m_session = nullptr;
    QPointer<RulesPage> m_rules;
    QPointer<YearPage> m_years;
    QPointer<HistoryPage> m_history;
    StateReader m_read; ///< of the history
    QPointer<RecoveryPage> m_recovery;
    RecoveryReport m_recovered; ///< that the list was made of
};

} // namespace nianbao
