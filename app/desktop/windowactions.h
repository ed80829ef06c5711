// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every action of the window with its icon, shortcut and place in menus and tool bar. Knows no
// behaviour: the window connects what each does.

#include "app/desktop/windowcommand.h"

#include <QAction>
#include <QHash>
#include <QList>

class QMainWindow;
class QMenu;
class QToolBar;
class QWidget;

namespace nianbao {

class WindowActions final : public QObject
{
    Q_OBJECT

public:
    /// Builds menu bar and tool bar of the window.
    explicit WindowActions(QMainWindow &window);

    QAction *operator[](Command command) const { return m_actions.value(command); }
    QMenu *recentMenu() const { return m_recent; }
    QToolBar *toolBar() const { return m_toolBar; }
    /// Puts the box for finding cells at the tool bar's right end; it is the tool bar's from then on.
    void setFinder(QWidget *finder);

    /// All texts in the language of now.
    void retranslate();
    /// Which actions make sense: without a report, with one that can only be read, with one that is
    /// finished, with one.
    enum class Situation { NoReport, ReadOnly, Finished, Writable };
    void setSituation(Situation situation);

private:
    void create(QMainWindow &window);
    void buildMenus(QMainWindow &window);
    void buildToolBar(QMainWindow &window);
    void addUndoButton(Command command);

    QHash<Command, QAction *> m_actions;
    QList<QMenu *> m_menus; ///< in the order of the menu bar
    QMenu *m_recent = nullptr;
    QMenu *m_export = nullptr;
    QMenu *m_language = nullptr;
    QToolBar *m_toolBar = nullptr;
    QWidget *m_finderPlace = nullptr;
};

} // namespace nianbao
