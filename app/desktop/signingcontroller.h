// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Signs PDFs from the window and lists the signatures in them: asks, signs, and asks again when the password
// was wrong. Needs no open report.

#include "app/desktop/services.h"
#include "forms/screen/messagebar.h"
#include "forms/screen/signingwish.h"
#include "model/base/result.h"

#include <QObject>

namespace nianbao {

class SigningController final : public QObject
{
    Q_OBJECT

public:
    SigningController(const Services &services, QObject *parent);

    /// A PDF that is there already.
    void signFile();
    void verifyFile();
    /// Asks how `what` is to be signed and signs `pdf`; nullopt when it was given up or failed, which was told.
    [[nodiscard]] std::optional<QByteArray> sign(const QByteArray &pdf, const QString &what);

signals:
    /// For the line above the forms, or wherever there is none.
    void said(nianbao::MessageBar::Kind kind, const QString &message, const nianbao::MessageBar::Offer &offer);

private:
    Result<QByteArray> signedAs(const QByteArray &pdf, SigningWish &wish);
    void remember(const SigningWish &wish);

    Services m_services;
};

} // namespace nianbao
