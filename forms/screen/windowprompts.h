// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The questions that only a window can ask, on top of Prompts: a whole new report, a printer. An
// interface as well, so that tests answer them.

#include "forms/screen/prompts.h"
#include "forms/screen/signingwish.h"
#include "model/edition/edition.h"
#include "model/signing/signaturecheck.h"

class QPrinter;

namespace nianbao {

class EditionCatalog;

/// What somebody wants who makes a new report.
struct NewReport
{
    int year = 0;
    QString unit;
    EditionPtr edition;
    QString kind; ///< id of a UnitKindSpec; may be empty
    QString lastReport; ///< last year's file, to take over from; empty: none
    QString path; ///< where the new file goes
};

class WindowPrompts : public Prompts
{
public:
    /// `proposal` holds year, unit and the folder (as path) to begin with; or all that was wanted before and could
    /// not be made.
    virtual std::optional<NewReport> newReport(const EditionCatalog &editions, const NewReport &proposal) = 0;
    /// Lets the user choose printer, pages, copies and sides; false when printing is given up.
    virtual bool choosePrinter(QPrinter &printer, int pages) = 0;
    /// With which key and how `what` is signed; `proposal` is what the fields begin with.
    virtual std::optional<SigningWish> signing(const QString &what, const SigningWish &proposal) = 0;
    /// Lists the signatures of a file.
    virtual void showSignatures(const QString &path, const QList<SignatureFacts> &signatures, const QDateTime &now) = 0;
};

} // namespace nianbao
