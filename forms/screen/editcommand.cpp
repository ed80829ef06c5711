// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/editcommand.h"

#include "forms/screen/session.h"
#include "forms/wording/sentences.h"

namespace nianbao {

EditCommand::EditCommand(Session &session, const Edit &edit)
    : m_session(session)
    , m_edit(edit)
{
    setText(wording::editName(edit, session.project().edition()));
}

EditCommand::EditCommand(Session &session, const PastEdit &past, State state)
    : m_session(session)
    , m_edit(past.edit)
    , m_done(state == State::Done)
{
    setText(QStringLiteral("%1 · %2").arg(wording::editName(past.edit, session.project().edition()),
                                          wording::momentText(past.at)));
}

void EditCommand::undo()
{
    if (!m_done || m_session.m_stackAhead)
        return;
    if (m_session.perform(m_edit.inverted()))
        m_done = false;
    else
        m_session.realignLater();
}

void EditCommand::redo()
{
    if (m_done || m_session.m_stackAhead)
        return; // pushing calls redo(), but the edit is in force already
    Edit again = m_edit;
    again.kind = EditKind::Redo;
    if (m_session.perform(again))
        m_done = true;
    else
        m_session.realignLater();
}

} // namespace nianbao
