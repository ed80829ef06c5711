// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/keysentence.h"

#include "forms/wording/signaturesentence.h"
#include "forms/wording/systemreason.h"
#include "forms/wording/words.h"
#include "model/signing/signaturecheck.h"

namespace nianbao::wording {

namespace {

/// "2027-01-31" of a moment as ISO date.
QString dayOf(const QString &moment)
{
    return QDateTime::fromString(moment, Qt::ISODate).toLocalTime().date().toString(Qt::ISODate);
}

QString pdfSentence(ErrorCode code, const QString &first, const QString &second)
{
    switch (code) {
    case ErrorCode::SignPdfDamaged:
        return Words::tr("The file is no PDF, or a damaged one, and was left as it is (%1).").arg(systemReason(first));
    case ErrorCode::SignPdfEncrypted:
        return Words::tr("The PDF is protected with a password; this program neither signs nor checks such files.");
    case ErrorCode::SignPdfLocked:
        return Words::tr("Whoever signed this PDF allowed no further change, not even another signature.");
    case ErrorCode::SignatureDoesNotFit:
        return Words::tr("The signature has %1 bytes, more than the %2 that were kept free for it. Nothing was "
                         "written; please report this fault of the program.")
            .arg(first, second);
    case ErrorCode::SignatureUnproved:
        return Words::tr("The signature was checked at once and does not hold: %1 Nothing was written.")
            .arg(flawSentence(static_cast<SignatureFlaw>(first.toInt())));
    case ErrorCode::SignFailed: return Words::tr("The key could not sign (%1). Nothing was written.").arg(first);
    case ErrorCode::TrustFileUnreadable: return Words::tr("There is no certificate in the file.");
    case ErrorCode::LibraryMissing:
        return Words::tr("A part of the program, %1, is missing or cannot be loaded (%2). Install it again.")
            .arg(first, second);
    default: return {};
    }
}

QString tokenSentence(ErrorCode code, const QString &first, const QString &second)
{
    switch (code) {
    case ErrorCode::TokenLibraryMissing:
        return Words::tr(
                   "Keys on tokens need the PKCS#11 engine of OpenSSL (Debian: libengine-pkcs11-openssl), which is "
                   "not installed here (%1).")
            .arg(first);
    case ErrorCode::TokenAddressWrong:
        return Words::tr("“%1” is no address of a key on a token, which looks like “pkcs11:token=NAME;object=KEY”.")
            .arg(first);
    case ErrorCode::TokenAddressHasPin:
        return Words::tr("The address of the key holds its PIN, where others could read it. Leave it out; it is asked "
                         "for.");
    case ErrorCode::TokenRefused:
        return Words::tr("The key %1 could not be used (%2). See whether the token is plugged in and whether the "
                         "address is right.")
            .arg(first, second);
    case ErrorCode::TokenPinWrong:
        return Words::tr("The PIN of %1 is wrong. Be careful: after a few wrong ones the token locks itself.")
            .arg(first);
    default: return {};
    }
}

} // namespace

QString keySentence(const Error &error)
{
    const QString first = error.args.value(0);
    const QString second = error.args.value(1);
    switch (error.code) {
    case ErrorCode::KeyPasswordMissing: return Words::tr("The key needs its password, and none was given.");
    case ErrorCode::KeyPasswordWrong: return Words::tr("The password of the key is wrong.");
    case ErrorCode::KeyUnreadable:
        return Words::tr("The file holds no key that can be read (%1). It should be a PKCS#12 file, with the ending "
                         ".p12 or .pfx.")
            .arg(first);
    case ErrorCode::KeyWithoutCertificate:
        return Words::tr("There is no private key with its certificate in it. Export both together, or give the "
                         "certificate in a file.");
    case ErrorCode::KeyNotOfCertificate:
        return Words::tr("The key does not belong to the certificate of %1.").arg(first);
    case ErrorCode::KeyKindUnknown:
        return Words::tr("Keys of the kind %1 cannot sign here; RSA and EC keys can.").arg(first);
    case ErrorCode::KeyExperimental:
        return Words::tr(
            "This is an SM2 key. Signing with it is experimental: the signature follows GM/T 0009, but Adobe "
            "Reader and most other programs cannot check it. Say that you want it all the same.");
    case ErrorCode::KeyExpired:
        return Words::tr("The certificate of %1 expired on %2; what it signs now would not be accepted.")
            .arg(first, dayOf(second));
    case ErrorCode::KeyNotYetValid:
        return Words::tr("The certificate of %1 is only valid from %2 on; see whether this computer's date is right.")
            .arg(first, dayOf(second));
    case ErrorCode::KeyNotForSigning:
        return Words::tr("The certificate of %1 is for something else and not for signing.").arg(first);
    default: break;
    }
    const QString text = tokenSentence(error.code, first, second);
    return text.isEmpty() ? pdfSentence(error.code, first, second) : text;
}

} // namespace nianbao::wording
