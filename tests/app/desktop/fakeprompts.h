// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Prepared answers to every question of the window, and what it was told.

#include "app/desktop/language.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/settings.h"
#include "forms/screen/printdialog.h"
#include "forms/screen/windowprompts.h"
#include "model/base/clock.h"
#include "model/edition/editioncatalog.h"

#include <QDir>
#include <QPrinter>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <functional>
#include <utility>

namespace nianbao::test {

class FakePrompts final : public WindowPrompts
{
public:
    std::optional<QString> open; ///< answer to pathToOpen()
    std::optional<QString> save;
    std::optional<QString> directory; ///< answer to folder()
    std::optional<QString> words;
    std::optional<int> choice;
    std::optional<NewReport> report;
    QList<NewReport> proposals; ///< that newReport() was asked with
    QString printTo; ///< PDF that stands for the printer
    QString pages; ///< to print; empty: all
    QStringList previewed; ///< titles of what was shown before it was printed
    bool leavesPreview = false; ///< and prints nothing
    QList<Error> errors;
    QStringList told;
    QStringList questions;
    std::function<std::optional<SigningWish>()> sign; ///< answer to signing(); empty: given up
    QString proposedKey;
    std::optional<QList<SignatureFacts>> shown;

    std::optional<QString> pathToOpen(const QString &, const QString &) override { return open; }
    std::optional<QString> pathToSave(const QString &, const QString &, const QString &) override { return save; }
    std::optional<QString> folder(const QString &, const QString &) override { return directory; }
    std::optional<QString> line(const QString &, const QString &, const QString &) override { return words; }
    std::optional<int> choose(const QString &, const QString &question, const QStringList &) override
    {
        questions.append(question);
        return choice;
    }
    bool mayLose(const QString &title, const QString &what, const QString &answer) override
    {
        return choose(title, what, {answer}).has_value();
    }
    void tell(const Error &error) override { errors.append(error); }
    void tell(const QString &, const QString &message) override { told.append(message); }
    /// Gives up when asked again.
    std::optional<NewReport> newReport(const EditionCatalog &, const NewReport &proposal) override
    {
        proposals.append(proposal);
        return std::exchange(report, std::nullopt);
    }
    std::optional<SigningWish> signing(const QString &what, const SigningWish &proposal) override
    {
        questions.append(what);
        proposedKey = proposal.key;
        return sign ? sign() : std::nullopt;
    }
    void showSignatures(const QString &, const QList<SignatureFacts> &signatures, const QDateTime &) override
    {
        shown = signatures;
    }
    std::optional<PrintOrder> printPreview(const PrintMatter &matter) override
    {
        previewed.append(matter.title);
        if (leavesPreview)
            return std::nullopt;
        PrintOrder order = PrintDialog(matter).order();
        if (!pages.isEmpty())
            order.pages = pagesNamed(pages, matter.pages->pageCount());
        return order;
    }
    bool choosePrinter(QPrinter &printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printTo);
        return !printTo.isEmpty();
    }
};

/// A main window with a folder, settings and answers of its own.
struct Desk
{
    explicit Desk(const QDateTime &now = QDateTime({2024, 1, 15}, {9, 30}, Qt::UTC))
        : clock(now)
    {
        QStandardPaths::setTestModeEnabled(true);
    }

    QString file(const QString &name) const { return folder.filePath(name); }
    NewReport wanted(int year, const QString &name) const
    {
        NewReport report;
        report.year = year;
        report.unit = QStringLiteral("测试县人民政府办公室");
        report.edition = *editions.forYear(year);
        report.kind = report.edition->unitKinds().first().id;
        report.path = file(name);
        return report;
    }
    /// Makes a report through the window, as the menu does.
    void makeReport(int year = 2023, const QString &name = QStringLiteral("new.nianbao"))
    {
        prompts.report = wanted(year, name);
        window.action(Command::New)->trigger();
    }

    QTemporaryDir folder;
    FixedClock clock;
    EditionCatalog editions;
    FakePrompts prompts;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Language language;
    FontProvider fonts;
    MainWindow window{Services{clock, editions, prompts, settings, language, fonts}};
};

} // namespace nianbao::test
