// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Signs a PDF: PAdES baseline B-B (ETSI EN 319 142-1), an ETSI.CAdES.detached signature in an
// incremental update, so that the bytes before it, with the signatures in them, stay as they are.
// No time stamp and no revocation data: for how long a signature can be proved, the certificate says.
//
// qpdf and OpenSSL are in the library nianbao-signing, which the programs load when something is first
// signed or checked (signinglibrary.cpp); tests link its objects.

#include "model/signing/signingkey.h"

#include <QRectF>

#include <functional>

namespace nianbao {

/// Where a visible signature goes. Lengths in points; y grows upwards, as in PDF.
struct SigningPlace
{
    int page = 0; ///< from 0
    QRectF frame; ///< on the page: x and y are its lower left corner
    QRectF line; ///< where name and date go, from the frame's lower left corner
    QRectF seal; ///< where the seal goes, likewise
    QString unit; ///< who the document says is its author
};

/// Draws the visible signature: PDF operators that need no resources, such as paths and colours, from the
/// frame's lower left corner.
using DrawSignature = std::function<QByteArray(const CertificateFacts &signer, const SigningPlace &place)>;

struct SigningOptions
{
    QDateTime at; ///< written as the time of signing; nobody else vouches for it
    QString reason;
    QString location;
    DrawSignature draw; ///< empty: the signature is invisible
};

class PdfSigner
{
public:
    /// The document with one more signature, which has been checked. A visible one goes over the signature
    /// block where the document names its place (PDF's destinations "nianbao.sign" and "nianbao.seal"), else,
    /// and where somebody has signed there already, into the margin below the last page's text.
    /// Errors: Sign…, Key…, Token…, LibraryMissing.
    [[nodiscard]] static Result<QByteArray> sign(const QByteArray &pdf, const SigningKey &key,
                                                 const SigningOptions &options);
};

/// Names of the destinations that mark a signature block.
inline constexpr char signDestination[] = "nianbao.sign";
inline constexpr char sealDestination[] = "nianbao.seal";

} // namespace nianbao
