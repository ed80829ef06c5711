// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exitcode.h"

#include <algorithm>

namespace nianbao::cli {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadArguments:
    case ErrorCode::FormatUnknown: return ExitCode::WrongUsage;
    case ErrorCode::FileExists:
    case ErrorCode::FileInUse:
    case ErrorCode::FileWriteFailed:
    case ErrorCode::DiskFull:
    case ErrorCode::FolderFailed:
    case ErrorCode::BackupFolderGone:
    case ErrorCode::BackupFolderReadOnly:
    case ErrorCode::BackupNotEqual:
    case ErrorCode::BackupFailed:
    case ErrorCode::StoppedWithoutBackup:
    case ErrorCode::ReadOnly:
    case ErrorCode::PdfFailed:
    case ErrorCode::ExportFailed:
    case ErrorCode::ExportMismatch:
    case ErrorCode::LibraryMissing:
    case ErrorCode::Cancelled: return ExitCode::OutputFailed;
    case ErrorCode::SignatureDoesNotFit:
    case ErrorCode::SignatureUnproved:
    case ErrorCode::SignFailed:
    case ErrorCode::KeyPasswordMissing:
    case ErrorCode::KeyPasswordWrong:
    case ErrorCode::KeyUnreadable:
    case ErrorCode::KeyWithoutCertificate:
    case ErrorCode::KeyNotOfCertificate:
    case ErrorCode::KeyKindUnknown:
    case ErrorCode::KeyExperimental:
    case ErrorCode::KeyExpired:
    case ErrorCode::KeyNotYetValid:
    case ErrorCode::KeyNotForSigning:
    case ErrorCode::TokenLibraryMissing:
    case ErrorCode::TokenAddressWrong:
    case ErrorCode::TokenAddressHasPin:
    case ErrorCode::TokenRefused:
    case ErrorCode::TokenPinWrong: return ExitCode::SignatureFailed;
    case ErrorCode::EditionUnchanged:
    case ErrorCode::NothingToChange: return ExitCode::Fine;
    default: return ExitCode::InputRefused;
    }
}

ExitCode worst(ExitCode a, ExitCode b)
{
    return std::max(a, b);
}

} // namespace nianbao::cli
