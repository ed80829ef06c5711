// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/table.h"

#include <cstdio>

namespace nianbao::bench {

namespace {

QByteArray text(Number value, const char *unit)
{
    return value ? QByteArray::number(*value, 'f', *value < 10 ? 2 : 0) + ' ' + unit : QByteArrayLiteral("-");
}

} // namespace

Table::Table()
{
    std::printf("\n%-52s %12s %12s  %-30s %s\n", "what", "ours", "floor", "bar", "ok");
}

void Table::add(const char *what, Number ours, Number floor, const char *unit, const QString &bar, Number limit)
{
    const bool ok = ours && limit && *ours <= *limit;
    m_missed = m_missed || !ok;
    std::printf("%-52s %12s %12s  %-30s %s\n", what, text(ours, unit).constData(), text(floor, unit).constData(),
                qUtf8Printable(bar), ok ? "yes" : "NO");
    std::fflush(stdout);
}

void Table::add(const char *what, Number ours, Number floor, const char *unit)
{
    std::printf("%-52s %12s %12s\n", what, text(ours, unit).constData(), text(floor, unit).constData());
}

} // namespace nianbao::bench
