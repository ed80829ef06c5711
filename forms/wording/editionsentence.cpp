// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/editionsentence.h"

#include "forms/wording/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace nianbao::wording {

namespace {

/// What the reader of editions expects where it finds something else; the numbers are taken out.
const char *const expectations[] = {
    QT_TRANSLATE_NOOP("wording", "%1 widths"),
    QT_TRANSLATE_NOOP("wording", "array"),
    QT_TRANSLATE_NOOP("wording", "array of at most %1"),
    QT_TRANSLATE_NOOP("wording", "array that is not empty"),
    QT_TRANSLATE_NOOP("wording", "at least %1 cells"),
    QT_TRANSLATE_NOOP("wording", "at most %1 cells"),
    QT_TRANSLATE_NOOP("wording", "at most %1 cells in all rules"),
    QT_TRANSLATE_NOOP("wording", "at most %1 columns"),
    QT_TRANSLATE_NOOP("wording", "at most %1 levels"),
    QT_TRANSLATE_NOOP("wording", "at most %1 nodes"),
    QT_TRANSLATE_NOOP("wording", "at most %1 rules"),
    QT_TRANSLATE_NOOP("wording", "at most %1 rules about texts"),
    QT_TRANSLATE_NOOP("wording", "blocks that fit on %1 common columns"),
    QT_TRANSLATE_NOOP("wording", "date as YYYY-MM-DD"),
    QT_TRANSLATE_NOOP("wording", "no corner: the table has no row labels"),
    QT_TRANSLATE_NOOP("wording", "no total: only a row or column with figures can be one"),
    QT_TRANSLATE_NOOP("wording", "no width: only a column with figures has one"),
    QT_TRANSLATE_NOOP("wording", "nothing: only money has decimals and units to choose from"),
    QT_TRANSLATE_NOOP("wording", "number from %1 to %2"),
    QT_TRANSLATE_NOOP("wording", "object"),
    QT_TRANSLATE_NOOP("wording", "object with either rows or columns"),
    QT_TRANSLATE_NOOP("wording", "one cell"),
    QT_TRANSLATE_NOOP("wording", "regular expression without repetitions"),
    QT_TRANSLATE_NOOP("wording", "rule with one total on the right"),
    QT_TRANSLATE_NOOP("wording", "rules that can be expanded in reasonable time"),
    QT_TRANSLATE_NOOP("wording", "text"),
    QT_TRANSLATE_NOOP("wording", "text of at most %1 characters"),
    QT_TRANSLATE_NOOP("wording", "text whose [[ ]] and { } pair"),
    QT_TRANSLATE_NOOP("wording", "text without control characters"),
    QT_TRANSLATE_NOOP("wording", "total of at most %1 figures"),
    QT_TRANSLATE_NOOP("wording", "true or false"),
    QT_TRANSLATE_NOOP("wording", "units of which the first is the usual one"),
    QT_TRANSLATE_NOOP("wording", "whole number from %1 to %2"),
};

/// `detail` in the user's language. Names of keys, and what is not in the list, stay as they are.
QString expectation(const QString &detail)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    const qsizetype bracket = detail.lastIndexOf(QLatin1String(" (")); // behind it: which one
    const QString text = bracket < 0 ? detail : detail.left(bracket);
    QString pattern;
    QStringList numbers;
    qsizetype at = 0;
    for (auto all = number.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch found = all.next();
        numbers.append(found.captured());
        pattern += text.sliced(at, found.capturedStart() - at) + u'%' + QString::number(numbers.size());
        at = found.capturedEnd();
    }
    pattern += text.sliced(at);
    const auto known = std::find_if(std::begin(expectations), std::end(expectations),
                                    [&pattern](const char *one) { return pattern == QLatin1String(one); });
    if (known == std::end(expectations))
        return detail;
    QString words = Words::tr(*known);
    for (const QString &value : std::as_const(numbers))
        words = words.arg(value);
    return bracket < 0 ? words : words + detail.sliced(bracket);
}

} // namespace

QString editionSentence(ErrorCode code, const QString &place, const QString &detail)
{
    //: Where in a file of rules and tables something is wrong: in its outermost object.
    const QString where = place.isEmpty() ? Words::tr("The outermost level") : place;
    switch (code) {
    case ErrorCode::EditionUnknownKey:
        return Words::tr("%1 has the key “%2”, which has no meaning there.").arg(where, detail);
    case ErrorCode::EditionMissingKey: return Words::tr("%1 lacks “%2”.").arg(where, detail);
    case ErrorCode::EditionWrongType: return Words::tr("%1 should be: %2.").arg(where, expectation(detail));
    case ErrorCode::EditionRepeatedId: return Words::tr("%1 repeats “%2”, which was used before.").arg(where, detail);
    case ErrorCode::EditionUnknownName: return Words::tr("%1 names “%2”, which does not exist.").arg(where, detail);
    case ErrorCode::EditionMixedUnits: return Words::tr("%1 adds figures of different units (%2).").arg(where, detail);
    case ErrorCode::EditionUnsatisfiable:
        return Words::tr("%1 is a rule that no report, not even one of zeros, can fulfil (%2).").arg(where, detail);
    case ErrorCode::EditionMissingLanguage: return Words::tr("%1 has no text in the language “%2”.").arg(where, detail);
    case ErrorCode::EditionCellForgotten:
        return Words::tr("No rule relates the cell “%1” to another figure, and %2 does not list it.")
            .arg(detail, where);
    default: return {};
    }
}

} // namespace nianbao::wording
