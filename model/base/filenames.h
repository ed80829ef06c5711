// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names for files that the program proposes or makes.

#include <QString>

namespace nianbao {

/// `title` without what some system refuses in a name.
QString fileNameOf(const QString &title);

/// `name`.`suffix` in the folder, with a number behind the name where that exists already. Without a
/// suffix it is the name of a folder.
QString freePathIn(const QString &folder, const QString &name, const QString &suffix);

} // namespace nianbao
