// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the model gets the time and the user's name from: handed in, so that tests choose both.

#include <QDateTime>
#include <QString>

namespace nianbao {

class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// The present moment, in UTC.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands still at the moment given; for tests and for reproducible exports.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &moment)
        : m_moment(moment.toUTC())
    {
    }
    QDateTime now() const override { return m_moment; }

private:
    QDateTime m_moment;
};

/// Name of the computer's user as the system tells it; empty when it does not.
QString systemUserName();

} // namespace nianbao
