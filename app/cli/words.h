// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The sentences of the command line, for the translators: Words::tr().

#include <QCoreApplication>

namespace nianbao::cli {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace nianbao::cli
