// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/projectfile.h"

#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "model/store/filelock.h"
#include "tests/model/store/storetest.h"

using namespace nianbao;
using ProjectFileTest = test::StoreTest;

TEST_F(ProjectFileTest, WhatIsCreatedIsReadBack)
{
    create();
    EXPECT_EQ(names(), QStringList{QStringLiteral("年报 2030.nianbao")}) << "one file at rest, no lock, no journal";
    const auto file = open(Access::Read).value();
    const StoredReport stored = file->read().value();
    EXPECT_EQ(stored.meta, report().meta);
    EXPECT_EQ(stored.editionSha256, QStringLiteral("abc"));
    EXPECT_EQ(stored.texts, report().texts);
    EXPECT_EQ(stored.previous, report().previous);
    EXPECT_EQ(stored.previousTexts, report().previousTexts);
    ASSERT_EQ(stored.cells.size(), 3);
    EXPECT_EQ(cell(stored, QStringLiteral("a")), QStringLiteral("1"));
    EXPECT_EQ(cell(stored, QStringLiteral("gone")), std::nullopt) << "not known is not the same as blank";
    EXPECT_EQ(stored.cells.last().control, QString()) << "a control total seen blank is not the same as none";
    EXPECT_EQ(file->editionJson().value(), QByteArray("{}"));
}

TEST_F(ProjectFileTest, CreatingNeverOverwrites)
{
    ASSERT_TRUE(writeFile(path, "something else"));
    EXPECT_EQ(ProjectFile::create(path, report(), "{}", clock).error().code, ErrorCode::FileExists);
    EXPECT_EQ(readFile(path, 100).value(), QByteArray("something else"));
    const QString nowhere = folder.filePath(QStringLiteral("no/such/folder.nianbao"));
    EXPECT_EQ(ProjectFile::create(nowhere, report(), "{}", clock).error().code, ErrorCode::FileWriteFailed);
}

TEST_F(ProjectFileTest, AnEditOfEveryKindIsThereAfterReopening)
{
    {
        const auto file = create();
        Edit edit{EditKind::Batch, {}};
        edit.changes = {
            {{Place::Kind::Cell, QStringLiteral("a")}, QStringLiteral("1"), QString()},
            {{Place::Kind::Cell, QStringLiteral("b")}, QString(), std::nullopt},
            {{Place::Kind::Control, QStringLiteral("sum")}, QString(), QStringLiteral("12")},
            {{Place::Kind::Text, QStringLiteral("one")}, QStringLiteral("第一段\n第二段"), std::nullopt},
            {{Place::Kind::Text, QStringLiteral("two")}, std::nullopt, QString()},
            {{Place::Kind::Profile, QStringLiteral("phone")}, QString(), QStringLiteral("0915-1")},
            {{Place::Kind::Previous, QStringLiteral("a")}, QStringLiteral("7"), std::nullopt},
            {{Place::Kind::Previous, QStringLiteral("b")}, std::nullopt, QStringLiteral("9")},
            {{Place::Kind::PreviousText, QStringLiteral("one")}, QStringLiteral("去年"), std::nullopt},
            {{Place::Kind::PreviousText, QStringLiteral("two")}, std::nullopt, QStringLiteral("上年")},
            {{Place::Kind::PreviousYear, QStringLiteral("previousYear")}, QString(), QStringLiteral("2029")},
        };
        ASSERT_TRUE(file->write(edit));
    }
    const StoredReport stored = open(Access::Write).value()->read().value();
    EXPECT_EQ(stored.cells.size(), 3) << "a cell that became blank has no row";
    EXPECT_EQ(cell(stored, QStringLiteral("b")), std::nullopt);
    EXPECT_EQ(stored.cells.last().control, QStringLiteral("12"));
    EXPECT_EQ(stored.texts, (QHash<QString, QString>{{QStringLiteral("two"), QString()}}));
    EXPECT_EQ(stored.meta.value(QStringLiteral("phone")), QStringLiteral("0915-1"));
    EXPECT_EQ(stored.previous, (QHash<QString, QString>{{QStringLiteral("b"), QStringLiteral("9")}}));
    EXPECT_EQ(stored.previousTexts, (QHash<QString, QString>{{QStringLiteral("two"), QStringLiteral("上年")}}));
    EXPECT_EQ(stored.meta.value(QStringLiteral("previousYear")), QStringLiteral("2029"));
}

