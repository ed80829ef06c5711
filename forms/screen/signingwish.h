// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What somebody wants who signs: with which key, how it is to look, why. The password is only in here, from the
// dialog to the signature.

#include "model/signing/signingkey.h"

#include <QString>

namespace nianbao {

struct SigningWish
{
    enum class Look { Invisible, NameAndTime, Seal };

    QString key; ///< path of a PKCS#12 file, or the address of a key on a token
    Secret password;
    QString certificates; ///< path; may be empty
    Look look = Look::Invisible;
    QString reason;
    bool allowsSm2 = false;

    bool isOnToken() const { return isTokenAddress(key); }
};

} // namespace nianbao
