// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/exportcontroller.h"

#include "app/desktop/progressdialog.h"
#include "forms/paper/pdfexport.h"
#include "forms/screen/printdialog.h"
#include "forms/screen/session.h"
#include "forms/screen/windowprompts.h"
#include "forms/wording/annex.h"
#include "forms/wording/fontsremark.h"
#include "forms/wording/rulewords.h"
#include "model/base/writefile.h"
#include "model/exchange/valuesfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QRegularExpression>
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

QString ExportController::suggestedPath(const QString &title, const QString &suffix) const
{
    static const QRegularExpression unsafe(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    QString name = title;
    name.remove(unsafe);
    const QString folder = QFileInfo(m_session->project().path()).absolutePath();
    return QDir(folder).filePath(QStringLiteral("%1.%2").arg(name, suffix));
}

QString ExportController::fontsRemark() const
{
    return wording::fontsRemark(m_services.fonts.book().standIns());
}

QString ExportController::draftRemark() const
{
    return tr("It carries the watermark of a draft, because %n error(s) are open.", nullptr,
              m_session->findings().counts().error);
}

void ExportController::exportPdf(Audience audience)
{
    const Draft draft = draftOfNow();
    exportDocument(ReportComposer::compose(m_session->project(), {audience, draft}), QStringLiteral("pdf"),
                   tr("Export as PDF"), draft);
}

void ExportController::exportAnnex()
{
    exportDocument(wording::annexOf(m_session->project(), m_session->checkNow()), QStringLiteral("annex"),
                   tr("Export findings and explanations as PDF"), Draft::No);
}

void ExportController::exportDocument(const ReportDocument &document, const QString &kind, const QString &question,
                                      Draft draft)
{
    const std::optional<QString> path = m_services.prompts.pathToSave(
        question, suggestedPath(document.title, QStringLiteral("pdf")), tr("PDF documents (*.pdf)"));
    if (!path)
        return;
    ProgressDialog dialog(tr("Making the PDF…"), m_window);
    const PaperLayout layout(document, m_services.fonts.book());
    const Result<QByteArray> bytes = pdfBytes(
        layout, document, {ReportComposer::momentOf(m_session->project(), m_services.clock), dialog.progress()});
    if (!bytes) {
        if (bytes.error().code != ErrorCode::Cancelled)
            m_services.prompts.tell(bytes.error());
        return;
    }
    QStringList remarks;
    if (draft == Draft::Yes)
        remarks.append(draftRemark());
    if (const QStringList missing = layout.missingCharacters(); !missing.isEmpty())
        remarks.append(tr("No font of this computer has these characters: %1.").arg(missing.join(u' ')));
    if (const QString fonts = fontsRemark(); !fonts.isEmpty())
        remarks.append(fonts);
    finish(kind, *path, *bytes, remarks.join(u' '));
}

void ExportController::exportFile(ReportFile::Kind kind, Audience audience)
{
    const Draft draft = ReportFile::hasPages(kind) ? draftOfNow() : Draft::No;
    const QString suffix = ReportFile::suffix(kind);
    const std::optional<QString> path = m_services.prompts.pathToSave(
        titleOf(kind), suggestedPath(m_session->project().title(), suffix), filterOf(kind));
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
    finish(suffix, *path, *bytes, draft == Draft::Yes ? draftRemark() : QString());
}

void ExportController::exportValues()
{
    const std::optional<QString> path = m_services.prompts.pathToSave(
        tr("Export as a values file"), suggestedPath(m_session->project().title(), QStringLiteral("json")),
        tr("Values files (*.json)"));
    if (path)
        finish(QStringLiteral("json"), *path, ValuesFile::write(m_session->project()), {});
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
    if (!kind.isEmpty() && !m_session->project().isReadOnly()) {
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        if (const Status recorded = m_session->recordExport(kind, QString::fromLatin1(hash)); !recorded)
            m_services.prompts.tell(recorded.error());
    }
    const QString saved = tr("Exported to %1.").arg(QDir::toNativeSeparators(path));
    const QString folder = QFileInfo(path).absolutePath();
    emit said(remark.isEmpty() ? MessageBar::Kind::Info : MessageBar::Kind::Warning,
              remark.isEmpty() ? saved : saved + u' ' + remark,
              {tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

void ExportController::print()
{
    const Draft draft = draftOfNow();
    printDocument(ReportComposer::compose(m_session->project(), {Audience::HandIn, draft}),
                  draft == Draft::Yes ? draftRemark() : QString());
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
    exportDocument(wording::rulesAnnex(m_session->project().edition()), QString(), tr("Export the rules as PDF"),
                   Draft::No);
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
    const std::optional<PrintOrder> order = m_services.prompts.printPreview({layout, document.title, remark});
    if (!order)
        return;
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, document.title, order->sides);
    if (!m_services.prompts.choosePrinter(printer))
        return;
    ProgressDialog dialog(tr("Printing…"), m_window);
    const Status done = printPages(*layout, printer, order->pages, dialog.progress());
    if (!done && done.error().code != ErrorCode::Cancelled)
        m_services.prompts.tell(done.error());
    if (!done)
        return;
    const QString fonts = fontsRemark();
    const QString sent = tr("Sent to the printer.");
    emit said(fonts.isEmpty() ? MessageBar::Kind::Info : MessageBar::Kind::Warning,
              fonts.isEmpty() ? sent : sent + u' ' + fonts, {});
}

} // namespace nianbao
