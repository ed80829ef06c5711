// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fills the report in a window so that no rule fails.

#include "forms/screen/session.h"
#include "tests/support/reports.h"

namespace nianbao::test {

inline void fill(Session &session)
{
    const auto filled = emptyReport(session.project().editionPtr());
    fillValid(*filled, 7);
    Edit edit;
    edit.kind = EditKind::Import;
    const Project &project = session.project();
    for (CellIndex cell = 0; cell < project.edition().cellCount(); ++cell) {
        if (project.edition().cell(cell).role == CellRole::Input)
            edit.changes.append(project.changeOf(cell, filled->figures().value(cell)));
    }
    for (const SectionSpec &section : project.edition().sections()) {
        if (section.kind == SectionSpec::Kind::Narrative)
            edit.changes.append(project.changeOfText(section.id, filled->text(section.id)));
    }
    edit.changes.append(project.changeOfProfile(Profile::rulePower, QStringLiteral("yes")));
    EXPECT_TRUE(session.apply(edit));
    session.checkNow();
}

} // namespace nianbao::test
