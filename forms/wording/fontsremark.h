// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a machine without all the official fonts changes in a report on paper.

#include <QList>
#include <QString>

#include <utility>

namespace nianbao::wording {

/// Official fonts that are missing, each with what stands in for it (empty: nothing does); empty when
/// none is missing. One of several roles is named once.
QString fontsRemark(const QList<std::pair<QString, QString>> &missing);

} // namespace nianbao::wording
