// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/dialogprompts.h"

#include "forms/screen/documentsfolder.h"
#include "forms/screen/newreportdialog.h"
#include "forms/screen/printdialog.h"
#include "forms/screen/signaturesdialog.h"
#include "forms/screen/signdialog.h"
#include "forms/wording/sentences.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>

namespace nianbao {

namespace {

/// "pdf" of "PDF (*.pdf)".
QString suffixOf(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    return pattern.match(filter).captured(1);
}

} // namespace

QWidget *DialogPrompts::window() const
{
    if (m_window)
        m_window->show();
    return m_window;
}

std::optional<QString> DialogPrompts::pathToOpen(const QString &title, const QString &filter)
{
    const QString folder = m_folder.isEmpty() ? documentsFolder() : m_folder;
    const QString path = QFileDialog::getOpenFileName(window(), title, folder, filter);
    if (path.isEmpty())
        return std::nullopt;
    m_folder = QFileInfo(path).absolutePath();
    return path;
}

std::optional<QString> DialogPrompts::pathToSave(const QString &title, const QString &suggestedPath,
                                                 const QString &filter)
{
    QFileDialog dialog(window(), title, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffixOf(filter));
    const QFileInfo suggestion(suggestedPath);
    dialog.setDirectory(suggestion.isAbsolute() ? suggestion.absolutePath() : documentsFolder());
    dialog.selectFile(suggestion.fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return dialog.selectedFiles().constFirst();
}

std::optional<QString> DialogPrompts::folder(const QString &title, const QString &start)
{
    const QString begin = QFileInfo(start).isDir() ? start : documentsFolder();
    const QString path = QFileDialog::getExistingDirectory(window(), title, begin);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> DialogPrompts::line(const QString &title, const QString &label, const QString &suggestion)
{
    QInputDialog dialog(window());
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(suggestion);
    dialog.resize(480, dialog.height());
    // What is asked for is needed.
    QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const auto allow = [ok](const QString &text) { ok->setEnabled(!text.trimmed().isEmpty()); };
    allow(suggestion);
    QObject::connect(&dialog, &QInputDialog::textValueChanged, ok, allow);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.textValue();
}

std::optional<int> DialogPrompts::choose(const QString &title, const QString &question, const QStringList &answers)
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, window());
    QList<QPushButton *> buttons;
    for (const QString &answer : answers)
        buttons.append(box.addButton(answer, QMessageBox::AcceptRole));
    if (!buttons.isEmpty())
        box.setDefaultButton(buttons.constFirst());
    box.exec();
    for (int index = 0; index < buttons.size(); ++index) {
        if (box.clickedButton() == buttons[index])
            return index;
    }
    return std::nullopt;
}

bool DialogPrompts::mayLose(const QString &title, const QString &what, const QString &answer)
{
    QMessageBox box(QMessageBox::Warning, title, what, QMessageBox::Cancel, window());
    const QPushButton *lose = box.addButton(answer, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == lose;
}

void DialogPrompts::tell(const Error &error)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("nianbao::DialogPrompts", "That did not work"),
                    wording::sentence(error), QMessageBox::Ok, window());
    box.exec();
}

void DialogPrompts::tell(const QString &title, const QString &message)
{
    QMessageBox box(QMessageBox::Information, title, message, QMessageBox::Ok, window());
    box.exec();
}

std::optional<NewReport> DialogPrompts::newReport(const EditionCatalog &editions, const NewReport &proposal)
{
    NewReport start = proposal;
    if (start.path.isEmpty())
        start.path = documentsFolder();
    NewReportDialog dialog(editions, start, *this, window());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.report();
}

std::optional<SigningWish> DialogPrompts::signing(const QString &what, const SigningWish &proposal)
{
    SignDialog dialog(what, proposal, *this, window());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.takeWish();
}

void DialogPrompts::showSignatures(const QString &path, const QList<SignatureFacts> &signatures, const QDateTime &now)
{
    SignaturesDialog(path, signatures, now, window()).exec();
}

std::optional<PrintOrder> DialogPrompts::printPreview(const PrintMatter &matter)
{
    PrintDialog dialog(matter, window());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.order();
}

bool DialogPrompts::choosePrinter(QPrinter &printer)
{
    QPrintDialog dialog(&printer, window());
    // Not the pages: they are chosen already, where they can be seen.
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize
                      | QAbstractPrintDialog::PrintCollateCopies);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace nianbao
