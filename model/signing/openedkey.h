// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A private key that can sign, with its certificate and those above it.

#include "model/signing/openssl.h"
#include "model/signing/signingkey.h"

namespace nianbao::signing {

struct OpenedKey
{
    std::shared_ptr<const void> token; ///< keeps the token open for `key`; none for a key from a file
    PrivateKey key;
    Certificate certificate;
    std::vector<Certificate> chain; ///< those above `certificate`, as far as they are known
};

/// Opens it and proves that it may sign at `at`. Errors: Key…, Token….
[[nodiscard]] Result<OpenedKey> openKey(const SigningKey &source, const QDateTime &at);

/// The same without that proof, for a key on a token. Errors: Token….
[[nodiscard]] Result<OpenedKey> openToken(const SigningKey &source);

} // namespace nianbao::signing
