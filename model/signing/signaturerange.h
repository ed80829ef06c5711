// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which bytes of a file a signature says that it signs, proved against the file: two ranges with
// nothing between them but the signature itself.

#include "model/signing/cmssignature.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace nianbao::signing {

struct SignatureRange
{
    SignatureFlaw flaw = SignatureFlaw::None;
    SignedBytes bytes; ///< views of the file
    QByteArray signature; ///< DER, with what fills its room
    qsizetype end = 0; ///< of the signed part of the file
};

/// `file` must outlive what comes out.
SignatureRange rangeOf(QPDFObjectHandle signature, const QByteArray &file);

} // namespace nianbao::signing
