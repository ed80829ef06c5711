// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The report that travels inside its PDF: the values file as a property of the XMP packet, which PDF/A
// leaves uncompressed so that it is found without knowing PDF. Reading it therefore needs no library and
// cannot be made to unpack anything. Writing is forms/paper/pdfmetadata's.

#include "model/base/pdftokens.h"
#include "model/base/result.h"
#include "model/report/reportcomposer.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace nianbao {

/// What a reader of the file finds where a text was drawn, for the few texts where it is not the same: a
/// radical that shares its glyph with a character, a character that no font had.
using ReadAs = QList<std::pair<QString, QString>>;

struct PdfData
{
    /// Larger files are not read.
    static constexpr qint64 largestBytes = largestPdf;

    static const QString nameSpace;
    // Names of the properties.
    static const QString valuesName;
    static const QString audienceName;
    static const QString readAsName;

    QByteArray values; ///< as ValuesFile writes it
    Audience audience = Audience::HandIn;
    ReadAs readAs;

    /// `json` without the characters that XML has no place for, meaning the same.
    static QString xmlText(const QByteArray &json);
    static QString audienceText(Audience audience);

    /// The newest report in the file: what was written behind it later does not take it away. `path` is
    /// only named in errors. Errors: NoReportInside, FileTooLarge.
    [[nodiscard]] static Result<PdfData> read(const QByteArray &pdf, const QString &path);
};

} // namespace nianbao
