// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All editions that this program knows: those built in and those found in folders. Also keeps the
// editions that came with project files, by hash, so that a thousand files share one. Every edition
// leaves the catalog with the rules in force on this computer (ruleoverrides.h). Editions are read when
// first asked for: opening a report needs none but its own. Not for two threads at once.

#include "model/base/result.h"
#include "model/edition/edition.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace nianbao {

class EditionCatalog
{
public:
    /// Knows the editions built into the program and those in `folders` (files *.json). A file that
    /// is refused is left out; its error is in problems(). In the folders may also be ruleOverridesFile.
    explicit EditionCatalog(const QStringList &folders = {});
    /// Where a body puts editions of its own, the most particular folder first; those that exist.
    static QStringList usualFolders();

    /// Official editions first, then variants, by id.
    const QList<EditionPtr> &editions() const { return read().editions; }
    const QList<Error> &problems() const { return read().problems; }
    /// What the folders say of rules; nothing of a file that was refused.
    const QList<RuleOverride> &overrides() const { return read().overrides; }
    /// Why a file of overrides was refused, so that rules hold as the editions have them; nullopt: none was.
    std::optional<Error> overridesProblem() const;

    [[nodiscard]] Result<EditionPtr> find(const EditionId &id) const;
    /// What this program has under the id of an edition that came with a file, where the two are not the same: its
    /// rules or words were changed since the file was made. Null: they are the same, or the id is not known here.
    EditionPtr otherText(const Edition &edition) const;
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
        QList<RuleOverride> overrides;
        std::optional<Error> overridesProblem;
        QList<Error> problems;

        Result<EditionPtr> find(const EditionId &id) const;
        Status add(const QByteArray &json, const QString &file);
        void readOverrides(const QStringList &folders);
    };
    static Contents readAll(const QStringList &folders);
    const Contents &read() const;
    bool hasOverrides() const;

    QStringList m_folders;
    mutable std::optional<Contents> m_contents; ///< filled by read(), once
    QHash<QString, EditionPtr> m_bySha256;
    mutable QSet<QString> m_builtIn; ///< hashes of texts that otherText() found to be the program's own
};

} // namespace nianbao
