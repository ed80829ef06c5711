// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The headings usually used in a written section: which of them a text has, and how the missing ones
// are put in. A heading counts as there when a numbered paragraph ends its words alike: offices
// shorten and lengthen them.

#include <QString>
#include <QStringList>

namespace nianbao {

QStringList missingTopics(const QString &text, const QStringList &topics);

/// Those that are missing or under which nothing is written, neither behind the heading nor below it.
QStringList unwrittenTopics(const QString &text, const QStringList &topics);

/// `text` with the missing headings put in front of the next one that it has, else at its end. A
/// heading without a number of its own gets one by its place in `topics`.
QString withTopics(const QString &text, const QStringList &topics);

} // namespace nianbao
