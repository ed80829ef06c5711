// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The past of the open report in a window of its own: its changes, its versions, the backups of its file.
// Follows the session by itself.

#include "forms/screen/statesview.h"

#include <QWidget>

class QTabWidget;

namespace nianbao {

class ChangesView;

class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Changes, Versions, Backups };

    HistoryPage(Session &session, const StateReader &read, QWidget *parent = nullptr);

    void showTab(Tab tab);
    ChangesView *changes() const { return m_changes; }
    StatesView *versions() const { return m_versions; }
    StatesView *backups() const { return m_backups; }

signals:
    void cellWanted(nianbao::CellIndex cell);
    void sectionWanted(const nianbao::SectionId &section);
    void restoreWanted(const nianbao::EarlierState &state);
    /// Backups are to be kept elsewhere.
    void backupPlaceWanted();
    void printWanted(const QString &title, const QString &html);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshStates();

    QTabWidget *m_tabs = nullptr;
    ChangesView *m_changes = nullptr;
    StatesView *m_versions = nullptr;
    StatesView *m_backups = nullptr;
    QTimer m_soon;
};

} // namespace nianbao
