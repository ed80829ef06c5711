// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The list of all changes with a search, one cell's changes alone when asked for, and below it the chosen
// change in full, texts sentence by sentence.

#include "forms/screen/session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;
class QTextBrowser;

namespace nianbao {

class HistoryFilter;
class HistoryModel;

class ChangesView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesView(Session &session, QWidget *parent = nullptr);

    /// The changes of one cell or section; an empty id: all.
    void showPlace(const QString &placeId, const QString &name);

    QTableView *table() const { return m_table; }
    QLineEdit *search() const { return m_search; }
    QTextBrowser *details() const { return m_details; }
    /// The rows that are shown, as a table to print.
    QString html() const;

signals:
    void cellWanted(nianbao::CellIndex cell);
    void sectionWanted(const nianbao::SectionId &section);
    void printWanted();

private:
    void update();
    void showDetails();
    void go();

    Session &m_session;
    HistoryModel &m_model; ///< ours as a QObject
    HistoryFilter &m_filter;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_only = nullptr;
    QString m_placeId; ///< that the box speaks of
    QTableView *m_table = nullptr;
    QLabel *m_count = nullptr;
    QTextBrowser *m_details = nullptr;
};

} // namespace nianbao
