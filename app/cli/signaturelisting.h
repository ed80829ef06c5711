// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What `verify` says about the signatures in PDF files, as text and as JSON.

#include "app/cli/command.h"
#include "model/signing/signaturecheck.h"

#include <QJsonArray>

namespace nianbao::cli {

/// What is trusted beside the system's authorities.
struct Trusted
{
    QString file; ///< empty: nothing
    QByteArray certificates;
};

struct SignatureListing
{
    QList<SignatureFacts> signatures;
    /// SignatureFailed when a signature is broken, and, where somebody named whom to trust, when one is
    /// trusted by nobody or there is none.
    ExitCode code = ExitCode::Fine;
};

/// Errors: TrustFileUnreadable and those of readFile().
[[nodiscard]] Result<Trusted> readTrusted(const QString &file);
/// Errors: as of SignatureCheck::read().
[[nodiscard]] Result<SignatureListing> listSignatures(const QByteArray &pdf, const Trusted &trusted,
                                                      const QDateTime &now);

/// A line for the file, then a block for each signature.
QString asText(const QString &file, const SignatureListing &listing, const Trusted &trusted, const QDateTime &now);
/// "valid", "broken", "untrusted" or "unsigned".
QString statusOf(const SignatureListing &listing);
/// An object for each.
QJsonArray asJson(const SignatureListing &listing);

} // namespace nianbao::cli
