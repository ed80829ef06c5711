// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a lock file says of who has the report. QLockFile writes five lines: number and name of the program, name of
// the computer, the ids of the machine and of its start; the user's name is our sixth.

#include "model/store/lockholder.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace nianbao::store {

/// What is longer is no lock.
constexpr qint64 largestLock = 4096;

class LockSign
{
public:
    /// nullopt where there is no file that can be read, or one that is too long.
    static std::optional<LockSign> read(const QString &lockFile);

    /// False where it was cut off while it was made, when the power went.
    bool namesProgram() const { return m_program > 0; }
    /// Of a program of this computer. Computers that were copied from each other have one machine id, and computers as
    /// they come from the shop one name: it has to be both, as far as both are known. Or one start of one machine, which
    /// may have got another name since.
    bool isOfThisComputer() const;
    LockHolder holder() const { return {m_user, m_host, isOfThisComputer()}; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    qint64 m_program = 0;
    QString m_host;
    QByteArray m_machine;
    QByteArray m_start;
    QString m_user;
};

} // namespace nianbao::store
