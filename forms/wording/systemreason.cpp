// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/systemreason.h"

#include "forms/wording/words.h"

#include <array>

namespace nianbao::wording {

namespace {

struct Reason
{
    const char *given; ///< what the system's message contains
    const char *said;
};

const std::array reasons{
    Reason{"permission denied", QT_TRANSLATE_NOOP("wording", "you have no permission for it")},
    Reason{"operation not permitted", QT_TRANSLATE_NOOP("wording", "you have no permission for it")},
    Reason{"no such file or directory", QT_TRANSLATE_NOOP("wording", "there is no such file or folder")},
    Reason{"not a directory", QT_TRANSLATE_NOOP("wording", "there is no such file or folder")},
    Reason{"cannot find the path", QT_TRANSLATE_NOOP("wording", "there is no such file or folder")},
    Reason{"is a directory", QT_TRANSLATE_NOOP("wording", "it is a folder")},
    Reason{"no space left", QT_TRANSLATE_NOOP("wording", "the disk is full")},
    Reason{"disk is full", QT_TRANSLATE_NOOP("wording", "the disk is full")},
    Reason{"quota exceeded", QT_TRANSLATE_NOOP("wording", "your share of the disk is used up")},
    Reason{"read-only file system", QT_TRANSLATE_NOOP("wording", "the disk is write-protected")},
    Reason{"readonly database", QT_TRANSLATE_NOOP("wording", "the file is write-protected")},
    Reason{"input/output error", QT_TRANSLATE_NOOP("wording", "the disk does not answer as it should")},
    Reason{"disk i/o error", QT_TRANSLATE_NOOP("wording", "the disk does not answer as it should")},
    Reason{"no such device", QT_TRANSLATE_NOOP("wording", "the disk is no longer there")},
    Reason{"stale file handle", QT_TRANSLATE_NOOP("wording", "the disk is no longer there")},
    Reason{"not connected", QT_TRANSLATE_NOOP("wording", "the disk is no longer there")},
    Reason{"host is down", QT_TRANSLATE_NOOP("wording", "the computer that holds it does not answer")},
    Reason{"timed out", QT_TRANSLATE_NOOP("wording", "the computer that holds it does not answer")},
    Reason{"file name too long", QT_TRANSLATE_NOOP("wording", "its name is too long")},
    Reason{"device or resource busy", QT_TRANSLATE_NOOP("wording", "another program is using it")},
    Reason{"being used by another", QT_TRANSLATE_NOOP("wording", "another program is using it")},
    Reason{"too many open files", QT_TRANSLATE_NOOP("wording", "too many files are open")},
    Reason{"unable to open database file", QT_TRANSLATE_NOOP("wording", "it cannot be opened in that folder")},
    Reason{"disk image is malformed", QT_TRANSLATE_NOOP("wording", "its content does not hold together")},
    Reason{"unterminated", QT_TRANSLATE_NOOP("wording", "a comma is missing, or something is not closed")},
    Reason{"missing name separator", QT_TRANSLATE_NOOP("wording", "a colon is missing")},
    Reason{"missing value separator", QT_TRANSLATE_NOOP("wording", "a comma is missing")},
    Reason{"missing after a comma", QT_TRANSLATE_NOOP("wording", "nothing follows a comma")},
    Reason{"illegal value", QT_TRANSLATE_NOOP("wording", "this is no value")},
    Reason{"illegal number", QT_TRANSLATE_NOOP("wording", "this is no number")},
    Reason{"invalid termination by number", QT_TRANSLATE_NOOP("wording", "this is no number")},
    Reason{"invalid escape sequence", QT_TRANSLATE_NOOP("wording", "a backslash stands where it means nothing")},
    Reason{"invalid utf8 string", QT_TRANSLATE_NOOP("wording", "it is not text in UTF-8")},
    Reason{"garbage at the end", QT_TRANSLATE_NOOP("wording", "something follows after the end")},
    Reason{"too deeply nested", QT_TRANSLATE_NOOP("wording", "it is nested too deeply")},
    Reason{"too much in it", QT_TRANSLATE_NOOP("wording", "there is more in it than this program reads")},
    Reason{"is not a database", QT_TRANSLATE_NOOP("wording", "its content does not hold together")},
};

} // namespace

QString systemReason(const QString &reason)
{
    for (const Reason &known : reasons) {
        if (reason.contains(QLatin1String(known.given), Qt::CaseInsensitive))
            return Words::tr(known.said);
    }
    const bool isForeign = reason.contains(u' ') && reason == QString::fromLatin1(reason.toLatin1());
    //: a reason in English that the system gives: only quoted
    return isForeign ? Words::tr("%1").arg(reason) : reason;
}

} // namespace nianbao::wording
