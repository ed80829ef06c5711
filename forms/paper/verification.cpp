// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/verification.h"

#include "forms/paper/reportpdf.h"
#include "model/edition/editioncatalog.h"
#include "model/project/comparison.h"
#include "model/exchange/valuesfile.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace nianbao {

namespace {

using Differences = QList<FileDifference>;

const QString pdfSuffix = QStringLiteral("pdf");
const QString valuesSuffix = QStringLiteral("json");

QString suffixOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

/// By the edition of `report` where it is that one, which this computer may not have otherwise.
Result<std::unique_ptr<Project>> reportIn(const QByteArray &values, const QString &path, const Project *report,
                                          const EditionCatalog &catalog)
{
    if (report) {
        auto read = ValuesFile::readFor(report->editionPtr(), values, path);
        if (read || read.error().code != ErrorCode::EditionNotFound)
            return read;
    }
    Result<ImportedReport> imported = ValuesFile::read(values, path, catalog);
    if (!imported)
        return passOn(imported);
    return Project::inMemory(imported->start, std::move(imported->content), path);
}

/// What data for this audience tell beside what the report would tell them.
Result<Differences> dataDifferences(const Project &found, const Project &report, Audience audience)
{
    const auto told = ValuesFile::readFor(report.editionPtr(), ValuesFile::write(report, audience), report.title());
    if (!told)
        return passOn(told);
    Differences differences;
    for (const Difference &difference : nianbao::differences(**told, found)) {
        differences.append({FileDifference::Part::Data, difference.kind + u' ' + difference.id,
                            difference.a.value_or(QString()), difference.b.value_or(QString())});
    }
    return differences;
}

void append(Differences &differences, const QList<PrintedDifference> &pages)
{
    for (const PrintedDifference &difference : pages)
        differences.append({FileDifference::Part::Pages, difference.where, difference.expected, difference.found});
}

Result<Differences> pdfDifferences(const QByteArray &bytes, const QString &path, const Project *report,
                                   const EditionCatalog &catalog)
{
    const Result<PdfData> data = PdfData::read(bytes, path);
    if (!data)
        return passOn(data);
    const auto own = reportIn(data->values, path, report, catalog);
    if (!own)
        return passOn(own);
    Differences differences;
    if (report) {
        const Result<Differences> found = dataDifferences(**own, *report, data->audience);
        if (!found)
            return found;
        differences = *found;
    }
    const Project &wanted = report ? *report : **own;
    ReportDocument document = ReportComposer::compose(wanted, {data->audience, Draft::No});
    Result<QList<PrintedDifference>> pages
        = ReportPdf::differences(bytes, data->readAs, {document, wanted, QDateTime()}, path);
    if (!pages)
        return passOn(pages);
    append(differences, *pages);
    return differences;
}

Result<Differences> fileDifferences(ReportFile::Kind kind, const QByteArray &bytes, const QString &path,
                                    const Project &report)
{
    const Result<PrintedReport> printed = ReportFile::read(kind, bytes, path);
    if (!printed)
        return passOn(printed);
    // Such a file does not say whom it is for; it is taken for what it is more like.
    std::optional<QList<PrintedDifference>> least;
    for (const Audience audience : {Audience::HandIn, Audience::Public}) {
        const ReportDocument document = ReportComposer::compose(report, {audience, Draft::No});
        const QList<PrintedDifference> found = differencesOf(document, report, *printed);
        if (!least || found.size() < least->size())
            least = found;
    }
    Differences differences;
    append(differences, *least);
    return differences;
}

Result<Differences> valuesDifferences(const QByteArray &bytes, const QString &path, const Project &report,
                                      const EditionCatalog &catalog)
{
    const auto found = reportIn(bytes, path, &report, catalog);
    if (!found)
        return passOn(found);
    // A file for the public lacks what is not printed.
    const Result<Differences> all = dataDifferences(**found, report, Audience::HandIn);
    const Result<Differences> printed = dataDifferences(**found, report, Audience::Public);
    return all && printed && printed->size() < all->size() ? printed : all;
}

void look(Verification &verification, const QByteArray &bytes, const Project &report)
{
    const Result<QList<ExportEntry>> exports = report.file() ? report.file()->exports() : QList<ExportEntry>();
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    for (const ExportEntry &entry : exports.value_or(QList<ExportEntry>())) {
        if (entry.fileSha256 != QLatin1String(hash))
            continue;
        verification.record = entry;
        verification.hasValuesOfRecord = entry.valuesSha256 == report.valuesSha256();
        return;
    }
}

} // namespace

bool canVerify(const QString &path)
{
    const QString suffix = suffixOf(path);
    return suffix == pdfSuffix || suffix == valuesSuffix || ReportFile::kindOf(suffix);
}

qint64 largestToVerify(const QString &path)
{
    if (suffixOf(path) == pdfSuffix)
        return PdfData::largestBytes;
    return suffixOf(path) == valuesSuffix ? ValuesFile::largestBytes : ReportFile::largestBytes;
}

Result<Verification> verifyFile(const QByteArray &bytes, const QString &path, const Project *report,
                                const EditionCatalog &catalog)
{
    Verification verification;
    verification.kind = suffixOf(path);
    Result<Differences> differences = fail(ErrorCode::FormatUnknown, {path});
    if (verification.kind == pdfSuffix)
        differences = pdfDifferences(bytes, path, report, catalog);
    else if (report && verification.kind == valuesSuffix)
        differences = valuesDifferences(bytes, path, *report, catalog);
    else if (const auto kind = ReportFile::kindOf(verification.kind); report && kind)
        differences = fileDifferences(*kind, bytes, path, *report);
    if (!differences)
        return passOn(differences);
    verification.differences = *differences;
    if (report)
        look(verification, bytes, *report);
    return verification;
}

} // namespace nianbao
