// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A line for a file's path with the button beside it that asks for one.

#include <QString>

#include <functional>
#include <optional>

class QHBoxLayout;
class QLineEdit;

namespace nianbao {

/// `line` with its button behind it, also for Tab. What `ask` answers is written into the line, as the system
/// writes paths; nullopt: nothing is.
QHBoxLayout *browseRow(QLineEdit *line, const std::function<std::optional<QString>()> &ask);

} // namespace nianbao
