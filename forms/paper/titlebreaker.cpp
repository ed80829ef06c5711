// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/titlebreaker.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>

namespace nianbao {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr double behindUnit = -60;
constexpr double beforeYear = -20;
constexpr double behindWord = 12;
constexpr double insideWord = 90;
/// For a line more than are needed: worth it where the unit's name then stands by itself.
constexpr double extraLine = 40;
constexpr double shortestLineEm = 4;
constexpr double crumb = 400;

/// Ends of words in the names of public bodies and their reports; long ones first.
const QStringList &wordEnds()
{
    static const QStringList ends{
        QStringLiteral("街道办事处"), QStringLiteral("人民政府"), QStringLiteral("委员会"), QStringLiteral("办公室"),
        QStringLiteral("开发区"),     QStringLiteral("自治区"),   QStringLiteral("自治州"), QStringLiteral("自治县"),
        QStringLiteral("自治旗"),     QStringLiteral("高新区"),   QStringLiteral("示范区"), QStringLiteral("街道"),
        QStringLiteral("公开"),       QStringLiteral("工作"),     QStringLiteral("年度"),   QStringLiteral("申请"),
        QStringLiteral("理由"),       QStringLiteral("省"),       QStringLiteral("市"),     QStringLiteral("县"),
        QStringLiteral("区"),         QStringLiteral("州"),       QStringLiteral("盟"),     QStringLiteral("旗"),
        QStringLiteral("镇"),         QStringLiteral("乡"),       QStringLiteral("局"),     QStringLiteral("和"),
    };
    return ends;
}

/// 市场, 市政, 市容, 区域, 工作者 …: the end above is not one before these.
bool continuesWord(QChar next)
{
    return QStringView(u"场政容民域划级属者化性部").contains(next);
}

/// An area and its body are one name: 高新区管理委员会, 某市人民政府.
bool continuesName(QStringView rest)
{
    constexpr std::array bodies{u"人民政府", u"管理委员会", u"管委会", u"街道办事处"};
    return std::any_of(bodies.begin(), bodies.end(), [rest](QStringView body) { return rest.startsWith(body); });
}

class TitleBreaker
{
public:
    TitleBreaker(const QList<TextCluster> &clusters, const QString &unit, double width)
        : m_clusters(clusters)
        , m_width(width)
    {
        QString text;
        m_x.append(0);
        for (const TextCluster &cluster : clusters) {
            m_starts.append(text.size());
            text.append(cluster.text);
            m_x.append(m_x.last() + cluster.advance);
        }
        m_text = text;
        m_unitEnd = !unit.isEmpty() && text.startsWith(unit) ? unit.size() : -1;
    }

    QList<FlowLine> lines()
    {
        const qsizetype count = m_clusters.size();
        if (m_x.last() <= m_width)
            return breakLines(m_clusters, {m_width, 0, FlowRules::Hanging::No});
        // cost[n][i]: best way to set the first i clusters in n lines.
        const auto fewest = static_cast<qsizetype>(m_x.last() / m_width) + 1;
        QList<FlowLine> best;
        double bestCost = never;
        for (qsizetype wanted = fewest; wanted <= fewest + 1; ++wanted) {
            QList<QList<double>> cost(wanted + 1, QList<double>(count + 1, never));
            QList<QList<qsizetype>> from(wanted + 1, QList<qsizetype>(count + 1, 0));
            cost[0][0] = 0;
            for (qsizetype line = 1; line <= wanted; ++line) {
                for (qsizetype end = 1; end <= count; ++end) {
                    for (qsizetype first = end - 1; first >= 0 && m_x[end] - m_x[first] <= m_width + 0.01; --first) {
                        const double sum = cost[line - 1][first] + lineCost(first, end, m_x.last() / double(wanted));
                        if (sum < cost[line][end]) {
                            cost[line][end] = sum;
                            from[line][end] = first;
                        }
                    }
                }
            }
            const double total = cost[wanted][count] + double(wanted - fewest) * extraLine;
            if (total < bestCost) {
                bestCost = total;
                best = trace(from, wanted, count);
            }
        }
        return best.isEmpty() ? breakLines(m_clusters, {m_width, 0, FlowRules::Hanging::No}) : best;
    }

private:
    double lineCost(qsizetype first, qsizetype end, double mean) const
    {
        const double em = m_clusters[first].points;
        const double length = (m_x[end] - m_x[first]) / em;
        const double uneven = length - mean / em;
        double cost = uneven * uneven * 0.5;
        if (length < shortestLineEm)
            cost += crumb;
        if (end < m_clusters.size())
            cost += breakCost(end);
        return cost;
    }

    double breakCost(qsizetype index) const
    {
        if (breakBetween(m_clusters[index - 1].kind, m_clusters[index].kind) != Break::Free)
            return never;
        const qsizetype at = m_starts[index];
        if (at == m_unitEnd)
            return behindUnit;
        if (m_clusters[index].kind == CharacterKind::Digit)
            return beforeYear;
        return endsWord(m_text, at) ? behindWord : insideWord;
    }

    static QList<FlowLine> trace(const QList<QList<qsizetype>> &from, qsizetype line, qsizetype end)
    {
        QList<FlowLine> lines;
        for (; line > 0; --line) {
            FlowLine entry;
            entry.end = end;
            entry.first = from[line][end];
            entry.isLast = true;
            lines.prepend(entry);
            end = entry.first;
        }
        return lines;
    }

    const QList<TextCluster> &m_clusters;
    double m_width;
    QString m_text;
    QList<qsizetype> m_starts; ///< of each cluster in m_text
    QList<double> m_x;
    qsizetype m_unitEnd = -1;
};

} // namespace

bool endsWord(QStringView text, qsizetype at)
{
    const QStringView before = text.left(at);
    const bool isEnd = std::any_of(wordEnds().cbegin(), wordEnds().cend(),
                                   [before](const QString &end) { return before.endsWith(end); });
    return isEnd && (at == text.size() || !(continuesWord(text[at]) || continuesName(text.mid(at))));
}

QList<FlowLine> breakTitle(const QList<TextCluster> &clusters, const QString &unit, double width)
{
    return TitleBreaker(clusters, unit, width).lines();
}

} // namespace nianbao