TEST_F(ProjectFileTest, TakingAnEditBackLeavesTheRowsAsTheyWere)
{
    const auto file = create();
    Edit forth{EditKind::Type, {}};
    forth.changes = {{{Place::Kind::Control, QStringLiteral("other")}, std::nullopt, QStringLiteral("3")},
                     {{Place::Kind::Profile, QStringLiteral("email")}, QString(), QStringLiteral("a@b.cn")},
                     {{Place::Kind::Previous, QStringLiteral("new")}, std::nullopt, QStringLiteral("3")}};
    ASSERT_TRUE(file->write(forth));
    ASSERT_TRUE(file->write(forth.inverted()));
    const StoredReport stored = file->read().value();
    EXPECT_EQ(stored.cells.size(), report().cells.size());
    EXPECT_EQ(stored.meta, report().meta);
    EXPECT_EQ(stored.previous, report().previous);
}

TEST_F(ProjectFileTest, HistoryTellsWhenWhoAndWhat)
{
    const auto file = create();
    ASSERT_TRUE(file->write(edit(QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("2"))));
    ASSERT_TRUE(file->write(edit(QStringLiteral("b"), QString(), std::nullopt)));
    const QList<HistoryEntry> all = file->history().value();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].change.place.id, QStringLiteral("b")) << "newest first";
    EXPECT_EQ(all[0].change.after, std::nullopt);
    EXPECT_EQ(all[1].at, clock.now());
    EXPECT_EQ(all[1].who, systemUserName());
    EXPECT_EQ(all[1].origin, editKindName(EditKind::Type));
    EXPECT_EQ(all[1].change.before, QStringLiteral("1"));
    EXPECT_EQ(file->history(QStringLiteral("a")).value().size(), 1);
    EXPECT_EQ(file->history(QStringLiteral("nowhere")).value().size(), 0);
    EXPECT_EQ(file->history(std::nullopt, 1).value().size(), 1);
}

TEST_F(ProjectFileTest, VersionsAreNumberedAndNamed)
{
    const auto file = create();
    EXPECT_EQ(file->addVersion(QStringLiteral("初稿"), "{1}").value(), 1);
    EXPECT_EQ(file->addVersion(QStringLiteral("报送稿"), "{2}").value(), 2);
    const QList<VersionEntry> versions = file->versions().value();
    ASSERT_EQ(versions.size(), 2);
    EXPECT_EQ(versions[0].name, QStringLiteral("报送稿"));
    EXPECT_EQ(versions[1].at, clock.now());
}

TEST_F(ProjectFileTest, KeepsWhatWasExportedTheNewestFirst)
{
    const auto file = create();
    EXPECT_TRUE(file->exports().value().isEmpty());
    ASSERT_TRUE(file->addExports({{QStringLiteral("pdf"), QStringLiteral("aa")}}, QStringLiteral("v1")));
    ASSERT_TRUE(file->addExports(
        {{QStringLiteral("docx"), QStringLiteral("bb")}, {QStringLiteral("html"), QStringLiteral("cc")}},
        QStringLiteral("v2")));
    const QList<ExportEntry> exports = file->exports().value();
    ASSERT_EQ(exports.size(), 3);
    EXPECT_EQ(exports[0].kind, QStringLiteral("html"));
    EXPECT_EQ(exports[0].fileSha256, QStringLiteral("cc"));
    EXPECT_EQ(exports[1].valuesSha256, QStringLiteral("v2"));
    EXPECT_EQ(exports[2].valuesSha256, QStringLiteral("v1"));
    EXPECT_EQ(exports[2].at, clock.now());
}

TEST_F(ProjectFileTest, ASecondWriterIsToldWhoHasTheFileAndAReaderIsNot)
{
    const auto first = create();
    EXPECT_TRUE(QFile::exists(store::FileLock::lockPath(path)));
    const auto second = open(Access::Write);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::FileInUse);
    ASSERT_EQ(second.error().args.size(), 3);
    EXPECT_FALSE(second.error().args[1].isEmpty()) << "user";
    EXPECT_FALSE(second.error().args[2].isEmpty()) << "host";
    const auto reader = open(Access::Read);
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->write(edit(QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("2"))).error().code,
              ErrorCode::ReadOnly);
    EXPECT_TRUE(first->write(edit(QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("2"))))
        << "an idle reader does not hold up the writer";
    EXPECT_EQ(cell((*reader)->read().value(), QStringLiteral("a")), QStringLiteral("2"));
}

TEST_F(ProjectFileTest, ALinkToTheFileHasTheSameLock)
{
    const auto first = create();
    const QString link = folder.filePath(QStringLiteral("link.nianbao"));
    ASSERT_TRUE(QFile::link(path, link));
    EXPECT_EQ(ProjectFile::open(link, Access::Write, clock).error().code, ErrorCode::FileInUse);
}

TEST_F(ProjectFileTest, AFileMovedAwayWhileOpenIsReportedAndNotWrittenIntoNothing)
{
    const auto file = create();
    ASSERT_TRUE(QFile::rename(path, folder.filePath(QStringLiteral("elsewhere"))));
    EXPECT_EQ(file->write(edit(QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("2"))).error().code,
              ErrorCode::FileNotFound);
}
