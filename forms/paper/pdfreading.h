// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads the pages of a PDF as a person would, with the report in mind that should stand on them: which
// words are in which cell follows from the rules drawn around them and where the glyphs stand. The result
// is compared with the report like every other file's (model/exchange/printedreport.h).

#include "forms/paper/pdfpages.h"
#include "model/exchange/pdfdata.h"
#include "model/exchange/printedreport.h"

namespace nianbao {

/// What the pages say at each place of `expected`, in the words of `expected` where they are the same but
/// for white space and for what the file itself says of shared glyphs. A cell that is not ruled as it
/// should be is left out.
PrintedReport printedOn(const PdfPages &pages, const ReportDocument &expected, const ReadAs &readAs);

/// The numbers, from 1, of the pages that show something foreign, or on which a signature lies on more than the
/// lines for it.
QList<int> foreignPages(const PdfPages &pages, const ReportDocument &expected);

} // namespace nianbao
