// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A variant of an official edition: the base's definition with the changes of the variant's file
// made in it. The result is complete and no longer needs the base.

#include "model/edition/jsonnode.h"

namespace nianbao {

/// `variant` is the whole file, `base` the complete definition that it extends.
[[nodiscard]] QJsonObject withChanges(const QJsonObject &base, const JsonNode &variant);

} // namespace nianbao
