// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/contentlisting.h"
#include "app/cli/signaturelisting.h"

#include "model/base/readfile.h"
#include "model/signing/pdfsigner.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace nianbao::cli {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Options
{
    std::vector<std::string> files;
    std::string against;
    std::string trust;
    Format format = Format::Text;
};

bool isPdf(const QString &file)
{
    return file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

/// Goes through the files: content first, then, of a PDF, the signatures.
class Verifying
{
public:
    Verifying(const Options &options, Trusted trusted, const Project *report, Console &console)
        : m_against(qtText(options.against))
        , m_format(options.format)
        , m_trusted(std::move(trusted))
        , m_report(report)
        , m_console(console)
        , m_now(console.clock().now())
    {
    }

    ExitCode verify(const QString &file)
    {
        if (!canVerify(file))
            return m_console.refuse(file, {ErrorCode::FormatUnknown, {file}});
        if (!m_report && !isPdf(file)) {
            m_console.message(
                Words::tr("%1 can only be compared with a report; say with which one by --against.").arg(file));
            return ExitCode::WrongUsage;
        }
        const Result<QByteArray> bytes = readFile(file, isPdf(file) ? PdfSigner::largestPdf : largestToVerify(file));
        if (!bytes)
            return m_console.refuseInput(file, bytes.error());
        QJsonObject json{{QStringLiteral("file"), file},
                         {QStringLiteral("against"), m_report ? QJsonValue(m_against) : QJsonValue()}};
        ExitCode code = ExitCode::Fine;
        if (isPdf(file))
            code = verifySignatures(*bytes, file, json);
        if (code != ExitCode::InputRefused)
            code = worst(code, verifyContent(*bytes, file, json));
        m_results.append(json);
        return code;
    }

    const QJsonArray &results() const { return m_results; }

private:
    ExitCode verifyContent(const QByteArray &bytes, const QString &file, QJsonObject &json)
    {
        const Result<Verification> content = verifyFile(bytes, file, m_report, m_console.catalog());
        if (!content) {
            json.insert(QStringLiteral("content"), QStringLiteral("notCompared"));
            // A PDF that is not the program's own may be signed; without a signature nothing of it can be verified.
            const bool isSigned = !json[QStringLiteral("signatures")].toArray().isEmpty();
            if (m_report || !isSigned || content.error().code != ErrorCode::NoReportInside)
                return m_console.refuseInput(file, content.error());
            m_console.message(Words::tr("%1 carries no report, so that its pages were not compared.").arg(file));
            return ExitCode::Fine;
        }
        if (m_format == Format::Text)
            printContent(file, m_report ? m_against : QString(), *content, m_console);
        const QJsonObject members = contentJson(m_report ? m_against : QString(), *content);
        for (auto member = members.begin(); member != members.end(); ++member)
            json.insert(member.key(), member.value());
        return content->isSame() ? ExitCode::Fine : ExitCode::FindingsOfError;
    }

    ExitCode verifySignatures(const QByteArray &bytes, const QString &file, QJsonObject &json)
    {
        const auto listing = listSignatures(bytes, m_trusted, m_now);
        if (!listing)
            return m_console.refuseInput(file, listing.error());
        if (m_format == Format::Text)
            m_console.result(asText(file, *listing, m_trusted, m_now));
        json.insert(QStringLiteral("signed"), statusOf(*listing));
        json.insert(QStringLiteral("signatures"), asJson(*listing));
        return listing->code;
    }

    QString m_against;
    Format m_format;
    Trusted m_trusted;
    const Project *m_report;
    Console &m_console;
    QDateTime m_now;
    QJsonArray m_results;
};

ExitCode runAgainst(const Project *report, const Options &options, Console &console)
{
    const Result<Trusted> trusted = readTrusted(qtText(options.trust));
    if (!trusted)
        return console.refuseInput(qtText(options.trust), trusted.error());
    Verifying verifying(options, *trusted, report, console);
    ExitCode code = ExitCode::Fine;
    for (const std::string &file : options.files)
        code = worst(code, verifying.verify(qtText(file)));
    if (options.format == Format::Json)
        console.result(QJsonDocument(QJsonObject{{QStringLiteral("files"), verifying.results()}}).toJson());
    return code;
}

ExitCode runVerify(const Options &options, Console &console)
{
    if (options.against.empty())
        return runAgainst(nullptr, options, console);
    return console.withReport(qtText(options.against), ProjectFile::Access::Read,
                              [&](const Project &report) { return runAgainst(&report, options, console); });
}

} // namespace

Command verifyCommand()
{
    auto options = std::make_shared<Options>();
    return {"verify", Words::tr("Says whether files still tell what the report tells, and whether signatures hold"),
            [options](CLI::App &app) {
                app.add_option(
                       "FILE", options->files,
                       Words::tr("Files that were exported: .pdf, .docx, .html, .xlsx, .csv or .json").toStdString())
                    ->required();
                app.add_option("--against", options->against,
                               Words::tr("Project file to compare with; without it a PDF is compared with its own data")
                                   .toStdString());
                app.add_option(
                    "--trust", options->trust,
                    Words::tr("Certificates (PEM) that are trusted beside the system's; then a signature that "
                              "nobody vouches for fails too")
                        .toStdString());
                declareFormat(app, options->format);
            },
            [options](Console &console) { return runVerify(*options, console); }};
}

} // namespace nianbao::cli
