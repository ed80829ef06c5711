// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which places a report has by its edition: what goes back to a version and what is saved of a damaged file
// go through them.

#include "model/edition/edition.h"
#include "model/values/edit.h"

#include <QList>

namespace nianbao {

/// What of this year stands at a cell: its figure, or of a total the control total.
Place::Kind kindOfPlaceAt(const CellSpec &cell);

/// Every place that such a report can have something at: the profile, the figures, the texts, then last year's. Without
/// explanations, of which there is no end, and without what says whether it is finished.
QList<Place> placesOf(const Edition &edition);

/// Whether such a report can have something there: an explanation needs its rule, in force or switched off.
bool isPlaceOf(const Edition &edition, const Place &place);

} // namespace nianbao
