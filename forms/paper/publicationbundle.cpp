// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/publicationbundle.h"

#include "forms/paper/reportpdf.h"
#include "model/base/filenames.h"
#include "model/base/sha256.h"
#include "model/base/writefile.h"
#include "model/exchange/jsonwriter.h"
#include "model/exchange/valuesfile.h"
#include "model/exchange/zippackage.h"

namespace nianbao {

namespace {

// Names of files are for the office that gets them and do not follow the language of the screen.
const QString handInMark = QStringLiteral("（报送版）");

class Maker
{
public:
    Maker(const Project &project, const FontBook &fonts, const PublicationBundle::Options &options)
        : m_project(project)
        , m_fonts(fonts)
        , m_options(options)
    {
    }

    Result<QList<BundleFile>> make()
    {
        const ReportDocument handIn = documentFor(Audience::HandIn);
        const ReportDocument published = documentFor(Audience::Public);
        const auto add = [this](Audience audience, const QString &kind, const Result<QByteArray> &bytes) -> Status {
            if (!bytes)
                return passOn(bytes);
            m_files.append({{nameOf(audience, kind), *bytes}, kind, sha256Of(*bytes)});
            m_audiences.append(audience);
            return {};
        };
        const QString pdf = QStringLiteral("pdf");
        Status done = add(Audience::HandIn, pdf, signedPdf(handIn));
        if (done)
            done = add(Audience::HandIn, QStringLiteral("json"), ValuesFile::make(m_project));
        if (done)
            done = add(Audience::Public, pdf, pdfOf(published, PaperLayout(published, m_fonts)));
        using Kind = ReportFile::Kind;
        for (const Kind kind : {Kind::Word, Kind::WebPage, Kind::Spreadsheet}) {
            if (done)
                done = add(Audience::Public, ReportFile::suffix(kind), ReportFile::make(kind, sourceOf(published)));
        }
        if (!done)
            return passOn(done);
        const QByteArray list = listOfFiles();
        m_files.append({{PublicationBundle::listName(), list}, {}, sha256Of(list)});
        return std::move(m_files);
    }

private:
    ReportDocument documentFor(Audience audience) const
    {
        return ReportComposer::compose(m_project, {audience, m_options.draft});
    }
    ReportSource sourceOf(const ReportDocument &document) const { return {document, m_project, m_options.moment}; }

    Result<QByteArray> pdfOf(const ReportDocument &document, const PaperLayout &layout) const
    {
        return ReportPdf::make(layout, sourceOf(document), m_options.progress);
    }

    Result<QByteArray> signedPdf(const ReportDocument &document) const
    {
        const PaperLayout layout(document, m_fonts);
        if (m_options.toldLayout)
            m_options.toldLayout(layout);
        Result<QByteArray> pdf = pdfOf(document, layout);
        if (!pdf || !m_options.sign)
            return pdf;
        pdf = m_options.sign(*pdf);
        const Status same = pdf ? ReportPdf::verify(*pdf, sourceOf(document)) : Status();
        return same ? pdf : passOn(same);
    }

    QString nameOf(Audience audience, const QString &suffix) const
    {
        return PublicationBundle::nameFor(m_project, audience, m_options.draft) + u'.' + suffix;
    }

    QByteArray listOfFiles() const
    {
        JsonWriter json;
        json.beginObject();
        json.member(QStringLiteral("schema"), PublicationBundle::listSchema());
        json.member(QStringLiteral("title"), m_project.title());
        json.member(QStringLiteral("unit"), m_project.unit());
        json.member(QStringLiteral("year"), m_project.year());
        json.member(QStringLiteral("edition"), m_project.edition().id().text());
        json.member(QStringLiteral("date"), m_options.moment.toUTC().toString(Qt::ISODate));
        const bool isDraft = m_options.draft == Draft::Yes;
        json.member(QStringLiteral("state"), isDraft ? QStringLiteral("draft") : QStringLiteral("finished"));
        json.member(QStringLiteral("valuesSha256"), m_project.valuesSha256());
        json.key(QStringLiteral("files")).beginArray();
        for (qsizetype i = 0; i < m_files.size(); ++i) {
            json.beginObject();
            json.member(QStringLiteral("name"), m_files[i].file.name);
            json.member(QStringLiteral("audience"), PdfData::audienceText(m_audiences[i]));
            json.member(QStringLiteral("bytes"), m_files[i].file.bytes.size());
            json.member(QStringLiteral("sha256"), m_files[i].sha256);
            json.endObject();
        }
        json.endArray().endObject();
        return json.bytes();
    }

    const Project &m_project;
    const FontBook &m_fonts;
    const PublicationBundle::Options &m_options;
    QList<BundleFile> m_files;
    QList<Audience> m_audiences; ///< of each file
};

} // namespace

Result<QList<BundleFile>> PublicationBundle::make(const Project &project, const FontBook &fonts, const Options &options)
{
    if (options.draft == Draft::No && !project.isAsFinished())
        return fail(ErrorCode::BundleUnfinished, {project.path()});
    return Maker(project, fonts, options).make();
}

QString PublicationBundle::nameFor(const Project &project, Audience audience, Draft draft)
{
    QString name = fileNameOf(project.title());
    if (audience == Audience::HandIn)
        name += handInMark;
    if (draft == Draft::Yes)
        name += QStringLiteral("（%1）").arg(project.edition().printWords().draft);
    return name;
}

bool PublicationBundle::isZip(const QString &path)
{
    return path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
}

QString PublicationBundle::listName()
{
    return QStringLiteral("文件清单.json");
}

QString PublicationBundle::listSchema()
{
    return QStringLiteral("nianbao-bundle/1");
}

QList<ExportEntry> PublicationBundle::exports(const QList<BundleFile> &files)
{
    QList<ExportEntry> entries;
    for (const BundleFile &file : files) {
        if (!file.kind.isEmpty())
            entries.append({file.kind, file.sha256});
    }
    return entries;
}

Status PublicationBundle::write(const QList<BundleFile> &files, const QString &path, const QDateTime &moment)
{
    if (!isZip(path)) {
        QList<NamedBytes> named;
        for (const BundleFile &file : files)
            named.append(file.file);
        return writeFolder(path, named);
    }
    QList<ZipPart> parts;
    for (const BundleFile &file : files)
        parts.append({file.file.name, file.file.bytes});
    const Result<QByteArray> zip = ZipPackage::write(parts, moment);
    return zip ? writeFile(path, *zip) : passOn(zip);
}

} // namespace nianbao
