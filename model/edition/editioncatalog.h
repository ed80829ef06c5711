// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All editions that this program knows: those built in and those found in folders. Also keeps the
// editions that came with project files, by hash, so that a thousand files share one.

#include "model/base/result.h"
#include "model/edition/edition.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace nianbao {

class EditionCatalog
{
public:
    /// Reads the editions built into the program, then those in `folders` (files *.json). A file
    /// that is refused is left out; its error is in problems().
    explicit EditionCatalog(const QStringList &folders = {});

    /// Official editions first, then variants, by id.
    const QList<EditionPtr> &editions() const { return m_editions; }
    const QList<Error> &problems() const { return m_problems; }

    [[nodiscard]] Result<EditionPtr> find(const EditionId &id) const;
    /// The official edition that is valid for a report on `year`.
    [[nodiscard]] Result<EditionPtr> forYear(int year) const;
    /// The edition stored in a project file: from the cache when the hash is known, read otherwise.
    [[nodiscard]] Result<EditionPtr> stored(const QString &sha256, const QByteArray &json, const QString &file);
    /// Null when no edition with this hash was seen yet; then ask stored() with the definition.
    EditionPtr bySha256(const QString &sha256) const { return m_bySha256.value(sha256); }

private:
    Status add(const QByteArray &json, const QString &file);

    QList<EditionPtr> m_editions;
    QList<Error> m_problems;
    QHash<QString, EditionPtr> m_bySha256;
};

} // namespace nianbao
