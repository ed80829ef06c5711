// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who has a project file open for writing, as its lock says.

#include <QString>

namespace nianbao {

struct LockHolder
{
    QString user; ///< may be empty
    QString host;
    bool isHere = false; ///< on this computer, and running

    bool operator==(const LockHolder &other) const = default;
};

} // namespace nianbao
