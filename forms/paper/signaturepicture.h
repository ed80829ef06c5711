// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a visible electronic signature looks like: the signer's name with the moment below it, and a round
// seal with the unit's name, a star and the word that it is electronic, in lines through which the words
// below it are read. All of it outlines, so that it needs no font and PDF/A-1b holds. The seal is a picture:
// what proves something is the signature.

#include "forms/paper/fontbook.h"
#include "model/signing/pdfsigner.h"

namespace nianbao {

struct SignatureLook
{
    QDateTime at; ///< in the zone in which it is to be read
    enum class Seal { None, Drawn } seal = Seal::None;
    QString unit; ///< in the seal; empty: who the document says is its author, else the signer's organisation
};

/// PDF operators, for SigningOptions::draw.
QByteArray signaturePicture(const SignatureLook &look, const CertificateFacts &signer, const SigningPlace &place,
                            const FontBook &fonts);

} // namespace nianbao
