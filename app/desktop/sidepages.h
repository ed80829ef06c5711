// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The windows beside the main one that speak of the open report: the rules of its check, and both
// years side by side. They close with the report.

#include <QObject>
#include <QPointer>

namespace nianbao {

class RulesPage;
class Session;
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

signals:
    void printRulesWanted();
    void exportRulesWanted();
    void cellWanted(int cell);
    void lastYearWanted();

private:
    void close();

    QWidget &m_window;
    Session *m_session = nullptr;
    QPointer<RulesPage> m_rules;
    QPointer<YearPage> m_years;
};

} // namespace nianbao
