// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A main window with a report in which something can be typed, closed, and opened again, as tests of the
// report's past need it.

#include "tests/app/desktop/fakeprompts.h"

#include "app/desktop/formstack.h"
#include "forms/screen/messagebar.h"
#include "forms/screen/session.h"
#include "tests/support/reports.h"

#include <QPushButton>
#include <QTest>
#include <QUndoStack>

namespace nianbao::test {

struct TimeDesk : Desk
{
    TimeDesk() { makeReport(); }

    QString path() const { return file(QStringLiteral("new.nianbao")); }
    Session &session() const { return *window.session(); }
    const Project &project() const { return session().project(); }
    QString figure(const char *id) const
    {
        return project().figures().value(cellOf(project(), QString::fromLatin1(id))).text();
    }
    void set(const char *id, int figure) const
    {
        const CellIndex cell = cellOf(project(), QString::fromLatin1(id));
        ASSERT_TRUE(session().apply({EditKind::Type, {project().changeOf(cell, Value::count(figure))}}));
    }
    void writeText(const char *section, const QString &text) const
    {
        const SectionId id(QString::fromLatin1(section));
        ASSERT_TRUE(session().apply({EditKind::WriteText, {project().changeOfText(id, text)}}));
    }
    void close() { window.action(Command::Close)->trigger(); }
    void openAgain()
    {
        if (window.session())
            close();
        window.open(path());
        ASSERT_NE(window.session(), nullptr);
    }
    MessageBar &bar() const { return *window.forms().messages(); }
    QPushButton &offer() const { return *bar().findChild<QPushButton *>(); }
};

} // namespace nianbao::test
