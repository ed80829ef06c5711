// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/failingcalls.h"

#ifdef Q_OS_UNIX

#include <cerrno>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace nianbao::test {

namespace {

using Of = FailingCalls::Of;

struct
{
    int error = 0;
    Of of = Of::FileSyncs;
    int good = 0;
} now;

bool isOf(int handle, mode_t kind)
{
    struct stat facts = {};
    return ::fstat(handle, &facts) == 0 && (facts.st_mode & S_IFMT) == kind;
}

/// Sets errno where the call is to fail.
bool fails(Of of)
{
    if (now.error == 0 || now.of != of || now.good-- > 0)
        return false;
    errno = now.error;
    return true;
}

bool readFails(int handle)
{
    return now.error != 0 && isOf(handle, S_IFREG) && fails(Of::Reads);
}

} // namespace

FailingCalls::FailingCalls(int error, Of of, int good)
{
    now = {error, of, good};
}

FailingCalls::~FailingCalls()
{
    now = {};
}

} // namespace nianbao::test

// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name): the system names them otherwise
extern "C" {

int fsync(int handle)
{
    using namespace nianbao::test;
    return fails(isOf(handle, S_IFDIR) ? Of::FolderSyncs : Of::FileSyncs) ? -1 : ::fdatasync(handle);
}

#ifdef Q_OS_LINUX
ssize_t read(int handle, void *to, size_t size)
{
    return nianbao::test::readFails(handle) ? -1 : ::syscall(SYS_read, handle, to, size);
}

ssize_t pread64(int handle, void *to, size_t size, off64_t at)
{
    return nianbao::test::readFails(handle) ? -1 : ::syscall(SYS_pread64, handle, to, size, at);
}
#endif

} // extern "C"
// NOLINTEND(readability-inconsistent-declaration-parameter-name)

#endif
