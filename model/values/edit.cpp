// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/values/edit.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nianbao {

namespace {

constexpr std::array<std::pair<Place::Kind, const char *>, 10> placeNames{{
    {Place::Kind::Cell, "cell"},
    {Place::Kind::Control, "control"},
    {Place::Kind::Text, "text"},
    {Place::Kind::Profile, "profile"},
    {Place::Kind::Previous, "previous"},
    {Place::Kind::PreviousText, "previousText"},
    {Place::Kind::PreviousYear, "previousYear"},
    {Place::Kind::Explanation, "explanation"},
    {Place::Kind::Edition, "edition"},
    {Place::Kind::State, "state"},
}};

} // namespace

QString placeKindName(Place::Kind kind)
{
    const auto found
        = std::find_if(placeNames.begin(), placeNames.end(), [kind](const auto &entry) { return entry.first == kind; });
    return QString::fromLatin1(found->second);
}

std::optional<Place::Kind> placeKindFromName(const QString &name)
{
    const auto found = std::find_if(placeNames.begin(), placeNames.end(),
                                    [&name](const auto &entry) { return name == QLatin1String(entry.second); });
    if (found == placeNames.end())
        return std::nullopt;
    return found->first;
}

QString editKindName(EditKind kind)
{
    switch (kind) {
    case EditKind::Type: return QStringLiteral("type");
    case EditKind::Clear: return QStringLiteral("clear");
    case EditKind::Paste: return QStringLiteral("paste");
    case EditKind::FillZeros: return QStringLiteral("fillZeros");
    case EditKind::ApplySuggestion: return QStringLiteral("applySuggestion");
    case EditKind::Control: return QStringLiteral("control");
    case EditKind::WriteText: return QStringLiteral("writeText");
    case EditKind::Replace: return QStringLiteral("replace");
    case EditKind::OfferedText: return QStringLiteral("offeredText");
    case EditKind::NumberField: return QStringLiteral("numberField");
    case EditKind::Profile: return QStringLiteral("profile");
    case EditKind::TakeOver: return QStringLiteral("takeOver");
    case EditKind::Import: return QStringLiteral("import");
    case EditKind::Batch: return QStringLiteral("batch");
    case EditKind::Explain: return QStringLiteral("explain");
    case EditKind::ConfirmZeros: return QStringLiteral("confirmZeros");
    case EditKind::Finish: return QStringLiteral("finish");
    case EditKind::Reopen: return QStringLiteral("reopen");
    case EditKind::RenewEdition: return QStringLiteral("renewEdition");
    case EditKind::Undo: return QStringLiteral("undo");
    case EditKind::Redo: return QStringLiteral("redo");
    }
    Q_UNREACHABLE();
}

Edit Edit::inverted() const
{
    Edit inverse;
    inverse.kind = EditKind::Undo;
    inverse.changes.reserve(changes.size());
    // Last change first, so that two changes of one place come back in order.
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        inverse.changes.append({change->place, change->after, change->before});
    return inverse;
}

} // namespace nianbao
