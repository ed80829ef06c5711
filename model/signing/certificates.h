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

/// Those who are believed when they vouch for somebody.
class TrustStores
{
public:
    /// The system's are read when they are first asked, which takes longer than checking a signature.
    explicit TrustStores(const TrustAnchors &anchors);

    /// Looks for a way from `signer` over `others` to one of them.
    Trust trustOf(X509 *signer, STACK_OF(X509) * others);

private:
    using Store = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;

    X509_STORE *system();

    Store m_given; ///< null: nobody was named
    Store m_system;
    TrustAnchors::System m_asking;
    QDateTime m_now;
};

} // namespace nianbao::signing
