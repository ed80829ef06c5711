// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Puts a layout on a printer as the print dialog was answered: pages, copies, order.

#include "forms/paper/paperrenderer.h"

class QPrinter;

namespace nianbao {

/// A4 without margins of the printer's own, named for the list of jobs.
void prepare(QPrinter &printer, const QString &jobName);

/// The pages to print, from 0, as the printer's range says.
QList<std::pair<int, int>> pageRangesOf(const QPrinter &printer, int pages);

/// Errors: Cancelled, FileWriteFailed.
[[nodiscard]] Status printPages(const PaperLayout &layout, QPrinter &printer,
                                const PaperRenderer::Progress &progress = {});

} // namespace nianbao
