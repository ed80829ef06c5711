// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/signinglibrary.h"

#include "model/base/laterlibrary.h"

namespace nianbao {

namespace {

constexpr LibraryEntry entry{"nianbao-signing", "nianbaoSigningLibrary"};

} // namespace

Result<CertificateFacts> ownerOf(const SigningKey &key, const QDateTime &now)
{
    return inLibrary<CertificateFacts>(entry, &SigningLibrary::owner, key, now);
}

Result<QByteArray> PdfSigner::sign(const QByteArray &pdf, const SigningKey &key, const SigningOptions &options)
{
    return inLibrary<QByteArray>(entry, &SigningLibrary::sign, pdf, key, options);
}

Result<QList<SignatureFacts>> SignatureCheck::read(const QByteArray &pdf, const TrustAnchors &trust)
{
    return inLibrary<QList<SignatureFacts>>(entry, &SigningLibrary::read, pdf, trust);
}

} // namespace nianbao
