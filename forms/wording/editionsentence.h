// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is wrong with an edition file or an override file, for the person who wrote it.

#include "model/base/error.h"

#include <QString>

namespace nianbao::wording {

/// A sentence for the Edition… codes, empty for others. `place` is where in the file, empty for its outermost
/// object; `detail` what the reader gave with it: a key, an id, what was expected.
QString editionSentence(ErrorCode code, const QString &place, const QString &detail);

} // namespace nianbao::wording
