// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The year-on-year view in a window of its own: every figure of this year beside last year's. A
// double click goes to the cell; what is selected can be copied as text for a spreadsheet.

#include "forms/screen/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedLayout;
class QTableView;

namespace nianbao {

class YearFilter;
class YearModel;

class YearPage final : public QWidget
{
    Q_OBJECT

public:
    explicit YearPage(Session &session, QWidget *parent = nullptr);

    QTableView *view() const { return m_view; }
    QCheckBox *onlyChanged() const { return m_onlyChanged; }
    QComboBox *sections() const { return m_sections; }
    /// The selected rows, or all that are shown where none is, with tabs between the columns.
    QString copiedText() const;

signals:
    void cellWanted(nianbao::CellIndex cell);
    void lastYearWanted();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void update();
    void copy() const;

    Session &m_session;
    YearModel &m_model; ///< ours as a QObject
    YearFilter &m_filter;
    QTableView *m_view = nullptr;
    QCheckBox *m_onlyChanged = nullptr;
    QComboBox *m_sections = nullptr;
    QLabel *m_count = nullptr;
    QStackedLayout *m_pages = nullptr;
};

} // namespace nianbao
