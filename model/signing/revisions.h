// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What was done to a PDF after a signature: compares the objects of the signed part of the file with
// those of the whole. Further signatures and what belongs to them (fields, pictures, certificates for
// checking) are allowed; everything else changes what is seen or read.

#include "model/signing/signaturecheck.h"

#include <qpdf/QPDF.hh>

namespace nianbao::signing {

/// `whole`: `file`, read. `end`: of the signed part.
LaterChange changeAfter(qsizetype end, const QByteArray &file, QPDF &whole);

/// Whether the object is a signature field, filled in.
bool isSignatureField(const QPDFObjectHandle &object);

} // namespace nianbao::signing
