// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The versions of the project file's schema and the way from each to the next. Step n is the file
// sql/n.sql; a new file goes through all of them, so that old and new files end up the same.

#include "model/store/database.h"

#include <string>

namespace nianbao::store {

/// The schema that this program writes.
constexpr int newestSchema = 2;

/// Marks a file as ours (SQLite's application_id): "NBAO".
constexpr int applicationId = 0x4e42414f;

int schemaVersion(Database &database);
/// Runs the steps after schemaVersion(), up to `version`. The caller's transaction holds them all.
void migrate(Database &database, int version = newestSchema);

/// Every table of the file as text, to compare; the same for two files of the same schema.
std::string describeSchema(Database &database);
/// What describeSchema() gives for an untouched file of a schema from 1 to the newest.
const std::string &schemaDescription(int version);

} // namespace nianbao::store
