// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One step of the undo stack: an Edit that has been applied. Undoing applies its inverse. When that
// fails (disk full, file gone) the report is as it was, the command still counts as done, and the
// session moves the stack's index back.

#include "model/project/pastedits.h"

#include <QUndoCommand>

namespace nianbao {

class Session;

class EditCommand final : public QUndoCommand
{
public:
    /// `edit` has been applied already.
    EditCommand(Session &session, const Edit &edit);
    /// A step from before the file was opened; its name says when it was.
    enum class State { Done, Undone };
    EditCommand(Session &session, const PastEdit &past, State state = State::Done);

    void undo() override;
    void redo() override;

    const Edit &edit() const { return m_edit; }
    /// Whether the edit is in force, whatever the stack's index says.
    bool isDone() const { return m_done; }

private:
    Session &m_session;
    Edit m_edit;
    bool m_done = true;
};

} // namespace nianbao
