// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a machine without all the official fonts changes in a report on paper.

#include <QList>
#include <QStringList>

#include <utility>

namespace nianbao::wording {

/// Official fonts that are missing, each with what stands in for it (empty: nothing does); empty when
/// none is missing. One of several roles is named once.
QString fontsRemark(const QList<std::pair<QString, QString>> &missing);

/// What readers of pages have to be told of their fonts, a sentence each: the remark above, and the characters
/// that no font has.
QStringList remarksOnPages(const QList<std::pair<QString, QString>> &missing, const QStringList &characters);

} // namespace nianbao::wording
