// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/textflow.h"

#include "forms/paper/pagesetup.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr double tolerance = 0.01;
/// A line that would be looser than this many characters rather splits a number from its unit.
constexpr double looseCharacters = 3.5;
constexpr qsizetype longWord = 10;
/// What stays of it on either line, at least: no "com" alone.
constexpr qsizetype wordCrumb = 5;
/// A line that had to be widened more than this at each gap is left as it is, in em.
constexpr double widestGap = 0.6;

using Clusters = QList<TextCluster>;

/// Half of a full-width mark is white and can be taken away.
double whiteIn(const TextCluster &cluster)
{
    const bool isMark = cluster.kind == CharacterKind::Opening || cluster.kind == CharacterKind::Closing
        || cluster.kind == CharacterKind::Stop;
    return isMark && cluster.isFullWidth ? cluster.advance / 2 : 0;
}

class LineBreaker
{
public:
    LineBreaker(const Clusters &clusters, const FlowRules &rules)
        : m_clusters(clusters)
        , m_rules(rules)
    {
    }

    QList<FlowLine> lines()
    {
        QList<FlowLine> lines;
        FlowLine line;
        line.indent = m_rules.firstIndent;
        do {
            fill(line);
            lines.append(line);
            line = FlowLine{line.end, line.end, 0, false, false};
            while (line.first < m_clusters.size() && m_clusters[line.first].kind == CharacterKind::Space)
                ++line.first;
        } while (line.first < m_clusters.size());
        lines.last().isLast = true;
        return lines;
    }

private:
    Break breakAt(qsizetype index) const
    {
        const TextCluster &left = m_clusters[index - 1];
        const Break kind = breakBetween(left.kind, m_clusters[index].kind);
        if (kind != Break::Forbidden || !isWordKind(left.kind) || !isWordKind(m_clusters[index].kind))
            return kind;
        if (left.text.size() == 1 && splitsLongWord(left.text[0].unicode()) && isInLongWord(index))
            return Break::Weak;
        return kind;
    }

    bool isInLongWord(qsizetype index) const
    {
        qsizetype first = index;
        while (first > 0 && isWordKind(m_clusters[first - 1].kind))
            --first;
        qsizetype end = index;
        while (end < m_clusters.size() && isWordKind(m_clusters[end].kind))
            ++end;
        return end - first > longWord && index - first >= wordCrumb && end - index >= wordCrumb;
    }

    /// Sets the line's end: the last place where it may be broken and still fits.
    void fill(FlowLine &line) const
    {
        const double width = m_rules.width - line.indent;
        double used = 0; // up to the last cluster that is not white space
        double x = 0;
        double white = 0;
        qsizetype fits = line.first;
        qsizetype freeEnd = line.first;
        qsizetype weakEnd = line.first;
        double freeUsed = 0;
        for (qsizetype i = line.first; i < m_clusters.size(); ++i) {
            const TextCluster &cluster = m_clusters[i];
            const bool isSpace = cluster.kind == CharacterKind::Space;
            if (i > line.first) {
                const Break kind = breakAt(i);
                if (kind == Break::Free) {
                    freeEnd = i;
                    freeUsed = used;
                }
                if (kind != Break::Forbidden)
                    weakEnd = i;
            }
            x += cluster.advance;
            if (i > line.first || cluster.kind != CharacterKind::Opening)
                white += whiteIn(cluster);
            if (!isSpace && x > width + tolerance) {
                const bool mayEnd = i + 1 == m_clusters.size() || breakAt(i + 1) != Break::Forbidden;
                if (mayEnd && i > line.first && hangs(cluster, x - cluster.advance, width)) {
                    line.end = i + 1;
                    line.isHung = true;
                    return;
                }
                if (mayEnd && m_rules.hanging == FlowRules::Hanging::Yes && whiteIn(cluster) > 0
                    && x - white <= width + tolerance) {
                    line.end = i + 1;
                    return;
                }
                break;
            }
            if (!isSpace)
                used = x;
            fits = i + 1;
        }
        if (fits == m_clusters.size())
            line.end = fits;
        else if (freeEnd > line.first && width - freeUsed <= looseCharacters * m_clusters[line.first].points)
            line.end = freeEnd;
        else if (weakEnd > line.first)
            line.end = weakEnd;
        else
            line.end = std::max(fits, line.first + 1);
    }

