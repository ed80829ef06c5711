// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The facts about every signature in a PDF: who, when, whether what was signed is unchanged, what was
// done to the file afterwards, and who vouches for the certificate. Judges nothing beyond isBroken().
// Revocation is not asked for: the program uses no network.

#include "model/signing/signingkey.h"

#include <QList>

namespace nianbao {

/// What is wrong with a signature itself.
enum class SignatureFlaw {
    None,
    RangeWrong, ///< the range that it says is signed is not the file around it
    Unreadable, ///< missing, cut off, or no CMS signature
    KindUnknown, ///< of a kind that this program cannot check
    SignerMissing, ///< without the signer's certificate
    ContentChanged, ///< the signed bytes are others
    SignatureWrong, ///< not made with the certificate's key
    CertificateExchanged, ///< not the certificate that the signer had in hand
    Lost, ///< the file holds a signature that nothing in it refers to any more
};

/// What happened to the file after it was signed.
enum class LaterChange {
    None, ///< the signature covers the whole file
    Additions, ///< such as further signatures, which change nothing that is seen or read
    Document, ///< something that is seen or read was changed
};

/// Who vouches for the certificate.
enum class TrustedBy { Nobody, System, TrustFile };
enum class TrustProblem { None, SelfSigned, IssuerUnknown, Expired, NotYetValid, NotForSigning, Other };

struct SignatureFacts
{
    QString field;
    CertificateFacts signer; ///< empty name: unknown
    QDateTime claimedAt; ///< as the signer's computer said; invalid: not said
    QString reason;
    QString location;
    QString subFilter; ///< "ETSI.CAdES.detached": PAdES
    QString digest; ///< "SHA256"
    int page = -1; ///< where it is seen; -1: invisible

    SignatureFlaw flaw = SignatureFlaw::None;
    LaterChange later = LaterChange::None;
    bool coversWholeFile = false;
    TrustedBy trustedBy = TrustedBy::Nobody;
    TrustProblem trustProblem = TrustProblem::None;

    bool isBroken() const { return flaw != SignatureFlaw::None || later == LaterChange::Document; }
};

struct TrustAnchors
{
    QByteArray certificates; ///< PEM, asked first; may be empty
    QDateTime now;
    /// Whether the computer's own list is asked next. Where it is not, nobody vouching is no problem.
    enum class System { Asked, NotAsked } system = System::Asked;
};

class SignatureCheck
{
public:
    /// In the order in which they were made. Errors: SignPdfDamaged, SignPdfEncrypted, TrustFileUnreadable,
    /// LibraryMissing.
    [[nodiscard]] static Result<QList<SignatureFacts>> read(const QByteArray &pdf, const TrustAnchors &trust);
};

} // namespace nianbao
