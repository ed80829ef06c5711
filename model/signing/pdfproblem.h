// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What qpdf throws, as an error of ours.

#include "model/base/result.h"

#include <qpdf/QPDFExc.hh>

#include <exception>

namespace nianbao::signing {

/// SignPdfEncrypted for a file that needs a password, else SignPdfDamaged.
inline tl::unexpected<Error> pdfProblem(const std::exception &thrown)
{
    const auto *problem = dynamic_cast<const QPDFExc *>(&thrown);
    if (problem && problem->getErrorCode() == qpdf_e_password)
        return fail(ErrorCode::SignPdfEncrypted);
    return fail(ErrorCode::SignPdfDamaged, {QString::fromUtf8(thrown.what())});
}

} // namespace nianbao::signing
