// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/exportcontroller.h"

#include "app/desktop/progressdialog.h"
#include "app/desktop/signingcontroller.h"
#include "forms/paper/htmlpages.h"
#include "forms/paper/pdfexport.h"
#include "forms/paper/publicationbundle.h"
#include "forms/paper/reportpdf.h"
#include "forms/screen/printdialog.h"
#include "forms/screen/session.h"
#include "forms/screen/windowprompts.h"
#include "forms/wording/annex.h"
#include "forms/wording/fontsremark.h"
#include "forms/wording/historywords.h"
#include "forms/wording/rulewords.h"
#include "forms/wording/sentences.h"
#include "forms/wording/signaturesentence.h"
#include "model/base/filenames.h"
#include "model/base/sha256.h"
#include "model/base/writefile.h"
#include "model/exchange/valuesfile.h"
#include "model/store/exportkinds.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QStringList>
#include <QUrl>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::ExportController)
};

QString titleOf(ReportFile::Kind kind)
{
    switch (kind) {
    case ReportFile::Kind::Word: return Words::tr("Export as a Word document");
    case ReportFile::Kind::Spreadsheet: return Words::tr("Export as a spreadsheet");
    case ReportFile::Kind::WebPage: return Words::tr("Export as a web page");
    case ReportFile::Kind::List: return Words::tr("Export the figures as a list");
    }
    Q_UNREACHABLE();
}

QString filterOf(ReportFile::Kind kind)
{
    switch (kind) {
    case ReportFile::Kind::Word: return Words::tr("Word documents (*.docx)");
    case ReportFile::Kind::Spreadsheet: return Words::tr("Spreadsheets (*.xlsx)");
    case ReportFile::Kind::WebPage: return Words::tr("Web pages (*.html)");
    case ReportFile::Kind::List: return Words::tr("Comma-separated values (*.csv)");
    }
    Q_UNREACHABLE();
}

} // namespace

