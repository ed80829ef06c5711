// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A bundle as it is found later, a folder or a ZIP: what its list of files promises, and what is really there.

#include "model/project/project.h"

#include <optional>

namespace nianbao {

class EditionCatalog;

struct FoundBundle
{
    enum class State {
        Same, ///< as it was when the bundle was made, byte by byte
        Changed,
        Missing,
        Extra, ///< not in the list; hidden files are not looked at
    };
    struct File
    {
        QString name;
        State state = State::Same;
        QByteArray bytes; ///< empty where it is missing, extra, too large or no file
    };

    QString folder; ///< in front of the names, with its '/'; of a ZIP its path
    QString valuesSha256; ///< of the report that the bundle was made of
    QList<File> files; ///< in the order of the list, then what is extra

    bool isWhole() const;
    /// The report in the bundle's values file. Errors: FileNotFound, and those of ValuesFile::read().
    [[nodiscard]] Result<std::unique_ptr<Project>> report(const EditionCatalog &catalog) const;

    /// By a folder, a ZIP, or the list of a bundle itself; nullopt: the path is of another file. Errors:
    /// BundleListMissing, JsonSyntax, ValuesWrongSchema, ValuesWrongType (also where a file
    /// is named twice), and those of readFile() (FileTooLarge also of all files together) and ZipPackage::read().
    [[nodiscard]] static Result<std::optional<FoundBundle>> find(const QString &path);
};

} // namespace nianbao
