// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/titlebreaker.h"

#include "model/report/namelines.h"

#include <limits>

namespace nianbao {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr double behindUnit = -60;
constexpr double beforeYear = -20;

} // namespace

QList<FlowLine> breakTitle(const QList<TextCluster> &clusters, const QString &unit, double width)
{
    QString text;
    QList<qsizetype> starts; // of each cluster in `text`
    QList<double> lengths{0};
    const double em = clusters.isEmpty() ? 1 : clusters.first().points;
    for (const TextCluster &cluster : clusters) {
        starts.append(text.size());
        text.append(cluster.text);
        lengths.append(lengths.last() + cluster.advance / em);
    }
    const qsizetype unitEnd = !unit.isEmpty() && text.startsWith(unit) ? unit.size() : -1;
    const auto costOf = [&](qsizetype index) {
        if (breakBetween(clusters[index - 1].kind, clusters[index].kind) != Break::Free)
            return never;
        if (starts[index] == unitEnd)
            return behindUnit;
        if (clusters[index].kind == CharacterKind::Digit)
            return beforeYear;
        return costOfLineEnd(text, starts[index]);
    };
    const QList<qsizetype> ends
        = lengths.last() * em <= width ? QList<qsizetype>() : evenLines(lengths, width / em, costOf);
    if (ends.isEmpty())
        return breakLines(clusters, {width, 0, FlowRules::Hanging::No});
    QList<FlowLine> lines;
    for (const qsizetype end : ends)
        lines.append({lines.isEmpty() ? 0 : lines.last().end, end, 0, false, true});
    return lines;
}

} // namespace nianbao
