// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Changes and differences as lines for people: places by their names, with the id that other commands take.

#include "model/edition/edition.h"

#include <QString>

#include <optional>

namespace nianbao::cli {

/// 自然人 (t3.new.nat)
QString placeText(const QString &name, const QString &id);
/// A place, what stood there, what stands there.
QString valueChange(const QString &place, const QString &before, const QString &after);
/// The same of a written text: the sentences that went, then came, each on a line of its own.
QString textChange(const QString &place, const QString &before, const QString &after);

/// A place as in Difference. nullopt: not known.
QString changeText(const QString &kind, const QString &id, const std::optional<QString> &before,
                   const std::optional<QString> &after, const Edition &edition);

} // namespace nianbao::cli
