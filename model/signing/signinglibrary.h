// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The seam between the programs and the library nianbao-signing: one function, found by its name, that
// gives what the library can do.

#include "model/signing/pdfsigner.h"
#include "model/signing/signaturecheck.h"

namespace nianbao {

struct SigningLibrary
{
    void (*owner)(const SigningKey &, const QDateTime &, Result<CertificateFacts> &);
    void (*sign)(const QByteArray &, const SigningKey &, const SigningOptions &, Result<QByteArray> &);
    void (*read)(const QByteArray &, const TrustAnchors &, Result<QList<SignatureFacts>> &);
};

} // namespace nianbao
