// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/signingcontroller.h"

#include "app/desktop/settings.h"
#include "forms/paper/signaturepicture.h"
#include "forms/screen/windowprompts.h"
#include "model/base/clock.h"
#include "model/base/pdftokens.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "model/signing/keyfiles.h"
#include "model/signing/signaturecheck.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace nianbao {

namespace {

/// report.pdf → report-signed.pdf, in the user's language.
QString pathBeside(const QString &path, const QString &suffix)
{
    const QFileInfo file(path);
    return file.dir().filePath(QStringLiteral("%1%2.pdf").arg(file.completeBaseName(), suffix));
}

/// Where another try with the same fields may help.
bool isWorthAsking(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeyPasswordWrong:
    case ErrorCode::KeyPasswordMissing:
    case ErrorCode::KeyUnreadable:
    case ErrorCode::KeyExperimental:
    case ErrorCode::KeyWithoutCertificate:
    case ErrorCode::KeyExpired:
    case ErrorCode::KeyNotYetValid:
    case ErrorCode::KeyNotForSigning:
    case ErrorCode::KeyKindUnknown:
    case ErrorCode::TokenPinWrong:
    case ErrorCode::TokenRefused:
    case ErrorCode::TokenAddressWrong:
    case ErrorCode::TokenAddressHasPin:
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable: return true;
    default: return false;
    }
}

} // namespace

SigningController::SigningController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

Result<QByteArray> SigningController::signedAs(const QByteArray &pdf, SigningWish &wish)
{
    Result<SigningKey> key = readKey(wish.key, wish.certificates);
    if (!key)
        return passOn(key);
    key->password = std::move(wish.password);
    key->sm2 = wish.allowsSm2 ? SigningKey::Sm2::Experimental : SigningKey::Sm2::Refused;
    SigningOptions options;
    options.at = m_services.clock.now().toLocalTime();
    options.reason = wish.reason;
    if (wish.look != SigningWish::Look::Invisible) {
        const auto seal = wish.look == SigningWish::Look::Seal ? SignatureLook::Seal::Drawn : SignatureLook::Seal::None;
        options.draw = [this, look = SignatureLook{options.at, seal, {}}](const CertificateFacts &signer,
                                                                          const SigningPlace &place) {
            return signaturePicture(look, signer, place, m_services.fonts.book());
        };
    }
    return PdfSigner::sign(pdf, *key, options);
}

std::optional<QByteArray> SigningController::sign(const QByteArray &pdf, const QString &what)
{
    SigningWish proposal;
    proposal.key = m_services.settings.signingKey();
    proposal.look = static_cast<SigningWish::Look>(m_services.settings.signingLook());
    for (;;) {
        std::optional<SigningWish> wish = m_services.prompts.signing(what, proposal);
        if (!wish)
            return std::nullopt;
        const Result<QByteArray> bytes = signedAs(pdf, *wish);
        if (bytes) {
            remember(*wish);
            return *bytes;
        }
        m_services.prompts.tell(bytes.error());
        if (!isWorthAsking(bytes.error().code))
            return std::nullopt;
        proposal = std::move(*wish);
    }
}

void SigningController::remember(const SigningWish &wish)
{
    m_services.settings.setSigning(wish.key, static_cast<int>(wish.look));
}

void SigningController::signFile()
{
    const QString filter = tr("PDF documents (*.pdf)");
    const std::optional<QString> path = m_services.prompts.pathToOpen(tr("Sign a PDF"), filter);
    if (!path)
        return;
    const Result<QByteArray> pdf = readFile(*path, largestPdf);
    if (!pdf)
        return m_services.prompts.tell(pdf.error());
    const std::optional<QByteArray> bytes = sign(*pdf, QFileInfo(*path).fileName());
    if (!bytes)
        return;
    const std::optional<QString> output = m_services.prompts.pathToSave(
        tr("Save the signed PDF"), pathBeside(*path, tr("-signed", "end of a file's name")), filter);
    if (!output)
        return;
    if (isSameFile(*output, *path))
        return m_services.prompts.tell({ErrorCode::FileExists, {*output}}); // what was unsigned stays
    if (const Status written = writeFile(*output, *bytes); !written)
        return m_services.prompts.tell(written.error());
    const QString folder = QFileInfo(*output).absolutePath();
    emit said(MessageBar::Kind::Info, tr("Signed, checked and saved as %1.").arg(QDir::toNativeSeparators(*output)),
              {tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

void SigningController::verifyFile()
{
    const std::optional<QString> path
        = m_services.prompts.pathToOpen(tr("Check the signatures of a PDF"), tr("PDF documents (*.pdf)"));
    if (!path)
        return;
    const Result<QByteArray> pdf = readFile(*path, largestPdf);
    if (!pdf)
        return m_services.prompts.tell(pdf.error());
    const QDateTime now = m_services.clock.now();
    const auto signatures = SignatureCheck::read(*pdf, {{}, now});
    if (!signatures)
        return m_services.prompts.tell(signatures.error());
    m_services.prompts.showSignatures(*path, *signatures, now);
}

} // namespace nianbao
