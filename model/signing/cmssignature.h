// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The CMS signature (RFC 5652) of a PDF's bytes as PAdES wants it: detached, with content type, message
// digest and the certificate's fingerprint (signing-certificate-v2) as signed attributes, and no signing
// time, which stands in the PDF. Made and checked with OpenSSL's CMS; only SM2, which that does not
// know, is signed and checked here by hand.

#include "model/signing/certificates.h"
#include "model/signing/openedkey.h"

#include <array>

namespace nianbao::signing {

/// The signed bytes: those before and those behind the signature.
using SignedBytes = std::array<QByteArrayView, 2>;

/// More bytes than the signature of `key` can take.
qsizetype roomFor(const OpenedKey &key);

/// DER. Errors: SignFailed.
[[nodiscard]] Result<QByteArray> cmsSignature(const OpenedKey &key, const SignedBytes &bytes);

struct CmsFacts
{
    SignatureFlaw flaw = SignatureFlaw::None;
    CertificateFacts signer;
    QString digest;
    Trust trust;
};

/// What `der` says of `bytes`, and who of `trusted` vouches for the signer.
CmsFacts checkedCms(const QByteArray &der, const SignedBytes &bytes, TrustStores &trusted);

// ---- For both ------------------------------------------------------------------------------------------

QByteArray digestOf(const EVP_MD *kind, const SignedBytes &bytes);
/// The signed attributes as they are signed (RFC 5652, 5.4).
QByteArray signedAttributes(CMS_SignerInfo *signer);
/// A context of `key` for EVP_DigestSign… and EVP_DigestVerify…; an SM2 key gets the name that its standard
/// signs along (GM/T 0009, 7). It must outlive the DigestContext that it is given to.
KeyContext contextOf(EVP_PKEY *key);

} // namespace nianbao::signing
