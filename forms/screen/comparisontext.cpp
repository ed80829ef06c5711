// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/comparisontext.h"

#include "forms/wording/historywords.h"
#include "forms/wording/sentences.h"
#include "model/project/comparison.h"
#include "model/project/numberfields.h"
#include "model/project/restoring.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::ComparisonText)
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString heading(const QString &text)
{
    return QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped());
}

/// A sentence that only got another paragraph's end behind it has not changed.
QList<SentenceDifference> withoutBreaks(const QList<SentenceDifference> &all)
{
    using In = SentenceDifference::In;
    QList<SentenceDifference> kept;
    for (const SentenceDifference &sentence : all) {
        const bool isSame = !kept.isEmpty() && kept.last().in == In::OnlyA && sentence.in == In::OnlyB
            && kept.last().text.trimmed() == sentence.text.trimmed();
        if (isSame)
            kept.last() = {In::Both, sentence.text};
        else
            kept.append(sentence);
    }
    return kept;
}

/// Of what did not change the sentences next to a change, and how many are left out.
QString shortened(const QList<SentenceDifference> &same, bool isBeginning, bool isEnd, const Marks &marks)
{
    const qsizetype before = isBeginning ? 0 : 1;
    const qsizetype after = isEnd ? 0 : 1;
    const qsizetype left = same.size() - before - after;
    QString html;
    for (qsizetype i = 0; i < same.size(); ++i) {
        const bool isLeftOut = left > 1 && i >= before && i < before + left;
        if (!isLeftOut)
            html += escaped(same[i].text);
        else if (i == before)
            html += QStringLiteral("<span style=\"color:%1\"> %2 </span>")
                        .arg(marks.quietText.name(),
                             Words::tr("[%n sentence(s) unchanged]", nullptr, static_cast<int>(left)).toHtmlEscaped());
    }
    return html;
}

/// White space at the end of a paragraph and empty paragraphs at the end of a text: nobody sees them.
QString withoutUnseenEnds(const QString &text)
{
    QStringList paragraphs = text.split(u'\n');
    for (QString &paragraph : paragraphs) {
        while (!paragraph.isEmpty() && paragraph.back().isSpace())
            paragraph.chop(1);
    }
    while (!paragraphs.isEmpty() && paragraphs.last().isEmpty())
        paragraphs.removeLast();
    return paragraphs.join(u'\n');
}

bool isSameToReaders(const Difference &texts)
{
    return texts.a && texts.b && withoutUnseenEnds(*texts.a) == withoutUnseenEnds(*texts.b);
}

class Writer
{
public:
    Writer(const ComparedState &a, const ComparedState &b, const Marks &marks)
        : m_a(a)
        , m_b(b)
        , m_marks(marks)
    {
    }

    ComparisonText write()
    {
        const QString cell = placeKindName(Place::Kind::Cell);
        const QString control = placeKindName(Place::Kind::Control);
        const QString text = placeKindName(Place::Kind::Text);
        QString figures;
        QString fields;
        QString texts;
        for (const Difference &difference : differences(m_a.report, m_b.report)) {
            if (difference.kind == cell || difference.kind == control) {
                ++m_result.figures;
                figures += row(difference);
            } else if (difference.kind == text) {
                if (isSameToReaders(difference))
                    continue;
                ++m_result.texts;
                texts += section(difference);
            } else {
                ++m_result.fields;
                fields += row(difference);
            }
        }
        if (const Result<Edit> edit = restoreEdit(m_a.report, m_b.report))
            countOthers(*edit);
        if (m_result.count() == 0)
            m_result.html = QStringLiteral("<p>%1</p>").arg(Words::tr("Both are the same.").toHtmlEscaped());
        if (m_result.figures > 0)
            m_result.html += heading(Words::tr("%n figure(s)", nullptr, m_result.figures)) + table(figures);
        if (m_result.texts > 0)
            m_result.html += heading(Words::tr("%n section(s) of text", nullptr, m_result.texts)) + legend() + texts;
        if (m_result.fields > 0)
            m_result.html
                += heading(Words::tr("%n field(s) of “Unit and report”", nullptr, m_result.fields)) + table(fields);
        if (m_result.others > 0)
            m_result.html += QStringLiteral("<p>%1</p>")
                                 .arg(Words::tr("%n other difference(s), in last year's report or the explanations.",
                                                nullptr, m_result.others)
                                          .toHtmlEscaped());
        return m_result;
    }

private:
    const Edition &edition() const { return m_a.report.edition(); }

