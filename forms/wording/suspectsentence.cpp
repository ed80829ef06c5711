// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/sentences.h"

#include "forms/wording/words.h"

#include <algorithm>

namespace nianbao::wording {

namespace {

/// More than these in one sentence nobody reads.
constexpr qsizetype fewEnough = 3;

QString correction(const Suspect &suspect, const Edition &edition)
{
    //: a cell, the figure in it, the figure that it should have
    return Words::tr("%1 (%2, should be %3)")
        .arg(cellName(edition, suspect.cell), suspect.value.text(), suspect.expected.text());
}

/// By how much the figure is wrong.
QString amountText(const Suspect &suspect)
{
    const Amount by = suspect.expected - suspect.value;
    return (by < Amount() ? Amount() - by : by).text();
}

/// Two figures of one set, of which the first has too many.
QString shiftSentence(const QList<Suspect> &set, const Edition &edition)
{
    const bool sameRow = edition.cell(set[0].cell).rowPath == edition.cell(set[1].cell).rowPath;
    const QString from = correction(set[0], edition);
    const QString to = correction(set[1], edition);
    const QString many = amountText(set[0]);
    return sameRow ? Words::tr("%1 may have been entered in the wrong column: %2; %3.").arg(many, from, to)
                   : Words::tr("%1 may have been entered in the wrong row: %2; %3.").arg(many, from, to);
}

/// 自然人 of cells that share nothing but their column; empty where they share neither row nor column.
QString sharedName(const QList<QList<Suspect>> &sets, qsizetype position, const Edition &edition)
{
    const auto shares = [&](QStringList CellSpec::*path) {
        return std::all_of(sets.cbegin(), sets.cend(), [&](const QList<Suspect> &set) {
            return edition.cell(set[position].cell).*path == edition.cell(sets.first()[position].cell).*path;
        });
    };
    const CellSpec &spec = edition.cell(sets.first()[position].cell);
    if (shares(&CellSpec::columnPath) && !spec.columnPath.isEmpty())
        return spec.columnPath.last();
    if (shares(&CellSpec::rowPath) && !spec.rowPath.isEmpty())
        return spec.rowPath.last();
    return {};
}

/// Many sets, none better than the others.
QString manySentence(const QList<QList<Suspect>> &sets, const Edition &edition)
{
    const int count = static_cast<int>(sets.size());
    if (sets.first().size() == 1)
        return Words::tr("%n single cell(s) could be the wrong one.", nullptr, count);
    const bool areShifts = std::all_of(sets.cbegin(), sets.cend(), [](const QList<Suspect> &set) {
        return set.first().reason == SuspectReason::Shift;
    });
    // Between two control totals the direction is the other one; they are the least likely.
    QList<QList<Suspect>> typed = sets;
    typed.removeIf([&](const QList<Suspect> &set) { return edition.cell(set.first().cell).role == CellRole::Total; });
    const QString tooMany = areShifts && !typed.isEmpty() ? sharedName(typed, 0, edition) : QString();
    const QString tooFew = areShifts && !typed.isEmpty() ? sharedName(typed, 1, edition) : QString();
    if (tooMany.isEmpty() || tooFew.isEmpty())
        return Words::tr("%n pair(s) of cells could be the wrong ones.", nullptr, count);
    //: a number, two columns or two rows
    return Words::tr("“%2” has %1 too many and “%3” as many too few: they were probably entered in the wrong place. "
                     "There are %n places where that could be.",
                     nullptr, static_cast<int>(typed.size()))
        .arg(amountText(sets.first().first()), tooMany, tooFew);
}

QString setsSentence(const QList<QList<Suspect>> &sets, const Edition &edition)
{
    if (sets.size() > fewEnough)
        return manySentence(sets, edition);
    QStringList items;
    for (const QList<Suspect> &set : sets) {
        QStringList cells;
        for (const Suspect &suspect : set)
            cells.append(correction(suspect, edition));
        //: between two cells that are wrong together
        items.append(cells.join(Words::tr(" with ")));
    }
    const QString joined = items.join(Words::tr("; ", "between items"));
    return sets.first().size() == 1 ? Words::tr("One of these is wrong: %1.").arg(joined)
                                    : Words::tr("Two cells are wrong together, one of these pairs: %1.").arg(joined);
}

} // namespace

QString sentence(const QList<Suspect> &set, const Edition &edition)
{
    const Suspect &first = set.first();
    const QString where = cellName(edition, first.cell);
    const QString now = first.value.text();
    const QString expected = first.expected.text();
    switch (first.reason) {
    case SuspectReason::OnlyOne:
        return Words::tr("Only one cell explains this alone: %1 has %2; with %3 everything adds up.")
            .arg(where, now, expected);
    case SuspectReason::DigitsSwapped:
        return Words::tr("Two digits may have been swapped: %1 has %2; with %3 everything adds up.")
            .arg(where, now, expected);
    case SuspectReason::LeftBlank: return Words::tr("%1 is blank; with %2 everything adds up.").arg(where, expected);
    case SuspectReason::OneOfSeveral:
        return Words::tr("%1 has %2; with %3 everything adds up, but other cells explain it as well.")
            .arg(where, now, expected);
    case SuspectReason::Shift: return shiftSentence(set, edition);
    case SuspectReason::Together:
        return Words::tr("No single cell explains this; two together do: %1; %2.")
            .arg(correction(set.first(), edition), correction(set.last(), edition));
    case SuspectReason::WrongUnit:
        return Words::tr("The figure may have been entered in another unit: %1 has %2; it would be %3.")
            .arg(where, now, expected);
    }
    Q_UNREACHABLE();
}

QString suspicion(const Issue &issue, const Edition &edition)
{
    const QList<QList<Suspect>> sets = issue.suspectSets();
    if (sets.isEmpty())
        return {};
    const QList<Suspect> likeliest = issue.likeliest();
    QStringList sentences{likeliest.isEmpty() ? setsSentence(sets, edition) : sentence(likeliest, edition)};
    if (issue.equalToDifference >= 0) {
        //: a cell whose figure is the difference between the two sides
        sentences.append(Words::tr("The difference is exactly the figure in %1: it may have been counted twice, or "
                                   "not at all.")
                             .arg(cellName(edition, issue.equalToDifference)));
    }
    if (issue.decidedBy && likeliest.isEmpty()) {
        const QString total = cellName(edition, issue.decidedBy->cell);
        // A control total is the total that the application register says, typed beside the computed one.
        sentences.append(issue.decidedBy->settlesIt
                             ? Words::tr("A control total in %1 decides it.").arg(total)
                             : Words::tr("A control total in %1 narrows it down most.").arg(total));
    }
    return sentences.join(language() == QLatin1String("zh") ? QString() : QStringLiteral(" "));
}

} // namespace nianbao::wording
