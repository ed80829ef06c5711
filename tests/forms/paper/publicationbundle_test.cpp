// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/finisher.h"
#include "forms/paper/publicationbundle.h"

#include "forms/paper/foundbundle.h"
#include "forms/paper/verification.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "model/exchange/zippackage.h"
#include "tests/support/reports.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace nianbao;
using namespace nianbao::test;

namespace {

using State = FoundBundle::State;

const QDateTime someDay(QDate(2024, 1, 8), QTime(0, 0), Qt::UTC);

QList<State> statesOf(const FoundBundle &bundle)
{
    QList<State> states;
    for (const FoundBundle::File &file : bundle.files)
        states.append(file.state);
    return states;
}

class BundleTest : public ::testing::Test
{
protected:
    BundleTest()
        : project(emptyReport(edition("2021"), 2023))
    {
        fillValid(*project, 3);
    }
    void finish() const
    {
        const FixedClock clock(someDay);
        const Checker checker(project->editionPtr());
        ASSERT_TRUE(Finisher(checker, clock).finish(*project, QStringLiteral("定稿")).has_value());
    }
    Result<QList<BundleFile>> make(const PublicationBundle::Options &options) const
    {
        return PublicationBundle::make(*project, FontBook(), options);
    }
    static QStringList namesOf(const QList<BundleFile> &files)
    {
        QStringList names;
        for (const BundleFile &file : files)
            names.append(file.file.name);
        return names;
    }

    std::unique_ptr<Project> project;
    QTemporaryDir folder;
};

} // namespace

TEST_F(BundleTest, HoldsWhatIsHandedInAndWhatIsPublishedAllTellingTheSame)
{
    finish();
    const auto files = make({Draft::No, someDay});
    ASSERT_TRUE(files.has_value()) << files.error().args.join(u' ').toStdString();
    const QString title = project->title();
    EXPECT_EQ(
        namesOf(*files),
        (QStringList{title + QStringLiteral("（报送版）.pdf"), title + QStringLiteral("（报送版）.json"),
                     title + QStringLiteral(".pdf"), title + QStringLiteral(".docx"), title + QStringLiteral(".html"),
                     title + QStringLiteral(".xlsx"), QStringLiteral("文件清单.json")}));
    for (const BundleFile &file : *files) {
        if (file.kind.isEmpty())
            continue;
        const auto same = verifyFile(file.file.bytes, file.file.name, project.get(), catalog());
        ASSERT_TRUE(same.has_value());
        EXPECT_TRUE(same->isSame()) << file.file.name.toStdString();
    }
    EXPECT_EQ(PublicationBundle::exports(*files).size(), 6) << "the list itself is no export";
}

TEST_F(BundleTest, ListsEveryFileWithItsHashAndTheValues)
{
    finish();
    const auto files = make({Draft::No, someDay});
    ASSERT_TRUE(files.has_value());
    const QJsonObject list = QJsonDocument::fromJson(files->last().file.bytes).object();
    EXPECT_EQ(list[QLatin1String("valuesSha256")].toString(), project->valuesSha256());
    EXPECT_EQ(list[QLatin1String("state")].toString(), QStringLiteral("finished"));
    const QJsonArray listed = list[QLatin1String("files")].toArray();
    ASSERT_EQ(listed.size(), files->size() - 1);
    for (qsizetype i = 0; i < listed.size(); ++i) {
        const QByteArray hash = QCryptographicHash::hash(files->at(i).file.bytes, QCryptographicHash::Sha256).toHex();
        EXPECT_EQ(listed[i][QLatin1String("name")].toString(), files->at(i).file.name);
        EXPECT_EQ(listed[i][QLatin1String("sha256")].toString(), QString::fromLatin1(hash));
    }
}

