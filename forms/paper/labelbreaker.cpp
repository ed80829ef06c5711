// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/labelbreaker.h"

#include "model/report/namelines.h"

#include <algorithm>
#include <limits>

namespace nianbao {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
/// Of em, squared: how uneven lines may be for the sake of their sense.
constexpr double perUnevenness = 0.05;
constexpr double atMark = -4;
constexpr double behindWord = -3;
/// Most words have two characters: after an odd number of them one is probably split.
constexpr double oddPlace = 0.6;
constexpr double weakBreak = 10;
constexpr double crumb = 20;
constexpr double shortestLineEm = 2.6; ///< two characters with a number
constexpr double tolerance = 0.01;

class LabelBreaker
{
public:
    LabelBreaker(const QList<TextCluster> &clusters, double width, qsizetype lineCount)
        : m_clusters(clusters)
        , m_width(width)
        , m_lineCount(lineCount)
    {
        for (const TextCluster &cluster : clusters) {
            m_starts.append(m_text.size());
            m_text.append(cluster.text);
            m_length += cluster.advance;
        }
        m_breaks.append(never);
        for (qsizetype index = 1; index < clusters.size(); ++index)
            m_breaks.append(costOfBreak(index));
        m_breaks.append(0); // the end is no break
    }

    /// Empty where no such lines fit.
    QList<FlowLine> lines() const
    {
        const qsizetype count = m_clusters.size();
        QList<QList<double>> cost(m_lineCount + 1, QList<double>(count + 1, never));
        QList<QList<qsizetype>> from(m_lineCount + 1, QList<qsizetype>(count + 1, 0));
        cost[0][0] = 0;
        for (qsizetype line = 1; line <= m_lineCount; ++line) {
            for (qsizetype first = 0; first < count; ++first) {
                if (cost[line - 1][first] == never)
                    continue;
                for (qsizetype end = first + 1; end <= count; ++end) {
                    const double sum = cost[line - 1][first] + costOf(first, end);
                    if (sum < cost[line][end]) {
                        cost[line][end] = sum;
                        from[line][end] = first;
                    }
                }
            }
        }
        QList<FlowLine> lines;
        if (cost[m_lineCount][count] == never)
            return lines;
        for (qsizetype line = m_lineCount, end = count; line > 0; --line) {
            lines.prepend({from[line][end], end, 0, false, true});
            end = from[line][end];
        }
        return lines;
    }

private:
    double costOf(qsizetype first, qsizetype end) const
    {
        const double length = widthOf(m_clusters, {first, end, 0, false, true});
        if (length > m_width + tolerance)
            return never;
        const double em = m_clusters[first].points;
        const double uneven = (length - m_length / static_cast<double>(m_lineCount)) / em;
        return perUnevenness * uneven * uneven + (length < shortestLineEm * em ? crumb : 0) + m_breaks[end];
    }

    double costOfBreak(qsizetype index) const
    {
        const CharacterKind left = m_clusters[index - 1].kind;
        const CharacterKind right = m_clusters[index].kind;
        const Break kind = breakBetween(left, right);
        if (kind == Break::Forbidden)
            return never;
        if (kind == Break::Weak)
            return weakBreak;
        if (left != CharacterKind::Ideograph || right == CharacterKind::Opening)
            return atMark;
        if (endsWord(m_text, m_starts[index]))
            return behindWord;
        qsizetype run = 0; // of ideographs up to here
        while (run < index && m_clusters[index - 1 - run].kind == CharacterKind::Ideograph)
            ++run;
        return run % 2 == 1 ? oddPlace : 0;
    }

    const QList<TextCluster> &m_clusters;
    double m_width;
    qsizetype m_lineCount;
    QString m_text;
    QList<qsizetype> m_starts; ///< of each cluster in m_text
    double m_length = 0;
    QList<double> m_breaks; ///< what a break before each cluster costs
};

} // namespace

QList<FlowLine> breakLabel(const QList<TextCluster> &clusters, double width)
{
    const QList<FlowLine> filled = breakLines(clusters, {width, 0, FlowRules::Hanging::No});
    if (filled.size() < 2)
        return filled;
    const QList<FlowLine> lines = LabelBreaker(clusters, width, filled.size()).lines();
    return lines.isEmpty() ? filled : lines;
}

} // namespace nianbao
