// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// Where the disk fails, or does not let us write: a change is wholly done or not at all, and it is said why.

#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "tests/model/store/storetest.h"
#include "tests/support/failingcalls.h"
#include "tests/support/faultydisk.h"

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace nianbao;
using FailingDiskTest = test::StoreTest;

TEST_F(FailingDiskTest, WhenTheDiskFailsAtAnyPointAnEditIsWhollyDoneOrNotAtAll)
{
    create();
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE}) {
        test::FaultyDisk disk(code);
        bool failed = true;
        int kept = 0;
        for (int n = 0; failed; ++n) {
            ASSERT_LT(n, 200);
            auto file = open(Access::Write).value();
            const QString before = cell(file->read().value(), QStringLiteral("a")).value();
            const QString after = QString::number(before.toInt() + 1);
            disk.failAfter(n);
            const Status written = file->write(edit(QStringLiteral("a"), before, after));
            failed = disk.hasFailed();
            file.reset();
            disk.heal();
            file = open(Access::Write).value();
            const QString now = cell(file->read().value(), QStringLiteral("a")).value();
            if (written) {
                EXPECT_EQ(now, after) << "reported as done, so it is done; n = " << n;
            } else {
                EXPECT_EQ(written.error().code, code == SQLITE_FULL ? ErrorCode::DiskFull : ErrorCode::FileWriteFailed);
                // Only where the journal is gone already and the folder could not be synced the whole edit stays.
                EXPECT_TRUE(now == before || now == after) << "n = " << n;
                kept += now == after ? 1 : 0;
            }
            const QList<HistoryEntry> last = file->history(std::nullopt, 1).value();
            EXPECT_EQ(last.isEmpty() ? QStringLiteral("1") : last[0].change.after.value(), now);
        }
        EXPECT_LE(kept, 1);
    }
}

#ifdef Q_OS_LINUX
TEST_F(FailingDiskTest, ADiskThatCannotBeReadIsNotTakenForADamagedFile)
{
    create();
    const auto file = open(Access::Write).value();
    ASSERT_TRUE(writeFile(path, readFile(path, 1 << 20).value())); // not what is remembered of it
    for (const Access access : {Access::Read, Access::Write}) {
        for (int good = 0; good < 8; ++good) {
            const test::FailingCalls failing(EIO, test::FailingCalls::Of::Reads, good);
            const auto opened = open(access);
            EXPECT_TRUE(opened || opened.error().code == ErrorCode::FileUnreadable) << good;
        }
    }
    const Edit one = edit(QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("2"));
    {
        const test::FailingCalls failing(EIO, test::FailingCalls::Of::Reads);
        EXPECT_EQ(file->write(one).error().code, ErrorCode::FileUnreadable);
    }
    EXPECT_TRUE(file->write(one)) << "and it goes on when the disk is well again";
}
#endif

TEST_F(FailingDiskTest, AStickThatWasPulledOutAndPutBackIsGoneOnWith)
{
    create();
    test::FaultyDisk disk(SQLITE_IOERR_WRITE);
    const auto file = open(Access::Write).value();
    for (int n = 0; n < 6; ++n) {
        const QString before = QString::number(n + 1);
        const Edit one = edit(QStringLiteral("a"), before, QString::number(n + 2));
        disk.failAfter(n, test::FaultyDisk::Operation::Any, test::FaultyDisk::Lasting::UntilOpenedAnew);
        EXPECT_FALSE(file->write(one)) << n;
        EXPECT_FALSE(file->write(one)) << n;
        disk.heal(); // what was open before stays dead
        EXPECT_EQ(cell(file->read().value(), QStringLiteral("a")), before);
        EXPECT_TRUE(file->write(one)) << n;
    }
}

TEST_F(FailingDiskTest, WhenTheDiskFailsWhileCreatingNothingStaysBehind)
{
    test::FaultyDisk disk(SQLITE_FULL);
    for (int n = 0; n < 40; n += 3) {
        disk.failAfter(n);
        const auto file = ProjectFile::create(path, report(), "{}", clock);
        disk.heal();
        if (file)
            return;
        EXPECT_EQ(file.error().code, ErrorCode::DiskFull);
        EXPECT_EQ(names(), QStringList()) << n;
    }
    FAIL() << "40 operations are enough for an empty file";
}

#ifdef Q_OS_UNIX
namespace {

/// The superuser may write everywhere; stops being it for a while.
class AsNobody
{
public:
    AsNobody() { EXPECT_TRUE(!m_wasRoot || ::seteuid(65534) == 0); }
    ~AsNobody() { EXPECT_TRUE(!m_wasRoot || ::seteuid(0) == 0); }

private:
    const bool m_wasRoot = ::geteuid() == 0;
};

} // namespace

TEST_F(FailingDiskTest, InAReadOnlyFolderReadingWorksAndWritingSaysWhy)
{
    create();
    ASSERT_EQ(::chmod(folder.path().toUtf8().constData(), 0555), 0);
    auto nobody = std::make_optional<AsNobody>();
    const auto reader = open(Access::Read);
    const auto writer = open(Access::Write);
    const auto created = ProjectFile::create(folder.filePath(QStringLiteral("new.nianbao")), report(), "{}", clock);
    nobody.reset();
    ASSERT_EQ(::chmod(folder.path().toUtf8().constData(), 0755), 0);
    EXPECT_TRUE(reader && (*reader)->read());
    ASSERT_FALSE(writer);
    EXPECT_EQ(writer.error().code, ErrorCode::ReadOnly);
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().code, ErrorCode::FileWriteFailed);
}

TEST_F(FailingDiskTest, AWriteProtectedFileIsReadOnly)
{
    create();
    ASSERT_EQ(::chmod(path.toUtf8().constData(), 0444), 0);
    ASSERT_EQ(::chmod(folder.path().toUtf8().constData(), 0777), 0);
    auto nobody = std::make_optional<AsNobody>();
    const auto writer = open(Access::Write);
    nobody.reset();
    ASSERT_FALSE(writer);
    EXPECT_EQ(writer.error().code, ErrorCode::ReadOnly);
}
#endif
