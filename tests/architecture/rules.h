// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the source text of this project may not contain, one function for each rule. Each answers
// with the places that break it; none reads a disk, so each can be tried out on made-up files.

#include "tests/architecture/sourcetext.h"

#include <QSet>

#include <functional>

namespace nianbao::architecture {

struct Violation
{
    QString path;
    int line = 0; ///< from 1
    QString what;

    QString text() const { return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(what); }
};
using Violations = QList<Violation>;

/// Name of the Qt module that a header given in angle brackets belongs to ("QtGui"), or "".
using QtModuleOf = std::function<QString(const QString &header)>;

Violations checkLayers(const SourceText &file);
Violations checkQtModules(const SourceText &file, const QtModuleOf &moduleOf);
/// SQLite is for model/store alone.
Violations checkLibraries(const SourceText &file);
/// A header that needs a library's header, itself or through another, stays inside its folder.
Violations checkLibraryHeaders(const QList<SourceText> &files);
Violations checkUmbrellaHeaders(const SourceText &file);
Violations checkPlatformHeaders(const SourceText &file);

Violations checkYears(const SourceText &file);
Violations checkCellIds(const SourceText &file);
/// `labels`: every official wording that the edition files hold.
Violations checkLabels(const SourceText &file, const QSet<QString> &labels);
Violations checkSql(const SourceText &file);
Violations checkFileWriting(const SourceText &file);
/// The program keeps no log: what it has to say, it says to the user, who then decides who reads it.
Violations checkLogging(const SourceText &file);

Violations checkHead(const SourceText &file);
Violations checkLength(const SourceText &file);
Violations checkName(const SourceText &file);
Violations checkUnfinishedWork(const SourceText &file);

/// Of any text file, not only C++: places that only one machine has, and addresses of package mirrors.
Violations checkMachinePaths(const QString &path, const QString &text);
Violations checkTopLevel(const QStringList &names);

/// Official wordings of an edition file: the strings with Chinese characters, units left out.
QSet<QString> labelsOf(const QByteArray &editionJson);

} // namespace nianbao::architecture
