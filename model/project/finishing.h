// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// That a report is finished (定稿): when, by whom, and what its values were; and why it was reopened.
// Only the stored forms, and the permit without which Project finishes nothing.

#include <QDateTime>
#include <QString>

#include <optional>

namespace nianbao {

struct Finishing
{
    // Ids of Place::Kind::State, and keys of the project file's meta table.
    static const QString finishedId;
    static const QString reopenedId;

    QDateTime at; ///< UTC
    QString who; ///< may be empty
    QString valuesSha256; ///< Report::valuesSha256() at that moment

    QString stored() const;
    static std::optional<Finishing> fromStored(const QString &stored);

    friend bool operator==(const Finishing &, const Finishing &) = default;
};

/// Says that a check has found nothing in the way. Only Finisher (model/check) can make one, and uses it at once.
class FinishPermit
{
    FinishPermit() = default;
    friend class Finisher;
};

/// The last time that a finished report was opened again.
struct Reopening
{
    QDateTime at; ///< UTC
    QString who; ///< may be empty
    QString reason; ///< one line

    QString stored() const;
    static std::optional<Reopening> fromStored(const QString &stored);

    friend bool operator==(const Reopening &, const Reopening &) = default;
};

} // namespace nianbao