    bool hangs(const TextCluster &cluster, double before, double width) const
    {
        return m_rules.hanging == FlowRules::Hanging::Yes && cluster.kind == CharacterKind::Stop
            && before <= width + tolerance && before > width / 2;
    }

    const Clusters &m_clusters;
    const FlowRules &m_rules;
};

qsizetype visibleEnd(const Clusters &clusters, const FlowLine &line)
{
    qsizetype end = line.end;
    while (end > line.first && clusters[end - 1].kind == CharacterKind::Space)
        --end;
    return end;
}

/// What is added behind each cluster (or taken away) so that a line fills its width.
class Spreader
{
public:
    Spreader(const Clusters &clusters, const FlowLine &line, double width)
        : m_clusters(clusters)
        , m_first(line.first)
        , m_end(visibleEnd(clusters, line))
        , m_added(std::max<qsizetype>(m_end - m_first, 0), 0.0)
    {
        if (m_end - m_first < 2)
            return;
        double natural = widthOf(clusters, line);
        if (line.isHung)
            natural -= clusters[m_end - 1].advance;
        const double lacking = width - line.indent - natural;
        if (lacking < -tolerance)
            closeUp(-lacking);
        else if (lacking > tolerance && !line.isLast)
            spread(lacking, line.isHung ? m_end - 2 : m_end - 1);
    }

    const QList<double> &added() const { return m_added; }

private:
    void closeUp(double excess)
    {
        // The white of an opening mark is in front of it; at the line's start it stays.
        const auto isOpening = [this](qsizetype i) { return m_clusters[i].kind == CharacterKind::Opening; };
        double white = 0;
        for (qsizetype i = m_first; i < m_end; ++i)
            white += i == m_first && isOpening(i) ? 0 : whiteIn(m_clusters[i]);
        if (white <= 0)
            return;
        const double share = std::min(1.0, excess / white);
        for (qsizetype i = m_first; i < m_end; ++i) {
            if (!isOpening(i))
                m_added[i - m_first] -= whiteIn(m_clusters[i]) * share;
            else if (i > m_first)
                m_added[i - 1 - m_first] -= whiteIn(m_clusters[i]) * share;
        }
    }

    void spread(double lacking, qsizetype lastGap)
    {
        QList<qsizetype> wordGaps;
        QList<qsizetype> gaps;
        for (qsizetype i = m_first; i < lastGap; ++i) {
            const TextCluster &left = m_clusters[i];
            const TextCluster &right = m_clusters[i + 1];
            if (isWordKind(left.kind) && isWordKind(right.kind))
                continue;
            if (left.kind == CharacterKind::Joined && right.kind == CharacterKind::Joined)
                continue;
            gaps.append(i - m_first);
            const bool isEdge = (left.kind == CharacterKind::Ideograph && isWordKind(right.kind))
                || (isWordKind(left.kind) && right.kind == CharacterKind::Ideograph);
            if (isEdge)
                wordGaps.append(i - m_first);
        }
        const double em = m_clusters[m_first].points;
        if (gaps.isEmpty() || lacking > widestGap * em * static_cast<double>(gaps.size()))
            return;
        // Between Chinese and a word or number the eye takes a wider gap for granted.
        const double each = lacking / static_cast<double>(gaps.size() + wordGaps.size());
        for (const qsizetype gap : gaps)
            m_added[gap] += each;
        for (const qsizetype gap : wordGaps)
            m_added[gap] += each;
    }

    const Clusters &m_clusters;
    qsizetype m_first;
    qsizetype m_end;
    QList<double> m_added;
};

