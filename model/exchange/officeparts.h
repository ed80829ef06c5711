// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What Word and Excel files have in common around their content: list of parts and their types,
// relationships, and properties of the document (ECMA-376, Open Packaging Conventions).

#include "model/exchange/zippackage.h"
#include "model/report/reportdocument.h"

namespace nianbao {

struct OfficePart
{
    QString name; ///< "word/document.xml"
    QString contentType;
    QByteArray xml;
    QString relation; ///< type of the relationship that leads to it from the main part; empty: none
};

/// The whole file: `main` first, the parts beside it in its folder, and everything around them.
/// Relationships of the main part are rId1, rId2 … in the order of `others`.
/// Errors: ExportFailed.
[[nodiscard]] Result<QByteArray> officeFile(const OfficePart &main, const QList<OfficePart> &others,
                                            const ReportDocument &document, const QDateTime &moment);

/// Name of a relationship to the part at `index` of `others`: "rId1".
QString relationId(qsizetype index);

namespace office {
/// Namespaces and beginnings of types, as the standard (transitional) has them.
inline const QString relationships
    = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
inline const QString spreadsheet = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
inline const QString word = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
inline const QString types = QStringLiteral("application/vnd.openxmlformats-officedocument.");
} // namespace office

} // namespace nianbao
