// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What reading a report from another kind of file gives: everything that Project::create needs, and
// every decision that was taken on the way, so that a person can judge them.

#include "model/project/project.h"
#include "model/values/valueinput.h"

#include <QLatin1String>

namespace nianbao {

/// A cell whose text was not simply its value.
struct ImportDecision
{
    CellId cell;
    QString found; ///< the text as it stood there
    Value taken;
    Normalisation normalisation = Normalisation::NotUnderstood;
};

struct ImportedReport
{
    Project::Start start;
    StoredReport content;
    QList<ImportDecision> decisions; ///< in the order of the edition's cells
    int cellsNotListed = 0; ///< inputs that the source does not show
};

/// The stable name of a decision: "remarkDropped".
QLatin1String normalisationName(Normalisation normalisation);

} // namespace nianbao
