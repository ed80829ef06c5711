// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/reportimport.h"

#include "model/base/readfile.h"
#include "model/exchange/pdfdata.h"
#include "model/exchange/valuesfile.h"

#include <QFileInfo>

#include <array>

namespace nianbao {

namespace {

/// What a file is read with: its bytes become those of a values file.
struct Source
{
    QLatin1String suffix;
    qint64 largestBytes;
    Result<QByteArray> (*valuesIn)(const QByteArray &bytes, const QString &path);
};

Result<QByteArray> themselves(const QByteArray &bytes, const QString &)
{
    return bytes;
}

Result<QByteArray> valuesInPdf(const QByteArray &bytes, const QString &path)
{
    Result<PdfData> data = PdfData::read(bytes, path);
    if (!data)
        return passOn(data);
    return std::move(data->values);
}

constexpr std::array sources{Source{QLatin1String("json"), ValuesFile::largestBytes, themselves},
                             Source{QLatin1String("pdf"), PdfData::largestBytes, valuesInPdf}};

const Source *sourceOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const Source &source : sources) {
        if (suffix == source.suffix)
            return &source;
    }
    return nullptr;
}

} // namespace

QStringList importSuffixes()
{
    QStringList suffixes;
    for (const Source &source : sources)
        suffixes.append(source.suffix);
    return suffixes;
}

bool canImport(const QString &path)
{
    return sourceOf(path) != nullptr;
}

Result<ImportedReport> importReport(const QString &path, const EditionCatalog &catalog,
                                    const std::optional<EditionId> &edition)
{
    const Source *source = sourceOf(path);
    if (!source)
        return fail(ErrorCode::FormatUnknown, {path, u'.' + importSuffixes().join(QStringLiteral(", ."))});
    const Result<QByteArray> bytes = readFile(path, source->largestBytes);
    if (!bytes)
        return passOn(bytes);
    const Result<QByteArray> values = source->valuesIn(*bytes, path);
    if (!values)
        return passOn(values);
    return ValuesFile::read(*values, path, catalog, edition);
}

} // namespace nianbao
