// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What `verify` says about the signatures in PDF files, as text and as JSON.

#include "app/cli/command.h"
#include "model/signing/signaturecheck.h"

#include <QJsonObject>

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

/// Errors: as of SignatureCheck::read() and readFile().
[[nodiscard]] Result<Trusted> readTrusted(const QString &file);
[[nodiscard]] Result<SignatureListing> listSignatures(const QString &file, const Trusted &trusted,
                                                      const QDateTime &now);

/// A line for the file, then a block for each signature.
QString asText(const QString &file, const SignatureListing &listing, const Trusted &trusted, const QDateTime &now);
/// { "file", "status": "valid|broken|untrusted|unsigned", "signatures": [ … ] }
QJsonObject asJson(const QString &file, const SignatureListing &listing);

} // namespace nianbao::cli
