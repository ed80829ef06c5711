// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The table that `./dev bench` prints, row by row as it is measured: ours beside the floor and the bar.

#include <QString>

#include <optional>

namespace nianbao::bench {

/// A time, in the unit of its row; nullopt: could not be measured.
using Number = std::optional<double>;

class Table
{
public:
    Table();

    /// `limit`: the largest value of ours that is within the bar.
    void add(const char *what, Number ours, Number floor, const char *unit, const QString &bar, Number limit);
    /// A row that is only told.
    void add(const char *what, Number ours, Number floor, const char *unit);
    /// Whether a row was not within its bar.
    bool isMissed() const { return m_missed; }

private:
    bool m_missed = false;
};

} // namespace nianbao::bench
