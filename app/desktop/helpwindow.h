// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The manual in a window of its own, opened at the part that belongs to where the user is.

#include <QTextBrowser>

namespace nianbao {

class HelpWindow final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// `language` is "zh" or "en"; `part` the anchor of a part of the manual.
    void open(const QString &language, const QString &part);

private:
    QString m_language;
};

} // namespace nianbao
