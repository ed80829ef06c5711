// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Puts pages on a printer: those that were chosen, with the printer's copies and sides.

#include "forms/paper/paperrenderer.h"

#include <QMetaType>

class QPrinter;

namespace nianbao {

enum class Sides { One, Both };

/// What of them goes on paper, and how.
struct PrintOrder
{
    QList<int> pages; ///< from 0, in this order
    Sides sides = Sides::One;
};

/// A4 without margins of the printer's own, named for the list of jobs.
void prepare(QPrinter &printer, const QString &jobName, Sides sides);

/// The pages of "1-3, 5" among `pageCount`, from 0, each once and in order; Chinese marks and full-width digits
/// are understood. Empty where the text names none, or one that there is not.
QList<int> pagesNamed(const QString &text, int pageCount);

/// Errors: Cancelled, FileWriteFailed.
[[nodiscard]] Status printPages(const PaperPages &pages, QPrinter &printer, const QList<int> &chosen,
                                const PaperRenderer::Progress &progress = {});

} // namespace nianbao

Q_DECLARE_METATYPE(nianbao::Sides)
