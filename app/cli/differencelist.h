// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What differs between two reports, as the commands print it.

#include "app/cli/console.h"
#include "model/exchange/jsonwriter.h"
#include "model/project/comparison.h"

namespace nianbao::cli {

/// A line for each.
void printDifferences(const QList<Difference> &differences, const Edition &edition, Console &console);
/// The member "differences": a list of objects with kind, id, a and b.
void writeDifferences(const QList<Difference> &differences, JsonWriter &json);

} // namespace nianbao::cli
