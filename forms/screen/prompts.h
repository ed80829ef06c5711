// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every question that the program asks its user, as an interface: the window answers with dialogs,
// tests with prepared answers. Nothing else opens a dialog.

#include "model/base/error.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace nianbao {

class Prompts
{
public:
    Prompts() = default;
    Prompts(const Prompts &) = delete;
    Prompts &operator=(const Prompts &) = delete;
    virtual ~Prompts() = default;

    /// Path to open; nullopt when the user gave up.
    virtual std::optional<QString> pathToOpen(const QString &title, const QString &filter) = 0;
    virtual std::optional<QString> pathToSave(const QString &title, const QString &suggestedPath, const QString &filter)
        = 0;
    /// A folder that is there; `start`: where to begin.
    virtual std::optional<QString> folder(const QString &title, const QString &start) = 0;
    /// A line of text: a version's name, a reason.
    virtual std::optional<QString> line(const QString &title, const QString &label, const QString &suggestion) = 0;
    /// Index of the chosen answer, or nullopt. Only for what cannot be undone.
    virtual std::optional<int> choose(const QString &title, const QString &question, const QStringList &answers) = 0;
    /// Whether something may be lost for good; who presses Enter or Esc without reading loses nothing.
    virtual bool mayLose(const QString &title, const QString &what, const QString &answer) = 0;
    /// Says what went wrong, in whole sentences.
    virtual void tell(const Error &error) = 0;
    virtual void tell(const QString &title, const QString &message) = 0;
};

} // namespace nianbao