ExportController::ExportController(const Services &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
{
}

Draft ExportController::draftOfNow() const
{
    return m_session->checkNow().passes() ? Draft::No : Draft::Yes;
}

QString ExportController::suggestedPath(const QString &name, const QString &suffix) const
{
    const QString folder = QFileInfo(m_session->project().path()).absolutePath();
    return QDir(folder).filePath(QStringLiteral("%1.%2").arg(name, suffix));
}

QString ExportController::fontsRemark() const
{
    return wording::fontsRemark(m_services.fonts.book().standIns());
}

QString ExportController::stateRemark(Draft draft) const
{
    if (draft == Draft::Yes) {
        return tr("It carries the watermark of a draft, because %n error(s) are open.", nullptr,
                  m_session->findings().counts().error);
    }
    return m_session->project().finishing() ? QString() : tr("The report is not finished yet.");
}

void ExportController::exportPdf(Audience audience)
{
    const Draft draft = draftOfNow();
    const Project &project = m_session->project();
    exportDocument(ReportComposer::compose(project, {audience, draft}), exportkind::pdf,
                   {tr("Export as PDF"), PublicationBundle::nameFor(project, audience, draft)}, draft);
}

void ExportController::exportAnnex()
{
    const ReportDocument document = wording::annexOf(m_session->project(), m_session->checkNow());
    exportDocument(document, exportkind::annex,
                   {tr("Export findings and explanations as PDF"), fileNameOf(document.title)}, Draft::No);
}

void ExportController::exportDocument(const ReportDocument &document, const QString &kind, const Proposal &proposal,
                                      Draft draft)
{
    const std::optional<QString> path = m_services.prompts.pathToSave(
        proposal.question, suggestedPath(proposal.name, QStringLiteral("pdf")), tr("PDF documents (*.pdf)"));
    if (!path)
        return;
    if (const std::optional<MadePdf> made = makePdf(document, kind, draft))
        finish(kind, *path, made->bytes, wording::joined(made->remarks));
}

std::optional<ExportController::MadePdf> ExportController::makePdf(const ReportDocument &document, const QString &kind,
                                                                   Draft draft)
{
    ProgressDialog dialog(tr("Making the PDF…"), m_window);
    const PaperLayout layout(document, m_services.fonts.book());
    const Project &project = m_session->project();
    const QDateTime moment = ReportComposer::momentOf(project, m_services.clock);
    const Result<QByteArray> bytes = kind == exportkind::pdf
        ? ReportPdf::make(layout, {document, project, moment}, dialog.progress())
        : pdfBytes(layout, document, {moment, dialog.progress()});
    if (!bytes) {
        if (bytes.error().code != ErrorCode::Cancelled)
            m_services.prompts.tell(bytes.error());
        return std::nullopt;
    }
    QStringList remarks;
    if (const QString state = stateRemark(draft); kind == exportkind::pdf && !state.isEmpty())
        remarks.append(state);
    remarks += wording::remarksOnPages(m_services.fonts.book().standIns(), layout.missingCharacters());
    return MadePdf{*bytes, remarks};
}

void ExportController::exportSignedPdf(SigningController &signing)
{
    if (draftOfNow() == Draft::Yes) {
        emit said(MessageBar::Kind::Warning,
                  tr("A draft is not signed: correct what is wrong first (%n error(s)).", nullptr,
                     m_session->findings().counts().error),
                  {});
        return;
    }
    const ReportDocument document = ReportComposer::compose(m_session->project(), {Audience::HandIn, Draft::No});
    const std::optional<MadePdf> made = makePdf(document, exportkind::pdf, Draft::No);
    if (!made)
        return;
    const std::optional<QString> path = m_services.prompts.pathToSave(
        tr("Save the signed PDF"),
        suggestedPath(PublicationBundle::nameFor(m_session->project(), Audience::HandIn, Draft::No),
                      QStringLiteral("pdf")),
        tr("PDF documents (*.pdf)"));
    if (!path)
        return;
    const std::optional<QByteArray> bytes = signing.sign(made->bytes, document.title);
    if (!bytes)
        return;
    const Project &project = m_session->project();
    Status ready = ReportPdf::verify(*bytes, {document, project, QDateTime()});
    if (ready && !project.isReadOnly())
        ready = m_session->backUp(BackupReason::Signing);
    if (!ready)
        return m_services.prompts.tell(ready.error());
    const QStringList remarks = QStringList{wording::undatedRemark(project)} + made->remarks;
    finish(exportkind::pdf, *path, *bytes, wording::joined(remarks));
}

void ExportController::exportFile(ReportFile::Kind kind, Audience audience)
{
    const Draft draft = ReportFile::showsDraft(kind) ? draftOfNow() : Draft::No;
    const QString suffix = ReportFile::suffix(kind);
    const std::optional<QString> path = m_services.prompts.pathToSave(
        titleOf(kind), suggestedPath(PublicationBundle::nameFor(m_session->project(), audience, draft), suffix),
        filterOf(kind));
    if (!path)
        return;
    const Project &project = m_session->project();
    const ReportDocument document = ReportComposer::compose(project, {audience, draft});
    const Result<QByteArray> bytes
        = ReportFile::make(kind, {document, project, ReportComposer::momentOf(project, m_services.clock)});
    if (!bytes) {
        m_services.prompts.tell(bytes.error());
        return;
    }
    finish(suffix, *path, *bytes, stateRemark(draft));
}

void ExportController::exportValues()
{
    const std::optional<QString> path = m_services.prompts.pathToSave(
        tr("Export as a values file"),
        suggestedPath(PublicationBundle::nameFor(m_session->project(), Audience::HandIn, Draft::No),
                      QStringLiteral("json")),
        tr("Values files (*.json)"));
    if (!path)
        return;
    const Result<QByteArray> values = ValuesFile::make(m_session->project());
    if (values)
        finish(QStringLiteral("json"), *path, *values, {});
    else
        m_services.prompts.tell(values.error());
}

void ExportController::finish(const QString &kind, const QString &path, const QByteArray &bytes, const QString &remark)
{
    if (isSameFile(path, m_session->project().path())) {
        m_services.prompts.tell({ErrorCode::FileExists, {path}}); // the report itself is never written over
        return;
    }
    if (const Status written = writeFile(path, bytes); !written) {
        m_services.prompts.tell(written.error());
        return;
    }
    QStringList remarks;
    if (!remark.isEmpty())
        remarks.append(remark);
    if (!kind.isEmpty() && !m_session->project().isReadOnly()) {
        const Status recorded = m_session->recordExports({{kind, sha256Of(bytes)}}, wording::exportedVersionName(path));
        if (!recorded)
            remarks.append(wording::sentence(recorded.error()));
    }
    remarks.prepend(tr("Exported to %1.").arg(QDir::toNativeSeparators(path)));
    const QString folder = QFileInfo(path).absolutePath();
    emit said(remarks.size() == 1 ? MessageBar::Kind::Info : MessageBar::Kind::Warning, wording::joined(remarks),
              {tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

void ExportController::print()
{
    const Draft draft = draftOfNow();
    printDocument(ReportComposer::compose(m_session->project(), {Audience::HandIn, draft}), stateRemark(draft));
}

void ExportController::printEmptyForm()
{
    const Project &project = m_session->project();
    printDocument(ReportComposer::emptyForm(project.edition(), project.year(), project.unit()));
}

void ExportController::printRules()
{
    printDocument(wording::rulesAnnex(m_session->project().edition()));
}

void ExportController::exportRules()
{
    const ReportDocument document = wording::rulesAnnex(m_session->project().edition());
    exportDocument(document, QString(), {tr("Export the rules as PDF"), fileNameOf(document.title)}, Draft::No);
}

void ExportController::printFindings()
{
    printDocument(wording::findingsList(m_session->project(), m_session->checkNow()));
}

void ExportController::printAnnex()
{
    printDocument(wording::annexOf(m_session->project(), m_session->checkNow()));
}

void ExportController::printDocument(const ReportDocument &document, const QString &remark)
{
    const auto layout = std::make_shared<const PaperLayout>(document, m_services.fonts.book());
    const std::optional<QString> sent = sendToPrinter({layout, document.title, remark});
    if (!sent)
        return;
    const QString fonts = fontsRemark();
    emit said(fonts.isEmpty() ? MessageBar::Kind::Info : MessageBar::Kind::Warning,
              fonts.isEmpty() ? *sent : wording::joined({*sent, fonts}), {});
}

void ExportController::printHtml(const QString &title, const QString &html)
{
    const QString text = QStringLiteral("<h3>%1</h3><p>%2</p>%3")
                             .arg(title.toHtmlEscaped(), m_session->project().title().toHtmlEscaped(), html);
    if (const std::optional<QString> sent = sendToPrinter({std::make_shared<const HtmlPages>(text), title, {}}))
        emit said(MessageBar::Kind::Info, *sent, {});
}

/// What became of it; nullopt when it was given up or failed, which was told.
std::optional<QString> ExportController::sendToPrinter(const PrintMatter &matter)
{
    const std::optional<PrintOrder> order = m_services.prompts.printPreview(matter);
    if (!order)
        return std::nullopt;
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, matter.title, order->sides);
    if (!m_services.prompts.choosePrinter(printer))
        return std::nullopt;
    ProgressDialog dialog(tr("Printing…"), m_window);
    const Status done = printPages(*matter.pages, printer, order->pages, dialog.progress());
    if (!done && done.error().code != ErrorCode::Cancelled)
        m_services.prompts.tell(done.error());
    if (!done)
        return std::nullopt;
    const QString file = printer.outputFileName();
    return file.isEmpty() ? tr("Sent to the printer.")
                          : tr("Printed into the file %1.").arg(QDir::toNativeSeparators(file));
}

} // namespace nianbao
