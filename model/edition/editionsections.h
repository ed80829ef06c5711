// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The sections and the kinds of body of an edition file.

#include "model/edition/edition.h"
#include "model/edition/jsonnode.h"

namespace nianbao {

/// Refuses sections that share an id or a table, and offered text that fits no field.
[[nodiscard]] QList<SectionSpec> readSections(const JsonNode &nodes);
[[nodiscard]] QList<UnitKindSpec> readUnitKinds(const JsonNode &nodes);

} // namespace nianbao
