// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/bundlelisting.h"
#include "app/cli/contentlisting.h"
#include "app/cli/signaturelisting.h"

#include "app/cli/words.h"
#include "forms/wording/sentences.h"
#include "model/base/pdftokens.h"
#include "model/base/readfile.h"
#include "model/signing/pdfsigner.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace nianbao::cli {

namespace {

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

/// Goes through the files: content first, then, of a PDF, the signatures. A bundle is its list, then each of
/// its files.
class Verifying
{
public:
    Verifying(Format format, Trusted trusted, Against against, Console &console)
        : m_format(format)
        , m_trusted(std::move(trusted))
        , m_against(std::move(against))
        , m_console(console)
        , m_now(console.clock().now())
    {
    }

    ExitCode verify(const QString &path)
    {
        const Result<std::optional<FoundBundle>> bundle = FoundBundle::find(path);
        if (!bundle)
            return refuse(path, bundle.error());
        if (*bundle)
            return verifyBundle(path, **bundle);
        if (!canVerify(path))
            return refuse(path, {ErrorCode::FormatUnknown, {path}});
        if (!m_against.report && !isPdf(path)) {
            const QString why
                = Words::tr("%1 can only be compared with a report; say with which one by --against.").arg(path);
            m_console.message(why);
            m_results.append(refused(path, ErrorCode::BadArguments, why));
            return ExitCode::WrongUsage;
        }
        const Result<QByteArray> bytes = readFile(path, isPdf(path) ? largestPdf : largestToVerify(path));
        return bytes ? verifyFile(path, *bytes, m_against) : refuse(path, bytes.error());
    }

    const QJsonArray &results() const { return m_results; }

private:
    /// Says why, and lists the file as `check` lists one that it refuses.
    ExitCode refuse(const QString &path, const Error &error)
    {
        m_results.append(refused(path, error.code, wording::sentence(error)));
        return error.code == ErrorCode::FormatUnknown ? m_console.refuse(path, error)
                                                      : m_console.refuseInput(path, error);
    }
    static QJsonObject refused(const QString &path, ErrorCode code, const QString &why)
    {
        return {{QStringLiteral("file"), path},
                {QStringLiteral("status"), QStringLiteral("refused")},
                {QStringLiteral("error"), QString(codeName(code))},
                {QStringLiteral("message"), why}};
    }

    ExitCode verifyBundle(const QString &path, const FoundBundle &bundle)
    {
        // Without another report its files are compared with the values among them.
        Result<std::unique_ptr<Project>> own = std::unique_ptr<Project>();
        Against against = m_against;
        if (!against.report) {
            own = bundle.report(m_console.catalog());
            if (own)
                against = {own->get(), (*own)->path()};
        }
        const auto values = against.report ? std::optional(against.report->valuesSha256()) : std::nullopt;
        if (m_format == Format::Text)
            printBundle(path, bundle, values, m_console);
        QJsonObject json = bundleJson(bundle, values);
        json.insert(QStringLiteral("file"), path);
        m_results.append(json);
        const bool isSame = bundle.isWhole() && (!values || *values == bundle.valuesSha256);
        ExitCode code = isSame ? ExitCode::Fine : ExitCode::FindingsOfError;
        if (!own)
            code = worst(code, m_console.refuseInput(path, own.error()));
        for (const FoundBundle::File &file : bundle.files) {
            const bool canCompare = canVerify(file.name) && (against.report || isPdf(file.name));
            if (canCompare && !file.bytes.isEmpty())
                code = worst(code, verifyFile(bundle.folder + file.name, file.bytes, against));
        }
        return code;
    }

    ExitCode verifyFile(const QString &file, const QByteArray &bytes, const Against &against)
    {
        QJsonObject json{{QStringLiteral("file"), file},
                         {QStringLiteral("against"), against.report ? QJsonValue(against.name) : QJsonValue()}};
        ExitCode code = ExitCode::Fine;
        if (isPdf(file)) {
            const auto listing = listSignatures(bytes, m_trusted, m_now);
            if (!listing)
                return refuse(file, listing.error());
            code = tellSignatures(file, *listing, json);
        }
        code = worst(code, verifyContent(bytes, file, against, json));
        m_results.append(json);
        return code;
    }

    ExitCode verifyContent(const QByteArray &bytes, const QString &file, const Against &against, QJsonObject &json)
    {
        const Result<Verification> content = nianbao::verifyFile(bytes, file, against.report, m_console.catalog());
        if (!content) {
            json.insert(QStringLiteral("content"), QStringLiteral("notCompared"));
            const bool isSigned = !json[QStringLiteral("signatures")].toArray().isEmpty();
            return refuseContent(file, against, isSigned, content.error());
        }
        if (m_format == Format::Text)
            printContent(file, against, *content, m_console);
        const QJsonObject members = contentJson(against, *content);
        for (auto member = members.begin(); member != members.end(); ++member)
            json.insert(member.key(), member.value());
        return content->isSame() ? ExitCode::Fine : ExitCode::FindingsOfError;
    }

    /// A PDF that is not the program's own may be signed; without a signature nothing of it can be verified.
    ExitCode refuseContent(const QString &file, const Against &against, bool isSigned, const Error &error)
    {
        if (error.code != ErrorCode::NoReportInside)
            return m_console.refuseInput(file, error);
        if (against.report) {
            m_console.message(Words::tr("%1 carries no report, so it cannot be compared with %2: this program did "
                                        "not make it from one, or another program has thrown the data away.")
                                  .arg(file, against.name));
            return ExitCode::InputRefused;
        }
        if (isSigned) {
            m_console.message(Words::tr("%1 carries no report, so its pages were not compared.").arg(file));
            return ExitCode::Fine;
        }
        m_console.message(
            Words::tr("%1 is not signed and carries no report, so nothing in it can be verified: this program did "
                      "not make it from a report, or another program has thrown the data away.")
                .arg(file));
        return ExitCode::InputRefused;
    }

    ExitCode tellSignatures(const QString &file, const SignatureListing &listing, QJsonObject &json)
    {
        if (m_format == Format::Text)
            m_console.result(asText(file, listing, m_trusted, m_now));
        json.insert(QStringLiteral("signed"), statusOf(listing));
        json.insert(QStringLiteral("signatures"), asJson(listing));
        return listing.code;
    }

    Format m_format;
    Trusted m_trusted;
    Against m_against;
    Console &m_console;
    QDateTime m_now;
    QJsonArray m_results;
};

ExitCode runAgainst(const Project *report, const Options &options, Console &console)
{
    const Result<Trusted> trusted = readTrusted(qtText(options.trust));
    if (!trusted)
        return console.refuseInput(qtText(options.trust), trusted.error());
    Verifying verifying(options.format, *trusted, {report, qtText(options.against)}, console);
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
                       Words::tr("Files that were exported: .pdf, .docx, .html, .xlsx, .csv or .json; or a bundle: its "
                                 "folder, ZIP or list of files")
                           .toStdString())
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
