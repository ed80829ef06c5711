// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/desktop/fakeprompts.h"
#include "tests/app/desktop/filled.h"

#include "app/desktop/exportwatch.h"
#include "app/desktop/filecontroller.h"
#include "app/desktop/formstack.h"
#include "forms/paper/publicationbundle.h"
#include "forms/screen/messagebar.h"
#include "forms/screen/session.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"

#include <QDir>
#include <QLabel>
#include <QMimeData>
#include <QProgressDialog>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <gtest/gtest.h>

namespace nianbao {

using namespace test;

namespace {

void setFigure(Session &session, const char *id, qint64 number)
{
    const CellIndex cell = session.project().edition().find(CellId(QLatin1String(id)));
    Edit edit;
    edit.changes = {session.project().changeOf(cell, Value::count(number))};
    ASSERT_TRUE(session.apply(edit).has_value());
}

QString messageOf(const Desk &desk)
{
    return desk.window.forms().messages()->message();
}

/// A report with a figure, exported as PDF.
QString exportPdf(Desk &desk)
{
    desk.makeReport();
    setFigure(*desk.window.session(), "t3.new.nat", 7);
    desk.prompts.save = desk.file(QStringLiteral("out.pdf"));
    desk.window.action(Command::ExportPdf)->trigger();
    EXPECT_TRUE(QFile::exists(*desk.prompts.save));
    return *desk.prompts.save;
}

} // namespace

TEST(Publication, AnExportedPdfIsOpenedAndDroppedAsTheReportItCarries)
{
    Desk desk;
    const QString pdf = exportPdf(desk);
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(pdf)});
    EXPECT_EQ(FileController::fileIn(dragged), pdf);
    const QString values = desk.window.session()->project().valuesSha256();
    desk.window.open(pdf);
    const Project &opened = desk.window.session()->project();
    EXPECT_EQ(QFileInfo(opened.path()).fileName(), QStringLiteral("out.nianbao"));
    EXPECT_EQ(opened.valuesSha256(), values);
}

TEST(Publication, APdfOfOthersIsRefusedAndTheReportStaysOpen)
{
    Desk desk;
    desk.makeReport();
    const QString other = desk.file(QStringLiteral("other.pdf"));
    ASSERT_TRUE(writeFile(other, "%PDF-1.4\n%%EOF").has_value());
    const QString path = desk.window.session()->project().path();
    desk.window.open(other);
    ASSERT_EQ(desk.prompts.errors.size(), 1);
    EXPECT_EQ(desk.prompts.errors.first().code, ErrorCode::NoReportInside);
    EXPECT_EQ(desk.window.session()->project().path(), path);
}

TEST(Publication, SaysOfAFileWhetherItStillMatchesTheData)
{
    Desk desk;
    desk.prompts.open = exportPdf(desk);
    desk.window.action(Command::VerifyFile)->trigger();
    EXPECT_EQ(desk.window.forms().messages()->kind(), MessageBar::Kind::Info);
    EXPECT_TRUE(messageOf(desk).contains(QStringLiteral("out.pdf")));
    const QString same = messageOf(desk);
    setFigure(*desk.window.session(), "t3.new.nat", 8);
    desk.window.action(Command::VerifyFile)->trigger();
    EXPECT_EQ(desk.window.forms().messages()->kind(), MessageBar::Kind::Warning);
    EXPECT_NE(messageOf(desk), same);
    desk.prompts.open = desk.file(QStringLiteral("none.pdf"));
    desk.window.action(Command::VerifyFile)->trigger();
    ASSERT_EQ(desk.prompts.errors.size(), 1);
    EXPECT_EQ(desk.prompts.errors.first().code, ErrorCode::FileNotFound);
}

TEST(Publication, TheStatusBarSaysWhenTheReportWasChangedBehindAnExport)
{
    Desk desk;
    desk.window.show();
    exportPdf(desk);
    auto *watch = desk.window.findChild<ExportWatch *>();
    auto *label = desk.window.findChild<QLabel *>(QStringLiteral("outdatedLabel"));
    ASSERT_TRUE(watch && label);
    watch->look();
    EXPECT_FALSE(label->isVisible());
    setFigure(*desk.window.session(), "t3.new.nat", 8);
    EXPECT_TRUE(QTest::qWaitFor([label] { return label->isVisible(); }));
    EXPECT_TRUE(label->text().contains(QStringLiteral("PDF")));
    setFigure(*desk.window.session(), "t3.new.nat", 7);
    EXPECT_TRUE(QTest::qWaitFor([label] { return !label->isVisible(); }));
}

TEST(Publication, AsksForTheKeyWithNothingAboveTheQuestion)
{
    Desk desk;
    desk.makeReport();
    fill(*desk.window.session());
    ASSERT_TRUE(desk.window.session()->finish(QStringLiteral("定稿")));
    bool asked = false;
    desk.prompts.sign = [&]() -> std::optional<SigningWish> {
        const auto *progress = desk.window.findChild<QProgressDialog *>();
        EXPECT_NE(progress, nullptr);
        if (progress) {
            const auto *timer = progress->findChild<QTimer *>();
            EXPECT_FALSE(progress->isVisible());
            EXPECT_FALSE(timer && timer->isActive()) << "it would come up while the user answers";
        }
        asked = true;
        return std::nullopt;
    };
    desk.prompts.choice = 1;
    desk.prompts.save = desk.file(QStringLiteral("all.zip"));
    desk.window.action(Command::ExportEverything)->trigger();
    EXPECT_TRUE(asked);
    EXPECT_TRUE(desk.prompts.questions.filter(QStringLiteral("no date yet")).size() == 1);
    EXPECT_FALSE(QFile::exists(*desk.prompts.save)) << "it was given up";
}

TEST(Publication, OneStepMakesEverythingBesideTheReportOrAsAZip)
{
    Desk desk;
    desk.makeReport();
    desk.window.action(Command::ExportEverything)->trigger();
    EXPECT_EQ(desk.prompts.questions.size(), 1);
    EXPECT_EQ(QDir(desk.folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 0) << "it was given up";
    desk.prompts.choice = 0;
    desk.window.action(Command::ExportEverything)->trigger();
    const QString folder
        = desk.file(PublicationBundle::nameFor(desk.window.session()->project(), Audience::Public, Draft::Yes));
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 7);
    EXPECT_EQ(desk.window.forms().messages()->kind(), MessageBar::Kind::Warning) << "it is a draft";
    desk.window.action(Command::ExportEverything)->trigger();
    EXPECT_TRUE(QFile::exists(folder + QStringLiteral(" 2")));
    desk.prompts.choice = 1;
    desk.prompts.save = desk.file(QStringLiteral("all.zip"));
    desk.window.action(Command::ExportEverything)->trigger();
    EXPECT_TRUE(readFile(*desk.prompts.save, 50'000'000)->startsWith("PK"));
    const auto exports = desk.window.session()->project().file()->exports();
    ASSERT_TRUE(exports.has_value());
    EXPECT_EQ(exports->size(), 3 * 6);
}

} // namespace nianbao
