// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads an edition file (resources/editions/README.md describes it) into an Edition and proves it:
// unknown or missing keys, repeated ids, unknown cells, mixed units, a missing language and a set of
// rules that an all-zero report breaks, a cell that no rule covers are refused with file, place and reason.

#include "model/base/result.h"
#include "model/edition/edition.h"

#include <QJsonObject>

#include <functional>

namespace nianbao {

enum class DefinitionFrom;

class EditionReader
{
public:
    /// No edition file needs more; what is larger is refused unread.
    static constexpr qint64 largestFile = 4 * 1024 * 1024;

    /// Gives the complete definition of the edition with an id, for a variant's "extends".
    using FindBase = std::function<Result<QJsonObject>(const EditionId &)>;

    /// `file` is only named in errors.
    [[nodiscard]] static Result<EditionPtr> read(const QByteArray &json, const QString &file,
                                                 const FindBase &findBase = {});

    /// Reads a complete definition that came with a report. An earlier version of the program may have
    /// stored it: examples of rules and the list of free cells may be missing. The edition keeps `json` as it is.
    /// Errors: EditionWrongType where it has another hash than `sha256`; empty: any.
    [[nodiscard]] static Result<EditionPtr> readStored(const QByteArray &json, const QString &file,
                                                       const QString &sha256 = {});

private:
    /// The definition, and as it is to be stored.
    struct Text
    {
        QByteArray json;
        QString sha256;
    };
    /// Throws a Refusal.
    static EditionPtr readComplete(const QJsonObject &definition, const Text &text, DefinitionFrom from);
};

} // namespace nianbao
