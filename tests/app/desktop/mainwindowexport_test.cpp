// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/desktop/windowhand.h"

#include "app/desktop/panes.h"
#include "app/desktop/sidepages.h"
#include "forms/screen/messagebar.h"
#include "forms/screen/pageview.h"
#include "forms/screen/previewpane.h"
#include "forms/screen/rulespage.h"
#include "model/base/readfile.h"

namespace nianbao {

using namespace test;

TEST(MainWindow, ExportsTheRulesAsAPdfThatIsNoExportOfTheReport)
{
    Desk desk;
    desk.makeReport();
    const QString path = desk.file(QStringLiteral("rules.pdf"));
    desk.prompts.save = path;
    desk.window.action(Command::ShowRules)->trigger();
    emit desk.window.sidePages().rules()->exportWanted();
    const Result<QByteArray> pdf = readFile(path, 50'000'000);
    ASSERT_TRUE(pdf.has_value());
    EXPECT_TRUE(pdf->startsWith("%PDF-"));
}

TEST(MainWindow, ExportsPdfAndValues)
{
    Desk desk;
    desk.makeReport();
    desk.prompts.save = desk.file(QStringLiteral("out.pdf"));
    desk.window.action(Command::ExportPdf)->trigger();
    QFile pdf(*desk.prompts.save);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    EXPECT_FALSE(desk.window.forms().messages()->isHidden());
    desk.prompts.save = desk.file(QStringLiteral("out.json"));
    desk.window.action(Command::ExportValues)->trigger();
    EXPECT_TRUE(QFile::exists(*desk.prompts.save));
    EXPECT_TRUE(desk.prompts.errors.isEmpty());
}

TEST(MainWindow, ExportsEveryKindOfFileThatTheMenuOffers)
{
    const QList<std::pair<Command, const char *>> kinds{{Command::ExportWord, "out.docx"},
                                                        {Command::ExportPublicWord, "public.docx"},
                                                        {Command::ExportSpreadsheet, "out.xlsx"},
                                                        {Command::ExportWebPage, "out.html"},
                                                        {Command::ExportList, "out.csv"}};
    for (const auto &[command, name] : kinds) {
        Desk desk;
        desk.makeReport();
        desk.window.action(command)->trigger();
        EXPECT_TRUE(desk.window.forms().messages()->isHidden()) << "nothing was chosen: " << name;
        desk.prompts.save = desk.file(QLatin1String(name));
        desk.window.action(command)->trigger();
        EXPECT_TRUE(QFile::exists(*desk.prompts.save)) << name;
        EXPECT_FALSE(desk.window.forms().messages()->isHidden()) << name;
        EXPECT_TRUE(desk.prompts.errors.isEmpty()) << name;
    }
}

TEST(MainWindow, NeverExportsOverTheReportItself)
{
    Desk desk;
    desk.makeReport();
    const QString report = desk.window.session()->project().path();
    desk.prompts.save = report;
    desk.window.action(Command::ExportValues)->trigger();
    ASSERT_EQ(desk.prompts.errors.size(), 1);
    EXPECT_EQ(desk.prompts.errors.first().code, ErrorCode::FileExists);
    QFile file(report);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(6) == "SQLite");
}

TEST(MainWindow, SaysWhyAnExportCannotBeWritten)
{
    Desk desk;
    desk.makeReport();
    desk.prompts.save = desk.file(QStringLiteral("no/such/folder/out.json"));
    desk.window.action(Command::ExportValues)->trigger();
    ASSERT_EQ(desk.prompts.errors.size(), 1);
    EXPECT_EQ(desk.prompts.errors.first().code, ErrorCode::FileWriteFailed);
}

TEST(MainWindow, PrintsChosenPagesAndTheEmptyForm)
{
    Desk desk;
    desk.makeReport();
    desk.prompts.printTo = desk.file(QStringLiteral("pages.pdf"));
    desk.prompts.pages = QStringLiteral("1,3");
    desk.window.action(Command::Print)->trigger();
    QFile printed(desk.prompts.printTo);
    ASSERT_TRUE(printed.open(QIODevice::ReadOnly));
    EXPECT_EQ(printed.readAll().count("/Type /Page\n"), 2); // one job
    desk.prompts.printTo = desk.file(QStringLiteral("empty.pdf"));
    desk.prompts.pages.clear();
    desk.window.action(Command::PrintEmptyForm)->trigger();
    EXPECT_TRUE(QFile::exists(desk.prompts.printTo));
}

TEST(MainWindow, ShowsThePagesBeforeAnythingIsPrinted)
{
    Desk desk;
    desk.makeReport();
    const auto printed = [&desk](auto &&print) {
        desk.prompts.printTo = desk.file(QStringLiteral("%1.pdf").arg(desk.prompts.previewed.size()));
        print();
        return QFile::exists(desk.prompts.printTo);
    };
    for (const Command command : {Command::Print, Command::PrintEmptyForm, Command::PrintFindings, Command::PrintAnnex})
        EXPECT_TRUE(printed([&] { desk.window.action(command)->trigger(); }));
    EXPECT_TRUE(printed([&] {
        desk.window.action(Command::ShowRules)->trigger();
        emit desk.window.findChild<SidePages *>()->printRulesWanted();
    }));
    EXPECT_EQ(desk.prompts.previewed.size(), 5);
}

TEST(MainWindow, ShowsThePreviewOfWhatIsTyped)
{
    Desk desk;
    desk.makeReport();
    showActive(desk.window);
    EXPECT_EQ(desk.window.panes().preview(), nullptr);
    desk.window.action(Command::ShowPreview)->trigger();
    ASSERT_NE(desk.window.panes().preview(), nullptr);
    desk.window.panes().preview()->updateNow();
    EXPECT_GT(desk.window.panes().preview()->view()->pageCount(), 1);
    EXPECT_TRUE(desk.window.action(Command::Preview)->isChecked());
}

} // namespace nianbao
