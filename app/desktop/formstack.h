// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The middle of the window: the form of the section that is worked on, made when it is first shown.
// Messages stand above it, finding and replacing below.

#include "forms/screen/findreplacebar.h"
#include "model/base/ids.h"
#include "model/base/result.h"
#include "model/check/issue.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace nianbao {

class MessageBar;
class NarrativeEditor;
class NarrativeFinder;
class Session;
class TableForm;

class FormStack final : public QWidget
{
    Q_OBJECT

public:
    explicit FormStack(QWidget *parent = nullptr);
    ~FormStack() override;

    /// Drops all forms. Null: nothing to show.
    void setSession(Session *session);

    /// Shows the section's form; an empty id is 单位和报告. What the form before it held is written first.
    void show(const SectionId &section);
    const SectionId &current() const { return m_current; }
    /// Shows the table of a cell and makes the cell the current one.
    void goTo(CellIndex cell);
    /// Shows the section and selects the words.
    void goToWords(const TextPlace &place);
    /// Writes the figure being typed; false when it was refused and stays to be corrected.
    bool settle();
    /// Writes the texts that are typed and not written yet.
    Status commit();

    /// What the menu of the right mouse button offers in tables.
    void setTableActions(const QList<QAction *> &actions) { m_tableActions = actions; }

    TableForm *table() const; ///< null when another kind of form is shown
    NarrativeEditor *narrative() const; ///< likewise
    MessageBar *messages() const { return m_messages; }
    void find(FindReplaceBar::Mode mode);
    /// For the menu: to the table or text field that has the focus.
    enum class Clip { Cut, Copy, Paste, SelectAll };
    void clip(Clip what);
    void writeIntroduction();
    void focusForm();
    QWidget *currentForm() const;

signals:
    void sectionShown(const nianbao::SectionId &section);
    void notice(const QString &sentence);
    void currentCellChanged(nianbao::CellIndex cell);
    /// A table was shown or left: its switches stand differently.
    void tableShown();
    /// Into a text: what is not written yet can be undone.
    void typed();

private:
    QWidget *makeForm(const SectionId &section);

    Session *m_session = nullptr;
    SectionId m_current;
    QHash<SectionId, QWidget *> m_forms;
    QList<QAction *> m_tableActions;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_stack = nullptr;
    FindReplaceBar *m_bar = nullptr;
    NarrativeFinder *m_finder = nullptr;
};

} // namespace nianbao
