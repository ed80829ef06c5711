// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Ready-written text that an edition offers for a section, with the report's own facts filled in.
// Knows the pattern's few marks and nothing of where the facts come from.

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace nianbao {

/// Fills a pattern (SectionSpec::offer) with `fields`: {name} becomes the field's text. A part in
/// [[ and ]] is left out when a field in it is empty. Where a part holds parts, the words between
/// two of them are a separator, written only between parts that stay; if none stays, the whole
/// part goes.
[[nodiscard]] QString offeredText(const QString &pattern, const QHash<QString, QString> &fields);

/// Names of the fields that a pattern uses; nullopt when its marks do not pair.
[[nodiscard]] std::optional<QStringList> offeredFields(const QString &pattern);

} // namespace nianbao
