// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the history, the versions and the backups of a report are called, and what became of a damaged
// file, in the user's language.

#include "forms/wording/sentences.h"
#include "model/edition/edition.h"
#include "model/project/earlierstates.h"
#include "model/project/recovery.h"
#include "model/values/edit.h"

namespace nianbao::wording {

/// placeName() with what it is of the place, where that is not its figure or text: 合计 · 总计（核对合计）.
QString placeWords(const Place &place, const Edition &edition);

/// What stands at a place, for a list: "blank" for nothing, names instead of ids.
QString contentWords(const Place &place, const std::optional<QString> &stored, const Edition &edition);

/// How a change came about: typed, pasted, from the command line.
QString originName(EditKind kind);

/// Why a copy was made.
QString reasonName(BackupReason reason);
/// Its name and moment: “定稿 2024-01-15 09:30”, 备份（当天首次修改前）.
QString stateName(const EarlierState &state);

/// The version that an export to `path` keeps.
QString exportedVersionName(const QString &path);

/// What became of one place of a damaged file, without its name.
QString sentence(RecoveredPlace::From from);
/// What else of a damaged file is not as it was, a sentence each.
QStringList remarksOn(const RecoveryFindings &recovery);

} // namespace nianbao::wording
