// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Makes everything that leaves the office in one step, and says of a file that left it whether it still
// tells what the report tells.

#include "app/desktop/services.h"
#include "forms/paper/verification.h"
#include "forms/screen/messagebar.h"
#include "model/report/reportcomposer.h"

#include <QObject>

class QWidget;

namespace nianbao {

class Session;
class SigningController;

class PublicationController final : public QObject
{
    Q_OBJECT

public:
    PublicationController(const Services &services, QWidget &window);

    void setSession(Session *session) { m_session = session; }

    /// Asks where to, and of a finished report whether the PDF to hand in is to be signed.
    void makeBundle(SigningController &signing);
    /// Asks for a file and compares it with the report.
    void verifyAsked();

signals:
    /// For the line above the forms.
    void said(nianbao::MessageBar::Kind kind, const QString &message, const nianbao::MessageBar::Offer &offer);

private:
    void writeBundle(const QString &path, Draft draft, SigningController *signing);
    void sayVerdict(const QString &path, const Verification &verification);
    QString listOf(const Verification &verification) const;

    Services m_services;
    QWidget &m_window;
    Session *m_session = nullptr;
};

} // namespace nianbao
