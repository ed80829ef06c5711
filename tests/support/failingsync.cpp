// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/failingsync.h"

#ifdef Q_OS_UNIX

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace nianbao::test {

namespace {

struct
{
    int error = 0;
    FailingSync::Of of = FailingSync::Of::Files;
    int good = 0;
} now;

int errorOfSync(bool isFolder)
{
    const bool isMeant = isFolder == (now.of == FailingSync::Of::Folders);
    return isMeant && now.good-- <= 0 ? now.error : 0;
}

} // namespace

FailingSync::FailingSync(int error, Of of, int good)
{
    now = {error, of, good};
}

FailingSync::~FailingSync()
{
    now = {};
}

} // namespace nianbao::test

extern "C" int fsync(int handle)
{
    struct stat facts = {};
    const bool isFolder = ::fstat(handle, &facts) == 0 && S_ISDIR(facts.st_mode);
    errno = nianbao::test::errorOfSync(isFolder);
    return errno == 0 ? ::fdatasync(handle) : -1;
}

#endif
