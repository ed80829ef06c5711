// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A title broken by sense (GB/T 9704-2012, 7.3.1: lines that keep words whole, evenly arranged):
// behind the unit's name, before the year, behind a level of administration, and only then inside
// a word; never with a crumb of a line.

#include "forms/paper/textflow.h"

namespace nianbao {

/// `unit` is where the title is best broken when it begins with it.
QList<FlowLine> breakTitle(const QList<TextCluster> &clusters, const QString &unit, double width);

} // namespace nianbao
