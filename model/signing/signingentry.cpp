// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// The way into the library nianbao-signing.

#include "model/signing/signinglibrary.h"

namespace {

using namespace nianbao;

void owner(const SigningKey &key, const QDateTime &now, Result<CertificateFacts> &result)
{
    result = ownerOf(key, now);
}

void sign(const QByteArray &pdf, const SigningKey &key, const SigningOptions &options, Result<QByteArray> &result)
{
    result = PdfSigner::sign(pdf, key, options);
}

void read(const QByteArray &pdf, const TrustAnchors &trust, Result<QList<SignatureFacts>> &result)
{
    result = SignatureCheck::read(pdf, trust);
}

} // namespace

extern "C" Q_DECL_EXPORT void nianbaoSigningLibrary(nianbao::SigningLibrary &library)
{
    library = {owner, sign, read};
}
