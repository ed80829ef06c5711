// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/stopwatch.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>

namespace nianbao::bench {

namespace {

constexpr int patienceMs = 120'000;

std::optional<double> onceMs(const Run &run)
{
    QProcess process;
    process.setProcessEnvironment(run.environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(run.program, run.arguments, QIODevice::ReadOnly);
    const bool ended = process.waitForFinished(patienceMs);
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() <= run.goodExitMost)
        return ms;
    process.kill();
    std::fprintf(stderr, "%s failed: %s\n%s\n", qPrintable(run.program), qPrintable(process.errorString()),
                 process.readAllStandardError().constData());
    return std::nullopt;
}

} // namespace

QList<std::optional<double>> medianMs(const QList<Run> &runs, int times)
{
    QList<QList<double>> all(runs.size());
    QList<bool> failed(runs.size(), false);
    for (int round = 0; round <= times; ++round) { // the first round only warms the caches up
        for (qsizetype i = 0; i < runs.size(); ++i) {
            const auto ms = failed[i] ? std::nullopt : onceMs(runs[i]);
            if (!ms)
                failed[i] = true;
            else if (round > 0)
                all[i].append(*ms);
        }
    }
    QList<std::optional<double>> medians;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        std::sort(all[i].begin(), all[i].end());
        medians.append(failed[i] ? std::nullopt : std::optional(all[i][all[i].size() / 2]));
    }
    return medians;
}

} // namespace nianbao::bench
