// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Everything of the program that reads bytes of strangers, by a name. A target may refuse what it is given
// or take it, but never crash, hang or take memory without bound; what it takes it must be able to give
// back. To add one: a function and a line in targets.cpp, and a folder of its name in corpus/.

#include <QByteArray>

#include <vector>

namespace nianbao::fuzz {

struct Target
{
    const char *name; ///< and of its folder in corpus/
    bool (*run)(const QByteArray &bytes); ///< whether the program takes it, or what of it is worth reading
    bool isPackage = false; ///< a ZIP file, to be changed inside
};

const std::vector<Target> &allTargets();

} // namespace nianbao::fuzz
