// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The sentences of window and command line about a report, for the translators: Words::tr().

#include <QCoreApplication>

namespace nianbao::wording {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

} // namespace nianbao::wording
