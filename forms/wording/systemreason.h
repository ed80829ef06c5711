// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The reasons that the system, Qt and SQLite give for a failure, in English, in the user's language.

#include <QString>

namespace nianbao::wording {

/// The usual reasons, without a full stop at the end; one that is not known is quoted.
QString systemReason(const QString &reason);

} // namespace nianbao::wording