/// A frame with the character's code point, four or six digits in two rows.
void drawMissing(PageInk &ink, GlyphCase &glyphs, const TextCluster &cluster, QPointF origin)
{
    ClusterInk drawn{cluster.text, {}};
    const double em = cluster.points;
    const QRectF box(origin.x() + em * 0.05, origin.y() - em * (PageSetup::ascent - 0.04), em * 0.9, em * 0.92);
    ink.addBox(box);
    const QList<uint> codes = cluster.text.toUcs4();
    QString digits = QString::number(codes.isEmpty() ? 0 : codes.first(), 16).toUpper();
    digits = digits.rightJustified(digits.size() > 4 ? 6 : 4, u'0');
    const double small = em * 0.36;
    const qsizetype columns = digits.size() / 2;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const SetCluster digit = glyphs.set(FontRole::PageNumber, small, QString(digits[i]));
        if (digit.glyphs.isEmpty())
            return;
        const double step = box.width() / static_cast<double>(columns);
        const double x = box.left() + step * (static_cast<double>(i % columns) + 0.5) - digit.advance / 2;
        const double y = box.top() + box.height() * (i < columns ? 0.42 : 0.86);
        drawn.glyphs.append({digit.glyphs.first().face, digit.glyphs.first().glyph});
        ink.addGlyph(digit.glyphs.first().face, small, digit.glyphs.first().glyph, {x, y}, QString(digits[i]));
    }
    ink.addCluster(drawn);
}

} // namespace

QList<FlowLine> breakLines(const QList<TextCluster> &clusters, const FlowRules &rules)
{
    return LineBreaker(clusters, rules).lines();
}

QList<FlowLine> breakEvenly(const QList<TextCluster> &clusters, const FlowRules &rules)
{
    QList<FlowLine> best = breakLines(clusters, rules);
    if (best.size() < 2)
        return best;
    FlowRules narrower = rules;
    double low = 0;
    double high = rules.width;
    while (high - low > 0.5) {
        narrower.width = (low + high) / 2;
        const QList<FlowLine> lines = breakLines(clusters, narrower);
        const bool fits = lines.size() == best.size()
            && std::all_of(lines.cbegin(), lines.cend(),
                           [&](const FlowLine &line) { return widthOf(clusters, line) <= narrower.width + tolerance; });
        (fits ? high : low) = narrower.width;
        if (fits)
            best = lines;
    }
    return best;
}

double widthOf(const QList<TextCluster> &clusters, const FlowLine &line)
{
    double width = 0;
    for (qsizetype i = line.first; i < visibleEnd(clusters, line); ++i)
        width += clusters[i].advance;
    return width;
}

void drawLine(PageInk &ink, GlyphCase &glyphs, const QList<TextCluster> &clusters, const FlowLine &line, QPointF origin,
              double width)
{
    const QList<double> added = width > 0 ? Spreader(clusters, line, width).added() : QList<double>();
    double x = origin.x() + line.indent;
    for (qsizetype i = line.first; i < visibleEnd(clusters, line); ++i) {
        const TextCluster &cluster = clusters[i];
        for (const SetGlyph &glyph : cluster.set.glyphs) {
            // A glyph that is one of several has no text of its own.
            ink.addGlyph(glyph.face, cluster.points, glyph.glyph, QPointF(x + cluster.shift, origin.y()) + glyph.offset,
                         cluster.set.glyphs.size() == 1 ? cluster.text : QString(), cluster.widthShare);
        }
        if (cluster.set.glyphs.size() > 1) {
            ClusterInk drawn{cluster.text, {}};
            for (const SetGlyph &glyph : cluster.set.glyphs)
                drawn.glyphs.append({glyph.face, glyph.glyph});
            ink.addCluster(drawn);
        }
        if (cluster.set.isMissing)
            drawMissing(ink, glyphs, cluster, {x + cluster.shift, origin.y()});
        x += cluster.advance + added.value(i - line.first, 0.0);
    }
}

} // namespace nianbao