TEST_F(BundleTest, SameReportAndDateGiveTheSameBytes)
{
    finish();
    const QString a = folder.filePath(QStringLiteral("a.zip"));
    const QString b = folder.filePath(QStringLiteral("b.zip"));
    ASSERT_TRUE(PublicationBundle::write(make({Draft::No, someDay}).value(), a, someDay).has_value());
    ASSERT_TRUE(PublicationBundle::write(make({Draft::No, someDay}).value(), b, someDay).has_value());
    const QByteArray bytes = readFile(a, 50'000'000).value();
    EXPECT_TRUE(bytes == readFile(b, 50'000'000).value());
    EXPECT_EQ(ZipPackage::read(bytes, {QStringLiteral("文件清单.json")}, a).value().size(), 1);
}

TEST_F(BundleTest, OnlyAFinishedReportGivesOneUnlessItIsADraft)
{
    const auto refused = make({Draft::No, someDay});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::BundleUnfinished);
    const auto draft = make({Draft::Yes, someDay});
    ASSERT_TRUE(draft.has_value());
    for (const QString &name : namesOf(*draft))
        EXPECT_TRUE(name.contains(QStringLiteral("草稿")) || name == QStringLiteral("文件清单.json"));
}

TEST_F(BundleTest, TheSignedPdfIsTheOneInTheBundleAndAFailedSignatureLeavesNothing)
{
    finish();
    PublicationBundle::Options options{Draft::No, someDay};
    options.sign = [](const QByteArray &pdf) -> Result<QByteArray> { return pdf + "% signed"; };
    const auto files = make(options);
    ASSERT_TRUE(files.has_value());
    EXPECT_TRUE(files->at(0).file.bytes.endsWith("% signed"));
    EXPECT_FALSE(files->at(2).file.bytes.endsWith("% signed")) << "what is published is not signed";
    options.sign = [](const QByteArray &) -> Result<QByteArray> { return fail(ErrorCode::Cancelled); };
    EXPECT_FALSE(make(options).has_value());
    options.sign = [](const QByteArray &pdf) -> Result<QByteArray> { return pdf.left(pdf.size() / 2); };
    EXPECT_FALSE(make(options).has_value()) << "what a signature spoils is noticed";
}

TEST_F(BundleTest, IsAFolderWithoutTheEndingOfAZip)
{
    const auto files = make({Draft::Yes, someDay});
    ASSERT_TRUE(files.has_value());
    const QString path = folder.filePath(QStringLiteral("out"));
    ASSERT_TRUE(PublicationBundle::write(*files, path, someDay).has_value());
    EXPECT_EQ(QDir(path).entryList(QDir::Files).size(), files->size());
    const Status again = PublicationBundle::write(*files, path, someDay);
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().code, ErrorCode::FileExists);
}

TEST_F(BundleTest, IsFoundAgainWithWhatIsChangedMissingOrExtra)
{
    const auto files = make({Draft::Yes, someDay});
    ASSERT_TRUE(files.has_value());
    const QString path = folder.filePath(QStringLiteral("out"));
    const QString zip = folder.filePath(QStringLiteral("out.zip"));
    ASSERT_TRUE(PublicationBundle::write(*files, path, someDay).has_value());
    ASSERT_TRUE(PublicationBundle::write(*files, zip, someDay).has_value());
    const QString list = path + u'/' + PublicationBundle::listName();
    for (const QString &way : {path, zip, list}) {
        SCOPED_TRACE(way.toStdString());
        const auto looked = FoundBundle::find(way);
        ASSERT_TRUE(looked.has_value());
        const std::optional<FoundBundle> &found = *looked;
        ASSERT_TRUE(found.has_value());
        EXPECT_TRUE(found->isWhole());
        EXPECT_EQ(found->files.size(), 6);
        EXPECT_EQ(found->valuesSha256, project->valuesSha256());
        const auto report = found->report(catalog());
        ASSERT_TRUE(report.has_value());
        EXPECT_EQ((*report)->valuesSha256(), project->valuesSha256());
    }
    ASSERT_TRUE(QFile::remove(path + u'/' + files->at(2).file.name));
    ASSERT_TRUE(writeFile(path + u'/' + files->at(4).file.name, files->at(4).file.bytes + ' ').has_value());
    ASSERT_TRUE(writeFile(path + QStringLiteral("/more.pdf"), "%PDF").has_value());
    const std::optional<FoundBundle> changed = FoundBundle::find(path).value();
    ASSERT_TRUE(changed.has_value());
    EXPECT_FALSE(changed->isWhole());
    EXPECT_EQ(
        statesOf(*changed),
        (QList{State::Same, State::Same, State::Missing, State::Same, State::Changed, State::Same, State::Extra}));
    QList<BundleFile> fewer = *files;
    fewer.removeAt(3);
    fewer.append(BundleFile{{QStringLiteral("more.txt"), "x"}, {}, {}});
    ASSERT_TRUE(PublicationBundle::write(fewer, zip, someDay).has_value());
    EXPECT_EQ(statesOf(*FoundBundle::find(zip).value()),
              (QList{State::Same, State::Same, State::Same, State::Missing, State::Same, State::Same, State::Extra}));
}

