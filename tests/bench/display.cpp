// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/display.h"

#include <cstdio>

namespace nianbao::bench {

Display::Display()
{
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("1366x768x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (m_server.waitForReadyRead(10'000))
        m_name = QLatin1Char(':') + QString::fromLatin1(m_server.readLine().trimmed());
    else
        std::fputs("Xvfb does not start\n", stderr);
}

Display::~Display()
{
    m_server.terminate();
    m_server.waitForFinished();
}

} // namespace nianbao::bench
