// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/signinglibrary.h"

#include "model/base/laterlibrary.h"

namespace nianbao {

namespace {

/// Calls one of the functions of the library, which is loaded for it.
template <typename Value, typename Function, typename... Arguments>
Result<Value> inLibrary(Function SigningLibrary::*choice, const Arguments &...arguments)
{
    const Result<QFunctionPointer> entry = libraryFunction(QStringLiteral("nianbao-signing"), signingEntryName);
    if (!entry)
        return passOn(entry);
    SigningLibrary library{};
    reinterpret_cast<SigningEntry> (*entry)(library);
    Result<Value> result;
    (library.*choice)(arguments..., result);
    return result;
}

} // namespace

Result<CertificateFacts> ownerOf(const SigningKey &key, const QDateTime &now)
{
    return inLibrary<CertificateFacts>(&SigningLibrary::owner, key, now);
}

Result<QByteArray> PdfSigner::sign(const QByteArray &pdf, const SigningKey &key, const SigningOptions &options)
{
    return inLibrary<QByteArray>(&SigningLibrary::sign, pdf, key, options);
}

Result<QList<SignatureFacts>> SignatureCheck::read(const QByteArray &pdf, const TrustAnchors &trust)
{
    return inLibrary<QList<SignatureFacts>>(&SigningLibrary::read, pdf, trust);
}

} // namespace nianbao
