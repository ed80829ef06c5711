// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// A file of every schema version ever shipped opens, to read and to write.

#include "model/project/pastedits.h"
#include "tests/support/reports.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace nianbao;
using namespace nianbao::test;
using Access = ProjectFile::Access;

namespace {

const QString samples = QStringLiteral(NIANBAO_SOURCE_DIR "/tests/data/schema");

void expectContent(const Project &project)
{
    EXPECT_EQ(project.year(), 2023);
    EXPECT_EQ(project.unit(), QStringLiteral("某县人民政府"));
    const auto value = [&project](const char *id) {
        return project.figures().value(cellOf(project, QString::fromLatin1(id))).text();
    };
    EXPECT_EQ(value("t3.new.nat"), QStringLiteral("12"));
    EXPECT_EQ(value("t3.new.total"), QStringLiteral("15"));
    EXPECT_EQ(value("t3.carry_in.nat"), QStringLiteral("2"));
    EXPECT_EQ(project.figures().control(cellOf(project, QStringLiteral("t3.new.total")))->text(), QStringLiteral("15"));
    EXPECT_EQ(project.figures().previous(cellOf(project, QStringLiteral("t3.carry_out.nat")))->text(),
              QStringLiteral("2"));
    EXPECT_EQ(project.text(SectionId(QStringLiteral("s1"))), QStringLiteral("全年收到申请15件。"));
    EXPECT_GE(project.file()->history().value().size(), 4);
}

} // namespace

TEST(Schemas, ThereIsASampleOfEachStepBeforeTheNewest)
{
    const qsizetype steps = QDir(QStringLiteral(":/sql")).entryList({QStringLiteral("*.sql")}).size();
    for (qsizetype version = 1; version <= steps; ++version)
        EXPECT_TRUE(QFile::exists(QStringLiteral("%1/%2.nianbao").arg(samples).arg(version))) << version;
}

TEST(Schemas, FilesOfEveryVersionAreReadAndWritten)
{
    const SystemClock clock;
    for (const QFileInfo &sample : QDir(samples).entryInfoList({QStringLiteral("*.nianbao")})) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(sample.fileName());
        ASSERT_TRUE(QFile::copy(sample.filePath(), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        {
            const auto reader = Project::open(path, Access::Read, catalog(), clock);
            ASSERT_TRUE(reader) << path.toStdString() << ' ' << codeName(reader.error().code).latin1();
            expectContent(**reader);
        }
        const auto writer = Project::open(path, Access::Write, catalog(), clock);
        ASSERT_TRUE(writer) << path.toStdString() << ' ' << codeName(writer.error().code).latin1();
        expectContent(**writer);
        EXPECT_TRUE(type(**writer, QStringLiteral("t3.new.law"), QStringLiteral("1")));
        const auto done = undoStateAfter(editsOf((*writer)->file()->history().value(), true)).done;
        ASSERT_FALSE(done.isEmpty());
        EXPECT_TRUE((*writer)->apply(done.last().edit.inverted()));
    }
}
