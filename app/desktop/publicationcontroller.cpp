// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/publicationcontroller.h"

#include "app/desktop/progressdialog.h"
#include "app/desktop/signingcontroller.h"
#include "forms/paper/paperlayout.h"
#include "forms/paper/publicationbundle.h"
#include "forms/screen/session.h"
#include "forms/screen/windowprompts.h"
#include "forms/wording/differencesentence.h"
#include "forms/wording/fontsremark.h"
#include "forms/wording/historywords.h"
#include "forms/wording/sentences.h"
#include "forms/wording/signaturesentence.h"
#include "model/base/filenames.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "model/edition/editioncatalog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace nianbao {

PublicationController::PublicationController(const Services &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
{
}

void PublicationController::makeBundle(SigningController &signing)
{
    const Project &project = m_session->project();
    const bool isFinished = project.isAsFinished();
    const QString what
        = tr("One step makes the PDF to hand in, the values file, and the PDF, Word document, web page and spreadsheet "
             "to publish, with a list of all of them. Each is read again and compared with the report.");
    const QString question
        = isFinished ? what : tr("The report is not finished, so all of it will be marked as a draft.") + u'\n' + what;
    const std::optional<int> answer = m_services.prompts.choose(tr("Everything to hand in and to publish"), question,
                                                                {tr("Folder beside the report"), tr("ZIP file…")});
    if (!answer)
        return;
    const QString folder = QFileInfo(project.path()).absolutePath();
    const QString name = PublicationBundle::nameFor(project, Audience::Public, isFinished ? Draft::No : Draft::Yes);
    std::optional<QString> path = freePathIn(folder, name, {});
    if (*answer == 1) {
        path = m_services.prompts.pathToSave(tr("Everything to hand in and to publish"),
                                             QDir(folder).filePath(name + QStringLiteral(".zip")),
                                             tr("ZIP files (*.zip)"));
    }
    if (!path)
        return;
    if (!isFinished)
        return writeBundle(*path, Draft::Yes, nullptr);
    const std::optional<int> isSigned = m_services.prompts.choose(
        tr("Sign the PDF to hand in"),
        wording::joined({tr("The PDF to hand in can be signed electronically. What is published is not."),
                         wording::undatedRemark(project)}),
        {tr("Without a signature"), tr("Sign…")});
    if (isSigned)
        writeBundle(*path, Draft::No, *isSigned == 1 ? &signing : nullptr);
}

void PublicationController::writeBundle(const QString &path, Draft draft, SigningController *signing)
{
    const Project &project = m_session->project();
    if (isSameFile(path, project.path())) {
        m_services.prompts.tell({ErrorCode::FileExists, {path}}); // the report itself is never written over
        return;
    }
    ProgressDialog dialog(tr("Making all files…"), m_window);
    const QDateTime moment = ReportComposer::momentOf(project, m_services.clock);
    PublicationBundle::Options options{draft, moment};
    options.progress = dialog.progress();
    QStringList remarks;
    options.toldLayout = [this, &remarks](const PaperLayout &layout) {
        remarks += wording::remarksOnPages(m_services.fonts.book().standIns(), layout.missingCharacters());
    };
    if (signing) {
        options.sign = [this, signing, &dialog](const QByteArray &pdf) -> Result<QByteArray> {
            dialog.pause();
            const std::optional<QByteArray> bytes = signing->sign(pdf, m_session->project().title());
            if (!bytes)
                return fail(ErrorCode::Cancelled); // why was told
            if (m_session->project().isReadOnly())
                return *bytes;
            const Status kept = m_session->backUp(BackupReason::Signing);
            return kept ? Result<QByteArray>(*bytes) : passOn(kept); // nothing signed leaves without a copy
        };
    }
    const Result<QList<BundleFile>> files = PublicationBundle::make(project, m_services.fonts.book(), options);
    const Status written = files ? PublicationBundle::write(*files, path, moment) : Status(passOn(files));
    if (!written) {
        if (written.error().code != ErrorCode::Cancelled)
            m_services.prompts.tell(written.error());
        return;
    }
    if (!project.isReadOnly()) {
        const Status recorded
            = m_session->recordExports(PublicationBundle::exports(*files), wording::exportedVersionName(path));
        if (!recorded)
            remarks.append(wording::sentence(recorded.error()));
    }
    const int count = static_cast<int>(files->size());
    const bool isZip = PublicationBundle::isZip(path);
    const QString shown = isZip ? QFileInfo(path).absolutePath() : path;
    remarks.prepend(
        draft == Draft::No
            ? tr("%n file(s) were made and checked: %1.", nullptr, count).arg(QDir::toNativeSeparators(path))
            : tr("%n file(s) were made as drafts: %1.", nullptr, count).arg(QDir::toNativeSeparators(path)));
    const bool isFine = draft == Draft::No && remarks.size() == 1;
    emit said(isFine ? MessageBar::Kind::Info : MessageBar::Kind::Warning, wording::joined(remarks),
              {tr("Open the folder"), [shown] { QDesktopServices::openUrl(QUrl::fromLocalFile(shown)); }});
}

void PublicationController::verifyAsked()
{
    const std::optional<QString> path = m_services.prompts.pathToOpen(
        tr("Compare an exported file with the report"), tr("Exported files (*.pdf *.docx *.html *.xlsx *.csv *.json)"));
    if (!path)
        return;
    const Result<QByteArray> bytes = readFile(*path, largestToVerify(*path));
    const Result<Verification> verification = bytes
        ? verifyFile(*bytes, *path, &m_session->project(), m_services.editions)
        : Result<Verification>(passOn(bytes));
    if (!verification) {
        m_services.prompts.tell(verification.error());
        return;
    }
    sayVerdict(*path, *verification);
}

void PublicationController::sayVerdict(const QString &path, const Verification &verification)
{
    const QString name = QFileInfo(path).fileName();
    QString sentence;
    if (verification.isSame()) {
        sentence = tr("%1 says what the report says.").arg(name);
    } else {
        const int count = static_cast<int>(verification.differences.size());
        sentence = tr("%1 no longer matches the data of the report, at %n place(s).", nullptr, count).arg(name);
    }
    if (verification.record) {
        const QString at = wording::momentText(verification.record->at);
        const QString words = verification.hasValuesOfRecord
            ? tr("It was exported on %1.")
            : tr("It was exported on %1; the report has been changed since.");
        sentence = wording::joined({sentence, words.arg(at)});
    }
    MessageBar::Offer offer;
    if (!verification.isSame()) {
        offer = {tr("Show them"), [this, name, list = listOf(verification)] { m_services.prompts.tell(name, list); }};
    }
    emit said(verification.isSame() ? MessageBar::Kind::Info : MessageBar::Kind::Warning, sentence, offer);
}

QString PublicationController::listOf(const Verification &verification) const
{
    constexpr qsizetype mostShown = 20;
    const Edition &edition = m_session->project().edition();
    QStringList lines;
    for (const PrintedDifference &difference : verification.differences.mid(0, mostShown))
        lines.append(wording::differenceSentence(difference, edition));
    const auto more = static_cast<int>(verification.differences.size() - mostShown);
    if (more > 0)
        lines.append(tr("… and at %n more place(s).", nullptr, more));
    return lines.join(u'\n');
}

} // namespace nianbao
