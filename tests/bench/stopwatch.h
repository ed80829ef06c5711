// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Times whole programs from outside: start to end, the median of several runs. Two programs that are
// to be compared are run in turns, so that both meet the same machine.

#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace nianbao::bench {

struct Run
{
    QString program;
    QStringList arguments;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    int goodExitMost = 0; ///< largest exit code that counts as success
};

/// Median milliseconds of each run, in order; nullopt for a program that failed or is not there.
QList<std::optional<double>> medianMs(const QList<Run> &runs, int times);

} // namespace nianbao::bench
