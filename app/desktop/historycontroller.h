// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Shows the past of the open report and takes it back to an earlier state: says what would change, asks,
// and does it as one step that can be undone.

#include "app/desktop/services.h"
#include "forms/screen/historypage.h"
#include "forms/screen/messagebar.h"

#include <QObject>

namespace nianbao {

class SidePages;

class HistoryController final : public QObject
{
    Q_OBJECT

public:
    HistoryController(const Services &services, SidePages &pages, QObject *parent);

    void setSession(Session *session) { m_session = session; }
    void show(HistoryPage::Tab tab);
    /// The changes of the cell, or where there is none of the section.
    void showChangesOf(CellIndex cell, const SectionId &section);
    /// Nothing may be being typed.
    void restore(const EarlierState &state);

signals:
    /// For the line above the forms.
    void said(nianbao::MessageBar::Kind kind, const QString &message, const nianbao::MessageBar::Offer &offer);
    void undoWanted();

private:
    HistoryPage *page();

    Services m_services;
    SidePages &m_pages;
    Session *m_session = nullptr;
};

} // namespace nianbao
