// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A session over a report in memory and the form of one of its tables on a shown window, as the
// tests of the screen use them.

#include "forms/screen/celldelegate.h"
#include "forms/screen/figureedit.h"
#include "forms/screen/tableform.h"
#include "tests/support/reports.h"

#include <QTest>
#include <QUndoStack>

namespace nianbao::test {

class Desk
{
public:
    explicit Desk(const char *tableId = "t3", const char *editionId = "2021", int year = 2023)
        : Desk(emptyReport(edition(editionId), year), tableId)
    {
    }
    Desk(std::unique_ptr<Project> project, const char *tableId)
        : session(std::move(project), m_clock)
        , form(session, *session.project().edition().table(TableId(QString::fromLatin1(tableId))))
    {
        form.resize(1000, 700);
        form.show();
        (void)QTest::qWaitForWindowActive(&form);
        view().setFocus();
    }

    GridView &view() const { return form.view(); }
    GridModel &grid() const { return form.view().grid(); }
    CellIndex cell(const char *id) const { return cellOf(session.project(), QString::fromLatin1(id)); }
    QModelIndex index(const char *id) const { return grid().indexOf(cell(id)); }
    QString text(const char *id) const { return session.project().figures().value(cell(id)).text(); }
    QString control(const char *id) const
    {
        const std::optional<Value> &control = session.project().figures().control(cell(id));
        return control ? control->text() : QStringLiteral("none");
    }
    QString current() const
    {
        const CellIndex now = view().currentCell();
        return now < 0 ? QString() : session.project().edition().cell(now).id.text();
    }
    FigureEdit *editor() const { return view().cellDelegate().openEditor(); }
    /// Where keys go: the open editor or the view.
    QWidget *target() const { return editor() ? static_cast<QWidget *>(editor()) : &view(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(target(), key, modifiers);
    }
    void keys(const char *text) const
    {
        for (const char *c = text; *c; ++c)
            QTest::keyClick(target(), *c);
    }
    void type(const char *id, const char *text) const
    {
        ASSERT_TRUE(form.view().goTo(cell(id)));
        keys(text);
        key(Qt::Key_Return);
    }

private:
    FixedClock m_clock{QDateTime(QDate(2024, 1, 15), QTime(14, 3), Qt::UTC)};

public:
    Session session;
    TableForm form;
};

} // namespace nianbao::test
