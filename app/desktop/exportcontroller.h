// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Takes the report out of the window: PDF, files for other programs, printer, empty form. Writes what is still
// being typed first, checks everything, and says afterwards what came out and where it is.

#include "app/desktop/services.h"
#include "forms/screen/messagebar.h"
#include "model/exchange/reportfile.h"
#include "model/report/reportcomposer.h"

#include <QObject>

#include <optional>

class QWidget;

namespace nianbao {

class Session;
class SigningController;
struct PrintMatter;

class ExportController final : public QObject
{
    Q_OBJECT

public:
    ExportController(const Services &services, QWidget &window);

    void setSession(Session *session) { m_session = session; }

    void exportPdf(Audience audience);
    /// To hand in, signed with what `signing` asks for; not while errors are open.
    void exportSignedPdf(SigningController &signing);
    void exportFile(ReportFile::Kind kind, Audience audience);
    void exportValues();
    void exportAnnex();
    void exportRules();
    void print();
    void printEmptyForm();
    void printFindings();
    void printAnnex();
    void printRules();
    /// What a page beside the window shows.
    void printHtml(const QString &title, const QString &html);

    /// What printing and export have to say about the fonts of this computer; empty when all is well.
    QString fontsRemark() const;

signals:
    /// For the line above the forms.
    void said(nianbao::MessageBar::Kind kind, const QString &message, const nianbao::MessageBar::Offer &offer);

private:
    Draft draftOfNow() const;
    /// What is asked for when a file is to be saved, and its name without the ending.
    struct Proposal
    {
        QString question;
        QString name;
    };
    /// `kind`: as the file's list of exports names it; empty where the file is not made from the report.
    void exportDocument(const ReportDocument &document, const QString &kind, const Proposal &proposal, Draft draft);
    /// The bytes and what is to be remarked on them; nullopt when it was stopped or failed, which was told.
    struct MadePdf
    {
        QByteArray bytes;
        QStringList remarks;
    };
    std::optional<MadePdf> makePdf(const ReportDocument &document, const QString &kind, Draft draft);
    QString stateRemark(Draft draft) const;
    QString suggestedPath(const QString &name, const QString &suffix) const;
    void finish(const QString &kind, const QString &path, const QByteArray &bytes, const QString &remark);
    void printDocument(const ReportDocument &document, const QString &remark = {});
    std::optional<QString> sendToPrinter(const PrintMatter &matter);

    Services m_services;
    QWidget &m_window;
    Session *m_session = nullptr;
};

} // namespace nianbao
