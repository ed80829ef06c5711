// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/error.h"

namespace nianbao {

QLatin1String codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ValueNotANumber: return QLatin1String("valueNotANumber");
    case ErrorCode::ValueNegative: return QLatin1String("valueNegative");
    case ErrorCode::ValueNotWhole: return QLatin1String("valueNotWhole");
    case ErrorCode::ValueTooLarge: return QLatin1String("valueTooLarge");
    case ErrorCode::ValueTooManyDecimals: return QLatin1String("valueTooManyDecimals");
    case ErrorCode::ValueUnitMissing: return QLatin1String("valueUnitMissing");
    case ErrorCode::ValueUnitWrong: return QLatin1String("valueUnitWrong");
    case ErrorCode::ValueHasRemark: return QLatin1String("valueHasRemark");
    case ErrorCode::ValueDirectionOnly: return QLatin1String("valueDirectionOnly");
    case ErrorCode::JsonSyntax: return QLatin1String("jsonSyntax");
    case ErrorCode::EditionUnknownKey: return QLatin1String("editionUnknownKey");
    case ErrorCode::EditionMissingKey: return QLatin1String("editionMissingKey");
    case ErrorCode::EditionWrongType: return QLatin1String("editionWrongType");
    case ErrorCode::EditionRepeatedId: return QLatin1String("editionRepeatedId");
    case ErrorCode::EditionUnknownName: return QLatin1String("editionUnknownName");
    case ErrorCode::EditionMixedUnits: return QLatin1String("editionMixedUnits");
    case ErrorCode::EditionUnsatisfiable: return QLatin1String("editionUnsatisfiable");
    case ErrorCode::EditionMissingLanguage: return QLatin1String("editionMissingLanguage");
    case ErrorCode::EditionCellForgotten: return QLatin1String("editionCellForgotten");
    case ErrorCode::EditionNotFound: return QLatin1String("editionNotFound");
    case ErrorCode::EditionNotForYear: return QLatin1String("editionNotForYear");
    case ErrorCode::EditionUnfit: return QLatin1String("editionUnfit");
    case ErrorCode::EditionUnchanged: return QLatin1String("editionUnchanged");
    case ErrorCode::FileNotFound: return QLatin1String("fileNotFound");
    case ErrorCode::FileUnreadable: return QLatin1String("fileUnreadable");
    case ErrorCode::FileTooLarge: return QLatin1String("fileTooLarge");
    case ErrorCode::FileExists: return QLatin1String("fileExists");
    case ErrorCode::FileNotOurs: return QLatin1String("fileNotOurs");
    case ErrorCode::FileNewer: return QLatin1String("fileNewer");
    case ErrorCode::FileDamaged: return QLatin1String("fileDamaged");
    case ErrorCode::FileInUse: return QLatin1String("fileInUse");
    case ErrorCode::FileChanged: return QLatin1String("fileChanged");
    case ErrorCode::FileWriteFailed: return QLatin1String("fileWriteFailed");
    case ErrorCode::DiskFull: return QLatin1String("diskFull");
    case ErrorCode::FolderFailed: return QLatin1String("folderFailed");
    case ErrorCode::BackupFolderGone: return QLatin1String("backupFolderGone");
    case ErrorCode::BackupFolderReadOnly: return QLatin1String("backupFolderReadOnly");
    case ErrorCode::BackupNotEqual: return QLatin1String("backupNotEqual");
    case ErrorCode::BackupFailed: return QLatin1String("backupFailed");
    case ErrorCode::NothingToSave: return QLatin1String("nothingToSave");
    case ErrorCode::UnknownVersion: return QLatin1String("unknownVersion");
    case ErrorCode::OtherReport: return QLatin1String("otherReport");
    case ErrorCode::VersionOfOtherEdition: return QLatin1String("versionOfOtherEdition");
    case ErrorCode::StoppedWithoutBackup: return QLatin1String("stoppedWithoutBackup");
    case ErrorCode::ReadOnly: return QLatin1String("readOnly");
    case ErrorCode::EditOutdated: return QLatin1String("editOutdated");
    case ErrorCode::UnknownCell: return QLatin1String("unknownCell");
    case ErrorCode::UnknownSection: return QLatin1String("unknownSection");
    case ErrorCode::UnknownField: return QLatin1String("unknownField");
    case ErrorCode::TotalIsComputed: return QLatin1String("totalIsComputed");
    case ErrorCode::NothingToChange: return QLatin1String("nothingToChange");
    case ErrorCode::BadYear: return QLatin1String("badYear");
    case ErrorCode::NotLastYear: return QLatin1String("notLastYear");
    case ErrorCode::BadUnitName: return QLatin1String("badUnitName");
    case ErrorCode::BadCharacter: return QLatin1String("badCharacter");
    case ErrorCode::TextTooLong: return QLatin1String("textTooLong");
    case ErrorCode::Finished: return QLatin1String("finished");
    case ErrorCode::NotFinished: return QLatin1String("notFinished");
    case ErrorCode::FinishHindered: return QLatin1String("finishHindered");
    case ErrorCode::ReasonMissing: return QLatin1String("reasonMissing");
    case ErrorCode::UnknownRule: return QLatin1String("unknownRule");
    case ErrorCode::NoSuchFinding: return QLatin1String("noSuchFinding");
    case ErrorCode::SeveralFindings: return QLatin1String("severalFindings");
    case ErrorCode::NotExplainable: return QLatin1String("notExplainable");
    case ErrorCode::BadExplanation: return QLatin1String("badExplanation");
    case ErrorCode::ValuesWrongSchema: return QLatin1String("valuesWrongSchema");
    case ErrorCode::ValuesMissing: return QLatin1String("valuesMissing");
    case ErrorCode::ValuesWrongType: return QLatin1String("valuesWrongType");
    case ErrorCode::FormatUnknown: return QLatin1String("formatUnknown");
    case ErrorCode::NoReportInside: return QLatin1String("noReportInside");
    case ErrorCode::PdfRewritten: return QLatin1String("pdfRewritten");
    case ErrorCode::BundleUnfinished: return QLatin1String("bundleUnfinished");
    case ErrorCode::BundleListMissing: return QLatin1String("bundleListMissing");
    case ErrorCode::PdfFailed: return QLatin1String("pdfFailed");
    case ErrorCode::ExportFailed: return QLatin1String("exportFailed");
    case ErrorCode::ExportMismatch: return QLatin1String("exportMismatch");
    case ErrorCode::LibraryMissing: return QLatin1String("libraryMissing");
    case ErrorCode::SignPdfDamaged: return QLatin1String("signPdfDamaged");
    case ErrorCode::SignPdfEncrypted: return QLatin1String("signPdfEncrypted");
    case ErrorCode::SignPdfLocked: return QLatin1String("signPdfLocked");
    case ErrorCode::SignatureDoesNotFit: return QLatin1String("signatureDoesNotFit");
    case ErrorCode::SignatureUnproved: return QLatin1String("signatureUnproved");
    case ErrorCode::SignFailed: return QLatin1String("signFailed");
    case ErrorCode::KeyPasswordMissing: return QLatin1String("keyPasswordMissing");
    case ErrorCode::KeyPasswordWrong: return QLatin1String("keyPasswordWrong");
    case ErrorCode::KeyUnreadable: return QLatin1String("keyUnreadable");
    case ErrorCode::KeyWithoutCertificate: return QLatin1String("keyWithoutCertificate");
    case ErrorCode::KeyNotOfCertificate: return QLatin1String("keyNotOfCertificate");
    case ErrorCode::KeyKindUnknown: return QLatin1String("keyKindUnknown");
    case ErrorCode::KeyExperimental: return QLatin1String("keyExperimental");
    case ErrorCode::KeyExpired: return QLatin1String("keyExpired");
    case ErrorCode::KeyNotYetValid: return QLatin1String("keyNotYetValid");
    case ErrorCode::KeyNotForSigning: return QLatin1String("keyNotForSigning");
    case ErrorCode::TokenLibraryMissing: return QLatin1String("tokenLibraryMissing");
    case ErrorCode::TokenAddressWrong: return QLatin1String("tokenAddressWrong");
    case ErrorCode::TokenAddressHasPin: return QLatin1String("tokenAddressHasPin");
    case ErrorCode::TokenRefused: return QLatin1String("tokenRefused");
    case ErrorCode::TokenPinWrong: return QLatin1String("tokenPinWrong");
    case ErrorCode::TrustFileUnreadable: return QLatin1String("trustFileUnreadable");
    case ErrorCode::Cancelled: return QLatin1String("cancelled");
    case ErrorCode::BadArguments: return QLatin1String("badArguments");
    }
    Q_UNREACHABLE();
}

} // namespace nianbao
