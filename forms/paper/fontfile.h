// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads the family names out of a font file without loading the font: a Chinese font has ten to
// thirty megabytes, its names a few hundred bytes. Knows OpenType files and collections; anything
// else has no names.

#include <QString>
#include <QStringList>

namespace nianbao {

/// All family names (legacy and typographic, every language) in the file at `path`.
QStringList fontFamiliesIn(const QString &path);

} // namespace nianbao
