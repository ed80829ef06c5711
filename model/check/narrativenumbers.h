// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Numbers as Chinese texts write them: 1,113件, １７ 件, 十七件, 3.5万元, 18万余条, 33.9%, 二〇二三年. Reads one
// place at a time and knows nothing of what is counted.

#include "model/values/value.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace nianbao {

/// A text in the form that is searched: without white space, digits in half width, brackets around
/// the year of a document number as 〔 〕.
struct PlainText
{
    QString text;
    QList<qsizetype> origin; ///< for each character its position in what was written

    /// The stretch of what was written that a stretch of `text` stands for.
    std::pair<qsizetype, qsizetype> written(qsizetype start, qsizetype length) const;
};
PlainText plainTextOf(const QString &written);

enum class NumberUnit {
    None, ///< nothing that is known here follows
    Item, ///< 件 宗 起 份 个 条 次 例 项
    Money, ///< 元, 万元, 亿元: the amount is in yuan
    Year, ///< a year of the calendar
    Percent,
    Other, ///< 月 日 号 人 天 …
};

struct NarrativeNumber
{
    qsizetype length = 0; ///< the digits, with 万 where it belongs to the number
    qsizetype lengthWithUnit = 0;
    Amount amount;
    NumberUnit unit = NumberUnit::None;
    /// false: 约, 近, 余, 多, 以上, or a rounded 3.5万件; then `amount` is not to be relied on.
    bool isExact = true;
};

/// The number that begins at `position`; nullopt where none begins. A number written in Chinese
/// numerals counts only where its unit follows: 一件 is one, 一是 is none.
std::optional<NarrativeNumber> numberAt(QStringView plain, qsizetype position);

} // namespace nianbao
