// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/keyfiles.h"

#include "model/base/readfile.h"

namespace nianbao {

namespace {

constexpr qint64 largestKey = 16LL << 20;

} // namespace

Result<SigningKey> readKey(const QString &place, const QString &certificates)
{
    SigningKey key;
    if (isTokenAddress(place)) {
        key.token = place;
    } else {
        Result<QByteArray> file = readFile(place, largestKey);
        if (!file)
            return passOn(file);
        key.pkcs12 = std::move(*file);
    }
    if (!certificates.isEmpty()) {
        Result<QByteArray> file = readFile(certificates, largestKey);
        if (!file)
            return passOn(file);
        key.certificates = std::move(*file);
    }
    return key;
}

} // namespace nianbao
