// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Does what the find bar asks: goes through the written sections, marks what it finds, replaces it.

#include "forms/screen/findreplacebar.h"

#include <QObject>

namespace nianbao {

class FormStack;
class Session;

class NarrativeFinder final : public QObject
{
    Q_OBJECT

public:
    NarrativeFinder(Session &session, FormStack &forms, FindReplaceBar &bar);

    /// Shows the bar on the written section that is shown, or on the first one.
    void open(FindReplaceBar::Mode mode);

private:
    void find(SearchDirection direction);
    void replace();
    void replaceAll();

    Session &m_session;
    FormStack &m_forms;
    FindReplaceBar &m_bar;
};

} // namespace nianbao
