// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/numberfix.h"

#include "model/project/numberfields.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// The digits in half width and without commas, to be compared with an amount's text.
QString bareDigits(QStringView written)
{
    QString digits;
    for (const QChar c : written) {
        if (c >= u'０' && c <= u'９')
            digits += QChar(static_cast<char16_t>(c.unicode() - u'０' + u'0'));
        else if (c != u',' && c != u'，')
            digits += c == u'．' ? QChar(u'.') : c;
    }
    return digits;
}

/// The only number in `words` that reads `figure`; nullopt where none or several do.
std::optional<TextStretch> placeOf(const QString &figure, const QString &words)
{
    static const QRegularExpression number(
        QStringLiteral("[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?(?![0-9０-９万亿])"));
    std::optional<TextStretch> found;
    QRegularExpressionMatchIterator all = number.globalMatch(words);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        if (bareDigits(match.capturedView()) != figure)
            continue;
        if (found)
            return std::nullopt;
        found = TextStretch{match.capturedStart(), match.capturedLength()};
    }
    return found;
}

} // namespace

Edit numberFix(const Issue &issue, const Project &project)
{
    // Only of these numbers it is certain that they mean the cells; others just have to agree with them.
    if (issue.state != IssueState::Fail || issue.rule->kind != RuleKind::NarrativeNumber || !issue.place || !issue.left
        || !issue.right || !issue.suspects.isEmpty() || !canBeField(issue.leftCells, project.edition()))
        return {};
    const TextPlace &place = *issue.place;
    const bool isStillThere
        = place.length > 0 && project.text(place.section).mid(place.start, place.length) == place.words;
    if (!isStillThere || fieldFigure(issue.leftCells, project.figures()) != issue.left->text())
        return {};
    const std::optional<TextStretch> number = placeOf(issue.right->text(), place.words);
    if (!number)
        return {};
    return numberToField(project, place.section, {place.start + number->start, number->length}, issue.leftCells);
}

} // namespace nianbao
