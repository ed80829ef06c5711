// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/locksign.h"

#include "model/base/readfile.h"

#include <QFileInfo>
#include <QSysInfo>

namespace nianbao::store {

std::optional<LockSign> LockSign::read(const QString &lockFile)
{
    const Result<QByteArray> bytes = readFile(lockFile, largestLock);
    if (!bytes)
        return std::nullopt;
    const QByteArrayList lines = bytes->split('\n');
    LockSign sign;
    sign.m_bytes = *bytes;
    sign.m_program = lines.value(0).toLongLong();
    sign.m_host = QString::fromUtf8(lines.value(2));
    sign.m_machine = lines.value(3);
    sign.m_start = lines.value(4);
    sign.m_user = QString::fromUtf8(lines.value(5)).trimmed();
    if (sign.m_user.isEmpty())
        sign.m_user = QFileInfo(lockFile).owner();
    return sign;
}

bool LockSign::isOfThisComputer() const
{
    const QByteArray machine = QSysInfo::machineUniqueId();
    const bool isSameMachine = m_machine.isEmpty() || machine.isEmpty() || m_machine == machine;
    const bool isSameStart = !m_machine.isEmpty() && !m_start.isEmpty() && m_start == QSysInfo::bootUniqueId();
    return isSameMachine && (isSameStart || m_host == QSysInfo::machineHostName());
}

} // namespace nianbao::store
