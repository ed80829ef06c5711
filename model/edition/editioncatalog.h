// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All editions that this program knows: those built in and those found in folders. Also keeps the
// editions that came with project files, by hash, so that a thousand files share one. Editions are
// read when first asked for: opening a report needs none but its own. Not for two threads at once.

#include "model/base/result.h"
#include "model/edition/edition.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace nianbao {

class EditionCatalog
{
public:
    /// Knows the editions built into the program and those in `folders` (files *.json). A file that
    /// is refused is left out; its error is in problems().
    explicit EditionCatalog(const QStringList &folders = {});

    /// Official editions first, then variants, by id.
    const QList<EditionPtr> &editions() const { return read().editions; }
    const QList<Error> &problems() const { return read().problems; }

    [[nodiscard]] Result<EditionPtr> find(const EditionId &id) const;
    /// The official edition that is valid for a report on `year`.
    [[nodiscard]] Result<EditionPtr> forYear(int year) const;
    /// The edition stored in a project file: from the cache when the hash is known, read otherwise.
    [[nodiscard]] Result<EditionPtr> stored(const QString &sha256, const QByteArray &json, const QString &file);
    /// Null when no edition with this hash was seen yet; then ask stored() with the definition.
    EditionPtr bySha256(const QString &sha256) const;

private:
    /// What the built-in files and the folders hold.
    struct Contents
    {
        QList<EditionPtr> editions;
        QList<Error> problems;

        Result<EditionPtr> find(const EditionId &id) const;
        Status add(const QByteArray &json, const QString &file);
    };
    static Contents readAll(const QStringList &folders);
    const Contents &read() const;

    QStringList m_folders;
    mutable std::optional<Contents> m_contents; ///< filled by read(), once
    QHash<QString, EditionPtr> m_bySha256;
};

} // namespace nianbao
