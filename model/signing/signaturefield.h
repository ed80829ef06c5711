// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where a signature stands in a PDF: the place on the page, and the form field with its picture that an
// update adds for it (ISO 32000-1, 12.7.4.5; PDF/A-1b: printed, never hidden, always with a picture).

#include "model/signing/pdfsigner.h"
#include "model/signing/pdfupdate.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace nianbao::signing {

/// For a visible signature; see PdfSigner::sign().
SigningPlace placeIn(QPDF &pdf);
/// For an invisible one: somewhere, without extent.
SigningPlace invisiblePlaceIn(QPDF &pdf);

/// Whether a signature in the document allows nothing after it (DocMDP with P 1).
bool isLocked(QPDF &pdf);

struct NewField
{
    int signature = 0; ///< number of the object with the signature
    SigningPlace place;
    QByteArray picture; ///< operators
    QString description; ///< for those who cannot see it
};
void addField(PdfUpdate &update, QPDF &pdf, const NewField &field);

/// Text as a string of PDF.
std::string textString(const QString &text);

} // namespace nianbao::signing
