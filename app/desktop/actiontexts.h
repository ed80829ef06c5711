// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words of every action, in the language of the moment.

#include "app/desktop/windowactions.h"

namespace nianbao {

/// With its mnemonic.
QString actionText(Command command);
/// Without mnemonic and dots: for tool bar and tool tip.
QString plainText(const QString &text);
/// For the status bar and tool tip; empty where the text says it all.
QString actionHint(Command command);

} // namespace nianbao
