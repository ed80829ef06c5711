// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/sentences.h"

#include "forms/wording/words.h"

#include <algorithm>

namespace nianbao::wording {

QString sentence(Normalisation normalisation, const QString &typed, const Value &value)
{
    const QString text = value.text();
    switch (normalisation) {
    case Normalisation::FullWidthDigits: return Words::tr("Full-width “%1” was taken as %2.").arg(typed, text);
    case Normalisation::CommasRemoved: return Words::tr("“%1” was taken as %2, without commas.").arg(typed, text);
    case Normalisation::SignFromWord: return Words::tr("“%1” was taken as %2.").arg(typed, text);
    case Normalisation::UnitRemoved:
        return Words::tr("“%1” was taken as %2; the form prints the unit itself.").arg(typed, text);
    case Normalisation::LeadingZeros: return Words::tr("“%1” was taken as %2, without leading zeros.").arg(typed, text);
    case Normalisation::DashIsNotApplicable: return Words::tr("“%1” was taken as %2, not applicable.").arg(typed, text);
    case Normalisation::RemarkDropped:
        return Words::tr("Of “%1” only %2 was taken; the remark was left out.").arg(typed, text);
    case Normalisation::UnitAssumed:
        return Words::tr("“%1” has no unit and was taken as %2, the usual one. Please check it.").arg(typed, text);
    case Normalisation::NotUnderstood: return Words::tr("“%1” is no figure; the cell counts as not known.").arg(typed);
    }
    Q_UNREACHABLE();
}

QString otherUnitSentence(const QString &unit, const QString &lastUnit)
{
    return Words::tr("Last year's report is that of “%1”, this one is that of “%2”. That is right only if the body was "
                     "renamed.")
        .arg(lastUnit, unit);
}

QString joined(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(language() == QLatin1String("zh") ? QString() : QStringLiteral(" "));
}

QString rowName(const Edition &edition, CellIndex cell)
{
    const CellSpec &spec = edition.cell(cell);
    if (spec.rowPath.isEmpty())
        return {};
    const QString &label = spec.rowPath.last();
    const auto isCalledSo = [&](CellIndex index) {
        const CellSpec &other = edition.cell(index);
        return other.role == CellRole::Input && !other.columnPath.isEmpty() && label.endsWith(other.columnPath.last());
    };
    // A row that is called like a column, but for its number, says only "other". "Total" says enough.
    const TableSpec *table = edition.table(spec.table);
    const bool saysLittle
        = spec.rowPath.size() > 1 && table && std::any_of(table->cells.cbegin(), table->cells.cend(), isCalledSo);
    return saysLittle ? spec.rowPath.at(spec.rowPath.size() - 2) + QStringLiteral(" · ") + label : label;
}

QString cellName(const Edition &edition, CellIndex cell)
{
    const CellSpec &spec = edition.cell(cell);
    // Of a row or column in a tree the innermost words are what people call it by.
    QStringList parts;
    if (!spec.block.isEmpty())
        parts.append(spec.block);
    if (!spec.rowPath.isEmpty())
        parts.append(rowName(edition, cell));
    if (spec.rowPath.isEmpty())
        parts += spec.columnPath;
    else if (!spec.columnPath.isEmpty())
        parts.append(spec.columnPath.last());
    return parts.join(QStringLiteral(" · "));
}

QString cellPath(const Edition &edition, CellIndex cell)
{
    const CellSpec &spec = edition.cell(cell);
    const QString inner = QStringLiteral(" › ");
    QStringList parts{spec.block, spec.rowPath.join(inner), spec.columnPath.join(inner)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString language()
{
    //: The code of the language of these sentences: translate it as zh into Chinese.
    const QString code = Words::tr("en");
    return code == QLatin1String("zh") ? code : QStringLiteral("en");
}

} // namespace nianbao::wording