    void countOthers(const Edit &edit)
    {
        for (const Change &change : edit.changes) {
            using enum Place::Kind;
            const Place::Kind kind = change.place.kind;
            if (kind == Previous || kind == PreviousText || kind == PreviousYear || kind == Explanation)
                ++m_result.others;
        }
    }

    QString table(const QString &rows) const
    {
        const QString head
            = QStringLiteral(
                  "<thead><tr><th align=\"left\" width=\"50%\">%1</th><th align=\"left\" width=\"25%\">%2</th>"
                  "<th align=\"left\">%3</th></tr></thead>")
                  .arg(Words::tr("Where").toHtmlEscaped(), m_a.name.toHtmlEscaped(), m_b.name.toHtmlEscaped());
        return QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
                              "style=\"border-collapse:collapse; border-color:%1\">%2%3</table>")
            .arg(m_marks.gridLine.name(), head, rows);
    }

    QString row(const Difference &difference) const
    {
        const auto kind = placeKindFromName(difference.kind);
        const Place place{kind.value_or(Place::Kind::Profile), difference.id};
        const QString name = kind ? longName(place) : difference.id;
        return QStringLiteral("<tr><td>%1</td><td>%2</td><td><b>%3</b></td></tr>")
            .arg(escaped(name), escaped(wording::contentWords(place, difference.a, edition())),
                 escaped(wording::contentWords(place, difference.b, edition())));
    }

    /// Where a cell stands, with the words of its table around it.
    QString longName(const Place &place) const
    {
        const CellIndex cell = edition().find(CellId(place.id));
        if (cell < 0)
            return wording::placeWords(place, edition());
        const QString path = wording::cellPath(edition(), cell);
        return place.kind == Place::Kind::Control ? Words::tr("%1 (control total)").arg(path) : path;
    }

    QString legend() const
    {
        return QStringLiteral("<p style=\"color:%1\">%2</p>")
            .arg(m_marks.quietText.name(),
                 Words::tr("− struck out: only in “%1”; + underlined: only in “%2”.")
                     .arg(m_a.name, m_b.name)
                     .toHtmlEscaped());
    }

    QString section(const Difference &difference) const
    {
        const Place place{Place::Kind::Text, difference.id};
        return QStringLiteral("<p><b>%1</b></p>%2")
            .arg(escaped(wording::placeName(place, edition())),
                 sentencesHtml(shown(difference.a, m_a), shown(difference.b, m_b), m_marks));
    }

    /// As its reader saw it then, number fields with the figures of then.
    static QString shown(const std::optional<QString> &stored, const ComparedState &state)
    {
        return withoutUnseenEnds(ShownText(stored.value_or(QString()), state.report.figures()).text());
    }

    const ComparedState &m_a;
    const ComparedState &m_b;
    const Marks &m_marks;
    ComparisonText m_result;
};

} // namespace

ComparisonText comparisonText(const ComparedState &a, const ComparedState &b, const Marks &marks)
{
    return Writer(a, b, marks).write();
}

QString summaryOf(const ComparisonText &comparison)
{
    QStringList parts;
    if (comparison.figures > 0)
        parts.append(Words::tr("%n figure(s)", nullptr, comparison.figures));
    if (comparison.texts > 0)
        parts.append(Words::tr("%n section(s) of text", nullptr, comparison.texts));
    if (comparison.fields > 0)
        parts.append(Words::tr("%n field(s) of “Unit and report”", nullptr, comparison.fields));
    if (comparison.others > 0)
        parts.append(Words::tr("%n entries of last year's report and explanations", nullptr, comparison.others));
    return parts.join(Words::tr(", ", "between the parts of a summary"));
}

QString sentencesHtml(const QString &a, const QString &b, const Marks &marks)
{
    using In = SentenceDifference::In;
    const QList<SentenceDifference> all = withoutBreaks(sentenceDifferences(a, b));
    QString html;
    for (qsizetype at = 0; at < all.size();) {
        qsizetype end = at;
        while (end < all.size() && all[end].in == In::Both)
            ++end;
        if (end > at) {
            html += shortened(all.mid(at, end - at), at == 0, end == all.size(), marks);
            at = end;
            continue;
        }
        const bool isGone = all[at].in == In::OnlyA;
        const QString shape = isGone ? QStringLiteral("<span style=\"color:%1\"><b>−</b>"
                                                      "<span style=\"text-decoration:line-through\">%2</span></span>")
                                     : QStringLiteral("<span style=\"color:%1\"><b>+</b>"
                                                      "<span style=\"text-decoration:underline\">%2</span></span>");
        html += shape.arg((isGone ? marks.error : marks.leftSide).name(), escaped(all[at].text));
        ++at;
    }
    return QStringLiteral("<p>%1</p>").arg(html);
}

} // namespace nianbao
