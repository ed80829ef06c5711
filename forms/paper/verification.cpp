// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/verification.h"

#include "forms/paper/reportpdf.h"
#include "model/base/sha256.h"
#include "model/edition/editioncatalog.h"
#include "model/project/comparison.h"
#include "model/exchange/valuesfile.h"

#include <QFileInfo>

namespace nianbao {

namespace {

using Differences = QList<PrintedDifference>;
using In = PrintedDifference::In;

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
Result<QList<Difference>> dataDifferences(const Project &found, const Project &report, Audience audience)
{
    const auto told = ValuesFile::readFor(report.editionPtr(), ValuesFile::write(report, audience), report.title());
    if (!told)
        return passOn(told);
    return nianbao::differences(**told, found);
}

PrintedDifference inData(const Difference &difference, In in)
{
    const bool isCell = difference.kind == placeKindName(Place::Kind::Cell);
    return {isCell ? difference.id : difference.kind + u' ' + difference.id, difference.a.value_or(QString()),
            difference.b.value_or(QString()), in};
}

/// Each place once. `agree`: the pages say what the data say, so that other words on them follow from other data.
Differences merged(const QList<Difference> &data, const Differences &pages, bool agree)
{
    Differences differences;
    QHash<QString, qsizetype> places;
    for (const Difference &difference : data) {
        differences.append(inData(difference, agree ? In::Everywhere : In::Data));
        places.insert(differences.last().where, differences.size() - 1);
    }
    for (const PrintedDifference &difference : pages) {
        const qsizetype place = places.value(difference.where, -1);
        if (place >= 0 && differences[place].found == difference.found)
            differences[place].in = In::Everywhere;
        else if (!agree || data.isEmpty() || !difference.where.startsWith(u'¶'))
            differences.append({difference.where, difference.expected, difference.found, In::Pages});
    }
    return differences;
}

Differences pageDifferences(const PdfPages &pages, const PdfData &data, const Project &wanted)
{
    const ReportDocument document = ReportComposer::compose(wanted, {data.audience, Draft::No});
    return ReportPdf::differences(pages, data.readAs, {document, wanted, QDateTime()});
}

/// Puts the edition of the data into `verification` where there is no report.
Result<Differences> pdfDifferences(const QByteArray &bytes, const QString &path, const Project *report,
                                   const EditionCatalog &catalog, Verification &verification)
{
    const Result<PdfData> data = PdfData::read(bytes, path);
    if (!data)
        return passOn(data);
    const auto own = reportIn(data->values, path, report, catalog);
    if (!own)
        return passOn(own);
    if (!report)
        verification.edition = (*own)->editionPtr();
    const Result<PdfPages> pages = pagesOfPdf(bytes, path);
    if (!pages)
        return passOn(pages);
    const Differences fromOwn = pageDifferences(*pages, *data, **own);
    if (!report)
        return merged({}, fromOwn, false);
    const auto dataDiffers = dataDifferences(**own, *report, data->audience);
    if (!dataDiffers)
        return passOn(dataDiffers);
    return merged(*dataDiffers, pageDifferences(*pages, *data, *report), fromOwn.isEmpty());
}

Result<Differences> fileDifferences(ReportFile::Kind kind, const QByteArray &bytes, const QString &path,
                                    const Project &report)
{
    const Result<PrintedReport> printed = ReportFile::read(kind, bytes, path);
    if (!printed)
        return passOn(printed);
    // Such a file does not say whom it is for; it is taken for what it is more like.
    std::optional<Differences> least;
    for (const Audience audience : {Audience::HandIn, Audience::Public}) {
        const ReportDocument document = ReportComposer::compose(report, {audience, Draft::No});
        const Differences found = differencesOf(document, report, *printed);
        if (!least || found.size() < least->size())
            least = found;
    }
    return *least;
}

Result<Differences> valuesDifferences(const QByteArray &bytes, const QString &path, const Project &report,
                                      const EditionCatalog &catalog)
{
    const auto found = reportIn(bytes, path, &report, catalog);
    if (!found)
        return passOn(found);
    // A file for the public lacks what is not printed.
    const auto all = dataDifferences(**found, report, Audience::HandIn);
    const auto printed = dataDifferences(**found, report, Audience::Public);
    if (!all || !printed)
        return passOn(!all ? all : printed);
    Differences differences;
    for (const Difference &difference : printed->size() < all->size() ? *printed : *all)
        differences.append(inData(difference, In::Everywhere));
    return differences;
}

void look(Verification &verification, const QByteArray &bytes, const Project &report)
{
    const Result<QList<ExportEntry>> exports = report.file() ? report.file()->exports() : QList<ExportEntry>();
    const QString hash = sha256Of(bytes);
    for (const ExportEntry &entry : exports.value_or(QList<ExportEntry>())) {
        if (entry.fileSha256 != hash)
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
    if (report)
        verification.edition = report->editionPtr();
    Result<Differences> differences = fail(ErrorCode::FormatUnknown, {path});
    if (verification.kind == pdfSuffix)
        differences = pdfDifferences(bytes, path, report, catalog, verification);
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