TEST_F(BundleTest, AListThatNamesFilesElsewhereIsRefusedAndSoIsAFolderWithoutOne)
{
    const QString list = folder.filePath(PublicationBundle::listName());
    const auto refusal = [](const QString &path) {
        const auto found = FoundBundle::find(path);
        return found ? ErrorCode::NothingToChange : found.error().code;
    };
    EXPECT_EQ(refusal(folder.path()), ErrorCode::BundleListMissing);
    for (const char *name : {"../a.pdf", "/etc/passwd", "..", "", "a\\\\b"}) {
        ASSERT_TRUE(
            writeFile(list, QByteArray(R"({"schema": "nianbao-bundle/1", "files": [{"name": ")") + name + "\"}]}")
                .has_value());
        EXPECT_EQ(refusal(folder.path()), ErrorCode::ValuesWrongType) << name;
    }
    ASSERT_TRUE(writeFile(list, R"({"schema": "other"})").has_value());
    EXPECT_EQ(refusal(folder.path()), ErrorCode::ValuesWrongSchema);
    ASSERT_TRUE(writeFile(list, "{").has_value());
    EXPECT_EQ(refusal(folder.path()), ErrorCode::JsonSyntax);
    EXPECT_FALSE(FoundBundle::find(list).value()) << "by itself it is some file";
    ASSERT_TRUE(writeFile(folder.filePath(QStringLiteral("a.zip")), "PK").has_value());
    EXPECT_EQ(refusal(folder.filePath(QStringLiteral("a.zip"))), ErrorCode::FileDamaged);
}

TEST_F(BundleTest, WhatIsNoFileIsNotReadAsOne)
{
    if (QProcess::execute(QStringLiteral("mkfifo"), {folder.filePath(QStringLiteral("pipe"))}) != 0)
        GTEST_SKIP() << "no pipes here";
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("inner")));
    ASSERT_TRUE(writeFile(folder.filePath(PublicationBundle::listName()),
                          R"({"schema": "nianbao-bundle/1", "files": [{"name": "pipe"}, {"name": "inner"}]})")
                    .has_value());
    const auto found = FoundBundle::find(folder.path());
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(statesOf(**found), (QList{State::Changed, State::Changed}));
}

TEST_F(BundleTest, AListMadeToFillTheMemoryIsRefused)
{
    const auto refusal = [this](const QByteArray &files) {
        const QByteArray list = R"({"schema": "nianbao-bundle/1", "files": [)" + files + "]}";
        EXPECT_TRUE(writeFile(folder.filePath(PublicationBundle::listName()), list).has_value());
        const auto found = FoundBundle::find(folder.path());
        return found ? ErrorCode::NothingToChange : found.error().code;
    };
    for (const char *name : {"a", "b", "c"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(qint64{30} * 1024 * 1024));
    }
    EXPECT_EQ(refusal(R"({"name": "a"}, {"name": "b"})"), ErrorCode::NothingToChange);
    EXPECT_EQ(refusal(R"({"name": "a"}, {"name": "b"}, {"name": "c"})"), ErrorCode::FileTooLarge);
    EXPECT_EQ(refusal(R"({"name": "a"}, {"name": "a"})"), ErrorCode::ValuesWrongType) << "forty thousand times";
}
