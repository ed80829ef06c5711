// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every question of the program asked with a dialog over the window.

#include "forms/screen/windowprompts.h"

class QWidget;

namespace nianbao {

class DialogPrompts final : public WindowPrompts
{
public:
    /// The window that the dialogs belong to; it must outlive them.
    void setWindow(QWidget *window) { m_window = window; }

    std::optional<QString> pathToOpen(const QString &title, const QString &filter) override;
    std::optional<QString> pathToSave(const QString &title, const QString &suggestedPath,
                                      const QString &filter) override;
    std::optional<QString> folder(const QString &title, const QString &start) override;
    std::optional<QString> line(const QString &title, const QString &label, const QString &suggestion) override;
    std::optional<int> choose(const QString &title, const QString &question, const QStringList &answers) override;
    bool mayLose(const QString &title, const QString &what, const QString &answer) override;
    void tell(const Error &error) override;
    void tell(const QString &title, const QString &message) override;
    std::optional<NewReport> newReport(const EditionCatalog &editions, const NewReport &proposal) override;
    std::optional<PrintOrder> printPreview(const PrintMatter &matter) override;
    bool choosePrinter(QPrinter &printer) override;
    std::optional<SigningWish> signing(const QString &what, const SigningWish &proposal) override;
    void showSignatures(const QString &path, const QList<SignatureFacts> &signatures, const QDateTime &now) override;

private:
    /// The window, shown: what asks before it is shown would end the program when it is answered.
    QWidget *window() const;

    QWidget *m_window = nullptr;
    QString m_folder; ///< where the last file was chosen
};

} // namespace nianbao
