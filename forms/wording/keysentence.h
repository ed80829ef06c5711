// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What keeps a PDF from being signed, in whole sentences: keys, tokens, certificates, the PDF itself.

#include "model/base/error.h"

#include <QString>

namespace nianbao::wording {

/// Empty for errors of another kind.
QString keySentence(const Error &error);

} // namespace nianbao::wording
