// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The panes around the form: sections at the left, findings below, preview at the right. Remembers
// which of them the user wants while no report is open; makes the preview when it is first seen.

#include "forms/screen/fontprovider.h"
#include "model/check/issue.h"

#include <QDockWidget>
#include <QObject>

#include <array>

class QMainWindow;

namespace nianbao {

class IssuePanel;
class PreviewPane;
class SectionList;
class Session;

class Panes final : public QObject
{
    Q_OBJECT

public:
    enum class Pane { Sections, Findings, Preview };
    static constexpr std::array all{Pane::Sections, Pane::Findings, Pane::Preview};

    Panes(QMainWindow &window, FontProvider &fonts);

    void setSession(Session *session);
    void retranslate();

    bool isWanted(Pane pane) const { return m_wanted[index(pane)]; }
    void setWanted(Pane pane, bool wanted);
    /// Takes over what a restored window state says.
    void takeWantedFromDocks();
    /// Shows all wanted panes, so that a window state saved now has them.
    void showWanted();

    SectionList *sections() const { return m_sections; }
    IssuePanel *issues() const { return m_issues; } ///< null without a report
    PreviewPane *preview() const { return m_preview; } ///< null until it was seen
    QDockWidget *dock(Pane pane) const { return m_docks[index(pane)]; }
    /// The widget of each visible pane that takes the focus, in the order of the window.
    QList<QWidget *> focusOrder(QWidget *form) const;

signals:
    void wantedChanged(nianbao::Panes::Pane pane, bool wanted);
    void previewMade();
    void cellWanted(nianbao::CellIndex cell);
    void controlsWanted();
    void sectionWanted(const nianbao::SectionId &section);
    void wordsWanted(const nianbao::TextPlace &place);

private:
    static constexpr size_t index(Pane pane) { return static_cast<size_t>(pane); }
    void makePreview(Session *session);
    /// The usual sizes, once, where no remembered ones are known.
    void shareRoom();

    QMainWindow &m_window;
    FontProvider &m_fonts;
    Session *m_session = nullptr;
    std::array<QDockWidget *, 3> m_docks{};
    std::array<bool, 3> m_wanted{true, true, false};
    SectionList *m_sections = nullptr;
    IssuePanel *m_issues = nullptr;
    PreviewPane *m_preview = nullptr;
    bool m_isRoomShared = false;
};

} // namespace nianbao
