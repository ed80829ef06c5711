// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The versions of a report, or the copies of its file, with what differs between the chosen one and the
// report as it is now, or any other of them. Asks for going back; does not do it.

#include "forms/screen/session.h"
#include "model/project/earlierstates.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QTextBrowser;
class QTreeWidget;

namespace nianbao {

/// Reads an earlier state of the open report.
using StateReader = std::function<Result<std::unique_ptr<Project>>(const EarlierState &)>;

class StatesView final : public QWidget
{
    Q_OBJECT

public:
    StatesView(Session &session, EarlierState::Kind kind, StateReader read, QWidget *parent = nullptr);

    /// Looks into the file again, at once or when it is next seen; keeps what is chosen.
    void refresh();

    QTreeWidget *list() const { return m_list; }
    QComboBox *other() const { return m_other; }
    QPushButton *restoreButton() const { return m_restore; }
    QTextBrowser *comparison() const { return m_comparison; }
    /// The comparison that is shown, in the colours of paper.
    QString html() const;

    /// Where backups are kept; null for versions.
    QLabel *place() const { return m_place; }
    QPushButton *placeButton() const { return m_placeButton; }

signals:
    void restoreWanted(const nianbao::EarlierState &state);
    /// Backups are to be kept elsewhere.
    void placeWanted();
    void printWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makePlace();
    void fill();
    void showPlace();
    std::optional<EarlierState> chosen() const;
    void fillList();
    void fillOthers();
    void compare();
    /// Heading and differences; an error's sentence where one of the two cannot be read.
    QString compared(const QPalette &colours) const;

    Session &m_session;
    EarlierState::Kind m_kind;
    StateReader m_read;
    bool m_isStale = true;
    QList<EarlierState> m_states;
    QList<EarlierState> m_others; ///< of the box, behind the report of now
    QTreeWidget *m_list = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_placeButton = nullptr;
    QLabel *m_with = nullptr;
    QComboBox *m_other = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_print = nullptr;
    QTextBrowser *m_comparison = nullptr;
};

} // namespace nianbao
