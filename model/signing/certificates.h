// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// X.509 certificates: their facts, and who vouches for them.

#include "model/signing/openssl.h"
#include "model/signing/signaturecheck.h"

namespace nianbao::signing {

CertificateFacts factsOf(const X509 *certificate);
/// "RSA 2048", "EC prime256v1", "SM2".
QString keyKindOf(EVP_PKEY *key);
/// Whether somebody may sign documents with it, as far as the certificate says something about it.
bool isForSigning(X509 *certificate);
/// All certificates of a PEM or DER text; none where there is none.
std::vector<Certificate> certificatesIn(const QByteArray &text);

struct Trust
{
    TrustedBy by = TrustedBy::Nobody;
    TrustProblem problem = TrustProblem::None;
};
/// Looks for a way from `signer` over `others` to an anchor.
Trust trustOf(X509 *signer, STACK_OF(X509) * others, const std::vector<Certificate> &anchors, const QDateTime &now);

} // namespace nianbao::signing
