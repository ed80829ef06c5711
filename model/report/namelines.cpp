// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/namelines.h"

#include "model/report/columnshares.h"

#include <algorithm>
#include <array>
#include <limits>

namespace nianbao {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
/// For a line more than are needed: worth it where the unit's name then stands by itself.
constexpr double extraLine = 40;
constexpr double shortestLineEm = 4;
constexpr double crumb = 400;
constexpr double toleranceEm = 0.001;

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

bool endsAsWord(QStringView text, qsizetype at)
{
    constexpr qsizetype longestThatGoesOn = 2;
    const QStringView before = text.left(at);
    const bool goesOn = at < text.size() && continuesWord(text[at]);
    return std::any_of(wordEnds().cbegin(), wordEnds().cend(), [before, goesOn](const QString &end) {
        return before.endsWith(end) && !(goesOn && end.size() <= longestThatGoesOn);
    });
}

/// The cheapest ends of just so many lines, and what they cost.
std::pair<QList<qsizetype>, double> cheapestLines(const QList<double> &lengths, double widest, qsizetype lines,
                                                  const std::function<double(qsizetype)> &costOf)
{
    const qsizetype count = lengths.size() - 1;
    const double mean = lengths.last() / static_cast<double>(lines);
    // cost[n][i]: best way to set the text up to the i-th place in n lines.
    QList<QList<double>> cost(lines + 1, QList<double>(count + 1, never));
    QList<QList<qsizetype>> from(lines + 1, QList<qsizetype>(count + 1, 0));
    cost[0][0] = 0;
    for (qsizetype line = 1; line <= lines; ++line) {
        for (qsizetype end = 1; end <= count; ++end) {
            const double costOfEnd = end < count ? costOf(end) : 0;
            for (qsizetype first = end - 1; first >= 0; --first) {
                const double length = lengths[end] - lengths[first];
                if (length > widest + toleranceEm)
                    break;
                const double uneven = length - mean;
                const double sum
                    = cost[line - 1][first] + uneven * uneven * 0.5 + (length < shortestLineEm ? crumb : 0) + costOfEnd;
                if (sum < cost[line][end]) {
                    cost[line][end] = sum;
                    from[line][end] = first;
                }
            }
        }
    }
    QList<qsizetype> ends;
    if (cost[lines][count] == never)
        return {ends, never};
    for (qsizetype line = lines, end = count; line > 0; --line) {
        ends.prepend(end);
        end = from[line][end];
    }
    return {ends, cost[lines][count]};
}

} // namespace

bool endsWord(QStringView text, qsizetype at)
{
    return endsAsWord(text, at) && (at == text.size() || !continuesName(text.mid(at)));
}

double costOfLineEnd(QStringView text, qsizetype at)
{
    constexpr double behindWord = 12;
    constexpr double insideName = 75;
    constexpr double insideWord = 90;
    if (!endsAsWord(text, at))
        return insideWord;
    return endsWord(text, at) ? behindWord : insideName;
}

QList<qsizetype> evenLines(const QList<double> &lengthsEm, double widestEm,
                           const std::function<double(qsizetype)> &costOf)
{
    const auto fewest = static_cast<qsizetype>(lengthsEm.last() / widestEm) + 1;
    const auto [few, costOfFew] = cheapestLines(lengthsEm, widestEm, fewest, costOf);
    const auto [more, costOfMore] = cheapestLines(lengthsEm, widestEm, fewest + 1, costOf);
    return costOfMore + extraLine < costOfFew ? more : few;
}

QStringList nameLines(const QString &name, double widestEm)
{
    const QList<uint> characters = name.toUcs4();
    QList<double> lengths{0};
    QList<qsizetype> places{0}; // in `name`
    for (const uint code : characters) {
        const char32_t character = code;
        const QString text = QString::fromUcs4(&character, 1);
        lengths.append(lengths.last() + lengthInEm(text));
        places.append(places.last() + text.size());
    }
    if (lengths.last() <= widestEm)
        return {name};
    const auto isHan = [&characters](qsizetype i) { return QChar::script(characters[i]) == QChar::Script_Han; };
    const QList<qsizetype> ends = evenLines(lengths, widestEm, [&](qsizetype place) {
        const bool mayEnd = isHan(place) && (isHan(place - 1) || QChar::isPunct(characters[place - 1]));
        return mayEnd ? costOfLineEnd(name, places[place]) : never;
    });
    QStringList lines;
    qsizetype from = 0;
    for (const qsizetype end : ends) {
        lines.append(name.mid(from, places[end] - from));
        from = places[end];
    }
    return lines.isEmpty() ? QStringList{name} : lines;
}

} // namespace nianbao
