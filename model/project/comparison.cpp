// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/comparison.h"

#include "model/project/project.h"
#include "model/project/storedform.h"

#include <algorithm>
#include <vector>

namespace nianbao {

namespace {

class Comparison
{
public:
    Comparison(const Project &a, const Project &b)
        : m_a(a)
        , m_b(b)
    {
        add(QStringLiteral("report"), QStringLiteral("edition"), a.edition().id().text(), b.edition().id().text());
        add(QStringLiteral("report"), QStringLiteral("year"), QString::number(a.year()), QString::number(b.year()));
        for (const QString &field : Profile::fields())
            add(placeKindName(Place::Kind::Profile), field, a.profile().value(field), b.profile().value(field));
        for (const CellId &cell : cells())
            addCell(cell);
        addTexts();
    }

    QList<Difference> take() { return std::move(m_differences); }

private:
    void add(const QString &kind, const QString &id, const std::optional<QString> &a, const std::optional<QString> &b)
    {
        if (a != b)
            m_differences.append({kind, id, a, b});
    }

    /// The cells of A in the order of its edition, then those that only B has.
    QList<CellId> cells() const
    {
        QList<CellId> all;
        for (CellIndex cell = 0; cell < m_a.edition().cellCount(); ++cell)
            all.append(m_a.edition().cell(cell).id);
        for (CellIndex cell = 0; cell < m_b.edition().cellCount(); ++cell) {
            if (m_a.edition().find(m_b.edition().cell(cell).id) < 0)
                all.append(m_b.edition().cell(cell).id);
        }
        return all;
    }

    void addCell(const CellId &id)
    {
        const auto value = [&id](const Project &project) {
            const CellIndex cell = project.edition().find(id);
            return cell < 0 ? std::nullopt : storedText(project.figures().value(cell));
        };
        const auto control = [&id](const Project &project) {
            const CellIndex cell = project.edition().find(id);
            return cell < 0 ? std::nullopt : storedText(project.figures().control(cell));
        };
        add(placeKindName(Place::Kind::Cell), id.text(), value(m_a), value(m_b));
        add(placeKindName(Place::Kind::Control), id.text(), control(m_a), control(m_b));
    }

    void addTexts()
    {
        const auto text = [](const Project &project, const SectionId &id) {
            return project.isTextKnown(id) ? std::optional<QString>(project.text(id)) : std::nullopt;
        };
        const auto compare = [this, &text](const SectionId &id) {
            add(placeKindName(Place::Kind::Text), id.text(), text(m_a, id), text(m_b, id));
        };
        for (const SectionSpec &section : m_a.edition().sections())
            compare(section.id);
        for (const SectionSpec &section : m_b.edition().sections()) {
            if (!m_a.edition().section(section.id))
                compare(section.id);
        }
    }

    const Project &m_a;
    const Project &m_b;
    QList<Difference> m_differences;
};

/// Texts of more sentences than this on both sides count as wholly different from their first difference on.
constexpr std::size_t mostPairs = 4'000'000;

bool endsSentence(QChar c)
{
    return c == u'。' || c == u'！' || c == u'？' || c == u'；' || c == u'\n';
}

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool goesOn = i + 1 < text.size() && text[i + 1] == u'\n';
        if (endsSentence(text[i]) && !goesOn) {
            sentences.append(text.mid(start, i + 1 - start));
            start = i + 1;
        }
    }
    if (start < text.size())
        sentences.append(text.mid(start));
    return sentences;
}

/// The longest common subsequence of what is between a common beginning and a common end.
class SentenceComparison
{
public:
    using In = SentenceDifference::In;

    SentenceComparison(const QStringList &a, const QStringList &b)
        : m_a(a)
        , m_b(b)
    {
    }

    QList<SentenceDifference> differences()
    {
        qsizetype begin = 0;
        while (begin < m_a.size() && begin < m_b.size() && m_a[begin] == m_b[begin])
            m_found.append({In::Both, m_a[begin++]});
        qsizetype tail = 0;
        while (tail < m_a.size() - begin && tail < m_b.size() - begin
               && m_a[m_a.size() - 1 - tail] == m_b[m_b.size() - 1 - tail])
            ++tail;
        compare(begin, m_a.size() - tail, m_b.size() - tail);
        for (qsizetype i = m_a.size() - tail; i < m_a.size(); ++i)
            m_found.append({In::Both, m_a[i]});
        return std::move(m_found);
    }

private:
    void compare(qsizetype begin, qsizetype endA, qsizetype endB)
    {
        const auto rows = static_cast<std::size_t>(endA - begin);
        const auto columns = static_cast<std::size_t>(endB - begin);
        const bool isTooLong = columns > 0 && rows > mostPairs / columns;
        // common[i][j]: how many sentences A from i on and B from j on have in common
        std::vector<std::vector<int>> common(isTooLong ? 0 : rows + 1, std::vector<int>(columns + 1, 0));
        for (std::size_t i = rows; !isTooLong && i-- > 0;) {
            for (std::size_t j = columns; j-- > 0;) {
                const bool isSame = sentenceOfA(begin, i) == sentenceOfB(begin, j);
                common[i][j] = isSame ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
            }
        }
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < rows || j < columns) {
            if (!isTooLong && i < rows && j < columns && sentenceOfA(begin, i) == sentenceOfB(begin, j)) {
                m_found.append({In::Both, sentenceOfA(begin, i++)});
                ++j;
            } else if (i < rows && (isTooLong || j == columns || common[i + 1][j] >= common[i][j + 1])) {
                m_found.append({In::OnlyA, sentenceOfA(begin, i++)});
            } else {
                m_found.append({In::OnlyB, sentenceOfB(begin, j++)});
            }
        }
    }
    const QString &sentenceOfA(qsizetype begin, std::size_t i) const { return m_a[begin + static_cast<qsizetype>(i)]; }
    const QString &sentenceOfB(qsizetype begin, std::size_t j) const { return m_b[begin + static_cast<qsizetype>(j)]; }

    const QStringList &m_a;
    const QStringList &m_b;
    QList<SentenceDifference> m_found;
};

} // namespace

QList<Difference> differences(const Project &a, const Project &b)
{
    return Comparison(a, b).take();
}

QList<SentenceDifference> sentenceDifferences(const QString &a, const QString &b)
{
    return textDifferences(sentencesOf(a), sentencesOf(b));
}

QList<SentenceDifference> textDifferences(const QStringList &a, const QStringList &b)
{
    return SentenceComparison(a, b).differences();
}

} // namespace nianbao
