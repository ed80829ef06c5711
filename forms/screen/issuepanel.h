// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The list of what is wrong. Choosing a finding marks both its sides in the tables and asks the
// window to go there; where one cell alone explains it, the figure that would be right is offered. A
// warning can be explained in a sentence instead.

#include "forms/screen/session.h"

#include <QKeySequence>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace nianbao {

class ExplanationEditor;
class IssueList;
class MarksLegend;

/// The key for applySuggestion(), which the window's menu has and the panel's button shows.
inline constexpr QKeyCombination applySuggestionKeys = Qt::ALT | Qt::Key_Return;

class IssuePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit IssuePanel(Session &session, QWidget *parent = nullptr);

    IssueList &list() const { return m_list; }
    QListView *view() const { return m_view; }
    ExplanationEditor *explaining() const { return m_explaining; }

    /// F8 and Shift+F8: the next finding, from the first again after the last.
    void goToNext();
    void goToPrevious();
    /// To the first finding of this severity that is open.
    void goToFirst(Severity severity);
    /// Opens the line in which the chosen warning is explained.
    void explainChosen();
    /// Writes the figures that stand out as the right ones for the finding that the user looks at, or, while
    /// there is none, for the first finding that has such figures. One step to undo. False: there are none.
    bool applySuggestion();

signals:
    /// The user wants to see this place: show the table that has the cell and make it current.
    void cellWanted(nianbao::CellIndex cell);
    /// Control totals would tell which cell of the finding is wrong: show where they are typed.
    void controlsWanted();
    /// The finding speaks of a text.
    void sectionWanted(const nianbao::SectionId &section);
    /// The finding speaks of these words.
    void wordsWanted(const nianbao::TextPlace &place);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void choose(int row);
    void step(int by);
    /// After the findings changed: what the user looks at stays in view, else what is new comes into view.
    void keepInView(int firstNew);
    void goToSuspect();
    void makeNumberField();
    void writeExplanation(const QString &text);
    void closeExplaining();
    void update();

    Session &m_session;
    IssueList &m_list; ///< ours as a QObject
    QListView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    MarksLegend *m_legend = nullptr;
    QPushButton *m_suspect = nullptr;
    QPushButton *m_explain = nullptr;
    QWidget *m_foot = nullptr; ///< legend and buttons; gives its place to m_explaining
    ExplanationEditor *m_explaining = nullptr;
    QPushButton *m_suggestion = nullptr;
    QPushButton *m_controls = nullptr;
    QPushButton *m_showControls = nullptr; ///< that are given already
    QPushButton *m_numberField = nullptr;
};

} // namespace nianbao
