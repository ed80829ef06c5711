// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Changes what is inside a ZIP file and packs it again. A byte that is changed in the packed file itself is
// found out by the first check sum, and what reads the parts would never be tried.

#include <QByteArray>

#include <functional>
#include <random>

namespace nianbao::fuzz {

using Change = std::function<QByteArray(const QByteArray &part)>;

/// `zip` with one of its parts changed; empty where it is no ZIP file, or has no parts.
QByteArray withChangedPart(const QByteArray &zip, const Change &change, std::mt19937 &random);

} // namespace nianbao::fuzz
