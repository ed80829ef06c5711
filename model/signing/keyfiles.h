// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fetches a key from where its owner says that it is: a PKCS#12 file or a PKCS#11 token.

#include "model/signing/signingkey.h"

namespace nianbao {

/// The key at `place`, a path or a token's address, still without its password. `certificates`: path of a file of more certificates (PEM), may be
/// empty. Errors: those of readFile().
[[nodiscard]] Result<SigningKey> readKey(const QString &place, const QString &certificates);

} // namespace nianbao
