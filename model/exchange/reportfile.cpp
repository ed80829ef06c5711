// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/reportfile.h"

#include "model/exchange/csvfile.h"
#include "model/exchange/docxfile.h"
#include "model/exchange/htmlfile.h"
#include "model/exchange/xlsxfile.h"

#include <array>

namespace nianbao {

namespace {

struct KindName
{
    ReportFile::Kind kind;
    QLatin1String suffix;
};

constexpr std::array names{KindName{ReportFile::Kind::Word, QLatin1String("docx")},
                           KindName{ReportFile::Kind::WebPage, QLatin1String("html")},
                           KindName{ReportFile::Kind::Spreadsheet, QLatin1String("xlsx")},
                           KindName{ReportFile::Kind::List, QLatin1String("csv")}};

Result<QByteArray> written(ReportFile::Kind kind, const ReportSource &source)
{
    switch (kind) {
    case ReportFile::Kind::Word: return DocxFile::write(source.document, source.moment);
    case ReportFile::Kind::Spreadsheet: return XlsxFile::write(source.document, source.project, source.moment);
    case ReportFile::Kind::WebPage: return HtmlFile::write(source.document, source.project.edition());
    case ReportFile::Kind::List: return CsvFile::write(source.project);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ReportFile::Kind> ReportFile::kinds()
{
    QList<Kind> kinds;
    for (const KindName &name : names)
        kinds.append(name.kind);
    return kinds;
}

QString ReportFile::suffix(Kind kind)
{
    for (const KindName &name : names) {
        if (name.kind == kind)
            return name.suffix;
    }
    Q_UNREACHABLE();
}

std::optional<ReportFile::Kind> ReportFile::kindOf(const QString &suffix)
{
    for (const KindName &name : names) {
        if (suffix == name.suffix)
            return name.kind;
    }
    return std::nullopt;
}

bool ReportFile::showsDraft(Kind kind)
{
    return kind != Kind::List;
}

Result<QByteArray> ReportFile::make(Kind kind, const ReportSource &source)
{
    Result<QByteArray> bytes = written(kind, source);
    if (!bytes)
        return bytes;
    if (const Status same = verify(kind, *bytes, source); !same)
        return passOn(same);
    return bytes;
}

Result<PrintedReport> ReportFile::read(Kind kind, const QByteArray &bytes, const QString &path)
{
    if (bytes.size() > largestBytes)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(largestBytes)});
    switch (kind) {
    case Kind::Word: return DocxFile::read(bytes, path);
    case Kind::Spreadsheet: return XlsxFile::read(bytes, path);
    case Kind::WebPage: return HtmlFile::read(bytes, path);
    case Kind::List: return CsvFile::read(bytes, path);
    }
    Q_UNREACHABLE();
}

Status ReportFile::verify(Kind kind, const QByteArray &bytes, const ReportSource &source)
{
    const Result<PrintedReport> found = read(kind, bytes, source.document.title);
    if (!found)
        return passOn(found);
    const QList<PrintedDifference> differences = differencesOf(source.document, source.project, *found);
    if (differences.isEmpty())
        return {};
    const PrintedDifference &first = differences.first();
    return fail(ErrorCode::ExportMismatch, {first.where, first.expected, first.found});
}

} // namespace nianbao
