// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a private key is opened with: the content of a PKCS#12 file, or the address of a key on a
// PKCS#11 token, and the password. Holds no opened key; that lives only while something is signed.

#include "model/base/result.h"
#include "model/signing/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace nianbao {

struct SigningKey
{
    QByteArray pkcs12; ///< of a .p12 or .pfx file; empty: the key is on a token
    /// RFC 7512: "pkcs11:token=…;object=…", behind it "?module-path=…" where the system's list of modules lacks
    /// the token's own.
    QString token;
    QByteArray certificates; ///< PEM: that of a key whose token has none, and those above it; may be empty
    Secret password; ///< of the file; the token's PIN
    /// SM2 keys with SM3 (GM/T 0009): their signatures are right, but few programs can check them.
    enum class Sm2 { Refused, Experimental } sm2 = Sm2::Refused;
};

/// Whether a key's place is an address on a token (RFC 7512); else it is the path of a file.
inline bool isTokenAddress(const QString &place)
{
    return place.startsWith(QLatin1String("pkcs11:"));
}

/// What a certificate says about whom it was given to.
struct CertificateFacts
{
    QString name; ///< of the person or unit; never empty
    QString organisation;
    QString issuer;
    QString serial; ///< hexadecimal
    QDateTime validFrom;
    QDateTime validUntil;
    QString keyKind; ///< "RSA 2048", "EC prime256v1", "SM2"
};

/// Opens the key and tells whose it is, so that a wrong password shows before anything is made.
/// Errors: Key…, Token…, LibraryMissing.
[[nodiscard]] Result<CertificateFacts> ownerOf(const SigningKey &key, const QDateTime &now);

} // namespace nianbao
