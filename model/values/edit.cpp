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

constexpr std::array<std::pair<EditKind, const char *>, 23> kindNames{{
    {EditKind::Type, "type"},
    {EditKind::Clear, "clear"},
    {EditKind::Paste, "paste"},
    {EditKind::FillZeros, "fillZeros"},
    {EditKind::FillDown, "fillDown"},
    {EditKind::ApplySuggestion, "applySuggestion"},
    {EditKind::Control, "control"},
    {EditKind::WriteText, "writeText"},
    {EditKind::Replace, "replace"},
    {EditKind::OfferedText, "offeredText"},
    {EditKind::NumberField, "numberField"},
    {EditKind::Profile, "profile"},
    {EditKind::TakeOver, "takeOver"},
    {EditKind::Import, "import"},
    {EditKind::Batch, "batch"},
    {EditKind::Explain, "explain"},
    {EditKind::ConfirmZeros, "confirmZeros"},
    {EditKind::Finish, "finish"},
    {EditKind::Reopen, "reopen"},
    {EditKind::RenewEdition, "renewEdition"},
    {EditKind::Restore, "restore"},
    {EditKind::Undo, "undo"},
    {EditKind::Redo, "redo"},
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
    const auto found
        = std::find_if(kindNames.begin(), kindNames.end(), [kind](const auto &entry) { return entry.first == kind; });
    return QString::fromLatin1(found->second);
}

std::optional<EditKind> editKindFromName(const QString &name)
{
    const auto found = std::find_if(kindNames.begin(), kindNames.end(),
                                    [&name](const auto &entry) { return name == QLatin1String(entry.second); });
    if (found == kindNames.end())
        return std::nullopt;
    return found->first;
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
