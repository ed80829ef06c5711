// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The form of a table section: its heading, the table, what can be done as actions, and a line that
// says what was done. Writes nothing itself.

#include "forms/screen/gridview.h"

#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace nianbao {

class TableForm final : public QWidget
{
    Q_OBJECT

public:
    /// `table` belongs to the session's edition.
    TableForm(Session &session, const TableSpec &table, QWidget *parent = nullptr);
    ~TableForm() override;

    GridView &view() const { return m_view; }
    const TableSpec &table() const { return m_table; }

    // For the window's menus and tool bar.
    QAction *fillZerosAction() const { return m_fillZeros; }
    QAction *controlsAction() const { return m_controls; } ///< checkable
    QAction *previousAction() const { return m_previous; } ///< checkable
    QAction *copyAllAction() const { return m_copyAll; }

    /// As GridView: false while a refused text keeps the focus.
    bool goTo(CellIndex cell);
    bool settle();
    /// The last sentence that the line shows; empty when it shows none.
    QString notice() const;

signals:
    /// One sentence about what was just done, also for the status bar.
    void noticed(const QString &sentence);
    void currentCellChanged(nianbao::CellIndex cell);

private:
    void showControls(bool on);
    void tell(const QString &sentence);
    void offerRemarks(const QStringList &sentences);
    void offerTotals(const QList<std::pair<CellIndex, Value>> &totals);
    void takeTotals();
    void updateActions();

    Session &m_session;
    const TableSpec &m_table;
    GridView &m_view; ///< ours as a widget
    QAction *m_fillZeros = nullptr;
    QAction *m_controls = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_copyAll = nullptr;
    QLabel *m_notice = nullptr;
    QPushButton *m_showAll = nullptr;
    QPushButton *m_takeTotals = nullptr;
    QPlainTextEdit *m_remarks = nullptr; ///< all of them, when asked for
    QWidget *m_noticeBar = nullptr;
    QList<std::pair<CellIndex, Value>> m_offeredTotals;
};

} // namespace nianbao
