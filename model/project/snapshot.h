// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The whole content of a report as bytes that depend on nothing but the content: kept with every
// named version, and what the fingerprint of the values is taken over.

#include "model/base/result.h"
#include "model/edition/edition.h"

#include <QByteArray>
#include <QSet>

#include <memory>

namespace nianbao {

class Project;
class Report;

enum class SnapshotPart {
    Values, ///< what the report says: year, edition hash, cells, controls, texts, profile
    Everything, ///< and last year's figures and texts and the explanations of findings
};

/// Compact JSON with sorted keys.
QByteArray snapshotOf(const Report &report, SnapshotPart part);

/// The way back from SnapshotPart::Everything, as a report without a file. `path` is only named in
/// errors: FileDamaged where it is no snapshot of a report; VersionOfOtherEdition where it is one of
/// another edition, or of another text of this one. With `present`, a later state of the report, it may also be of a
/// text of the edition whose hash is in `earlier`. What it has at cells that are no more is left out then, and where it
/// is silent, what `present` has counts: that text may have had no such cell or section.
[[nodiscard]] Result<std::unique_ptr<Project>> fromSnapshot(const QByteArray &snapshot, const EditionPtr &edition,
                                                            const QString &path, const Report *present = nullptr,
                                                            const QSet<QString> &earlier = {});

} // namespace nianbao
