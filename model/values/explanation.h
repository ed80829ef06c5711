// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Why a finding is right as it is, as a clerk wrote it, bound to the figures that it was written for.
// Only the stored form; what the fingerprint is made of: model/check/explaining.h.

#include <QString>

#include <optional>

namespace nianbao {

struct Explanation
{
    /// Longest text, in characters.
    static constexpr qsizetype longest = 1000;

    QString rule; ///< id of the rule
    QString subjects; ///< what the finding speaks of: ids of cells and sections, a space between them
    QString fingerprint; ///< of the figures, in hexadecimal
    QString text; ///< one line

    /// As Place::id and Change::before or after hold it: "RULE SUBJECT…" and FINGERPRINT, line feed, text.
    QString placeId() const { return rule + u' ' + subjects; }
    QString stored() const { return fingerprint + u'\n' + text; }
    /// The way back; nullopt for what is no explanation: no rule, no subject, no text, several lines.
    static std::optional<Explanation> fromStored(const QString &placeId, const QString &stored);

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

} // namespace nianbao
