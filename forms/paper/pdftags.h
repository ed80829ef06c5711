// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Makes a tagged PDF of one that Qt wrote: marks each run of glyphs in the pages' content and adds the
// tree of elements that they belong to (ISO 32000-1, 14.7 and 14.8).

#include "forms/paper/pageelement.h"

#include <qpdf/QPDF.hh>

namespace nianbao {

/// Does nothing, and returns false, where the pages do not hold just the runs that the tags speak of.
bool addTags(QPDF &pdf, const PageTags &tags);

} // namespace nianbao
