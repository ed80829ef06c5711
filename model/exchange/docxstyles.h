// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The parts of a Word document beside its text: styles, settings, fonts with their other names, page
// numbers and the word across the pages of a draft.

#include <QByteArray>
#include <QLatin1String>
#include <QString>

namespace nianbao::docx {

/// Names by which the text asks for a style. Headings have the names that make Word's outline.
namespace style {
constexpr QLatin1String title("Title");
constexpr QLatin1String section("Heading1");
constexpr QLatin1String part("Heading2"); ///< （一） in a line of its own
constexpr QLatin1String table("TableText");
constexpr QLatin1String signature("SignatureLine");
constexpr QLatin1String pageNumber("Footer");
constexpr QLatin1String firstHead("FirstHead"); ///< of characters: 一、 in front of running text
constexpr QLatin1String secondHead("SecondHead"); ///< of characters: （一） in front of running text
} // namespace style

QByteArray styles(const QString &language);
QByteArray settings(const QString &language);
QByteArray fontTable();
/// — 1 — at the outer edge: right on odd pages, left on even ones.
enum class Side { Left, Right };
QByteArray pageNumber(Side side);
QByteArray watermark(const QString &word);

} // namespace nianbao::docx
