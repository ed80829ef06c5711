// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From what a person wrote in a cell to a Value. Takes what has one certain meaning and says what
// it did to get there; refuses the rest with a code. Never guesses, never changes silently.
// Source of the ways of writing: how cells are written in published reports (full-width digits,
// thousands commas, 增98, 减3, "/", "-", remarks in brackets, units behind the figure).

#include "model/values/value.h"

#include <QList>

namespace nianbao {

/// What a cell accepts. An edition gives one to each cell.
struct ValueFormat
{
    Value::Kind kind = Value::Kind::Count; ///< Count, SignedCount or Money
    int decimalsMax = 0; ///< money only, at most Amount::decimals
    QString unit; ///< as the edition prints it: 件, 项, 万元
    QList<MoneyUnit> unitChoices; ///< money whose unit the clerk chooses; first = usual

    friend bool operator==(const ValueFormat &, const ValueFormat &) = default;
};

/// Something that was done to the text so that it became a value; shown to the user.
enum class Normalisation {
    FullWidthDigits, ///< １２ → 12
    CommasRemoved, ///< 1,113 → 1113
    SignFromWord, ///< 增98 → +98, 减3 → -3, 未增未减 → 0
    UnitRemoved, ///< 12件 → 12 where the form prints 件
    LeadingZeros, ///< 007 → 7
    DashIsNotApplicable, ///< "-" or "—" → "/"
    RemarkDropped, ///< 22（其中修订16件） → 22; imports only
    UnitAssumed, ///< 149.67 → 149.67万元, the cell's usual unit; imports only
    NotUnderstood, ///< the text is no value; the cell is taken as not known; imports only
};

/// Who wrote the text. A person at the keyboard can be asked; a published report cannot.
enum class InputSource { Typed, Imported };

struct ParsedValue
{
    Value value;
    QList<Normalisation> normalisations;
};

/// Reads `text` as the content of a cell with `format`. `usualUnit` is what a bare amount of money
/// means in a cell whose unit is chosen (the unit shown beside the editor); without it such an
/// amount is refused with ValueUnitMissing when typed. A bare 0 needs no unit and gets the first.
/// Errors: the Value… codes. With InputSource::Imported it never fails: see NotUnderstood.
[[nodiscard]] Result<ParsedValue> parseValue(const QString &text, const ValueFormat &format,
                                             InputSource source = InputSource::Typed,
                                             std::optional<MoneyUnit> usualUnit = std::nullopt);

/// Reads what Value::text() wrote. Only for text that this program stored: anything else fails.
[[nodiscard]] Result<Value> readStoredValue(const QString &text, const ValueFormat &format);

} // namespace nianbao
