// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What went wrong, as a fact: a code, the words that belong to it, and the error below it.
// Holds no sentence; sentences are made in forms/wording, in the user's language.

#include <QLatin1String>
#include <QStringList>

#include <memory>
#include <optional>

namespace nianbao {

/// Every way in which an operation of the model can fail. The comment names the args, in order.
enum class ErrorCode {
    // Typed or imported values; args: the text as typed, then what is named here.
    ValueNotANumber,
    ValueNegative,
    ValueNotWhole,
    ValueTooLarge,
    ValueTooManyDecimals, ///< largest number of decimals
    ValueUnitMissing, ///< units to choose from
    ValueUnitWrong, ///< the unit that the cell has
    ValueHasRemark, ///< the number that was recognised
    ValueDirectionOnly, ///< 增 or 减 without a number, where a sign is possible
    // Editions; args: file, place inside it, then what is named here.
    JsonSyntax, ///< the reader's message
    EditionUnknownKey,
    EditionMissingKey,
    EditionWrongType, ///< what was expected
    EditionRepeatedId,
    EditionUnknownName, ///< the name that nothing has
    EditionMixedUnits,
    EditionUnsatisfiable,
    EditionMissingLanguage, ///< language
    EditionCellForgotten, ///< id of the cell
    EditionNotFound, ///< args: id
    EditionNotForYear, ///< args: year
    EditionUnfit, ///< a report that does not fit another text of its edition; args: path, place in the report
    EditionUnchanged, ///< args: path
    // Files; args: path, then what is named here.
    FileNotFound,
    FileUnreadable, ///< system's message
    FileTooLarge, ///< largest size in bytes
    FileExists,
    FileNotOurs,
    FileNewer, ///< schema version found, schema version known
    FileDamaged,
    FileInUse, ///< user, host
    FileChanged, ///< by another program, since it was opened
    FileWriteFailed, ///< system's message
    DiskFull,
    FolderFailed, ///< a folder that could not be made; args: its path
    BackupFolderGone, ///< the folder that was chosen for copies; args: its path
    BackupFolderReadOnly, ///< likewise
    BackupNotEqual, ///< args: path of the copy
    BackupFailed, ///< args: path of the project file
    StoppedWithoutBackup, ///< what was to follow the backup was not done; args: path of the project file
    NothingToSave, ///< nothing that could be read is left in a damaged file
    // Project and exchange.
    UnknownVersion, ///< args: number
    OtherReport, ///< another year's, edition's or body's; args: path
    VersionOfOtherEdition, ///< kept before the report took over other rules and words; args: path
    ReadOnly, ///< args: path
    EditOutdated, ///< args: place, value expected, value found
    UnknownCell, ///< args: id
    UnknownSection, ///< args: id
    UnknownField, ///< args: name
    TotalIsComputed, ///< args: id
    NothingToChange,
    BadYear, ///< args: text
    NotLastYear, ///< args: year of the report given, year of the report wanted
    BadUnitName, ///< args: text
    BadCharacter, ///< half a character, or the null one; args: field or section, the words before it
    TextTooLong, ///< args: field or section, its length, the longest
    Finished, ///< args: path, moment as ISO date, user
    NotFinished, ///< args: path
    FinishHindered, ///< args: numbers of errors, of warnings without an explanation, of unwritten sections, of blank cells
    ReasonMissing,
    UnknownRule, ///< args: id
    NoSuchFinding, ///< args: id of the rule
    SeveralFindings, ///< args: id of the rule, cells of each
    NotExplainable, ///< args: id of the rule
    BadExplanation, ///< args: longest, in characters
    ValuesWrongSchema, ///< args: path, schema found
    ValuesMissing, ///< args: path, key
    ValuesWrongType, ///< args: path, key
    FormatUnknown, ///< args: path, where a report was to be imported also the endings that can be
    NoReportInside, ///< a PDF that carries no report; args: path
    PdfRewritten, ///< pages in a form that this program does not make; args: path
    BundleUnfinished, ///< args: path of the project file
    BundleListMissing, ///< args: path, name of the list
    PdfFailed, ///< args: library's message
    ExportFailed, ///< args: library's message
    ExportMismatch, ///< args: place, what the report says there, what the file says
    LibraryMissing, ///< args: library, system's message
    // Signatures and keys.
    SignPdfDamaged, ///< args: library's message
    SignPdfEncrypted,
    SignPdfLocked, ///< an earlier signature allows none after it
    SignatureDoesNotFit, ///< args: bytes that it has, room in bytes
    SignatureUnproved, ///< what was just signed does not verify; args: what is wrong, see SignatureFlaw
    SignFailed, ///< args: library's message
    KeyPasswordMissing,
    KeyPasswordWrong,
    KeyUnreadable, ///< args: library's message
    KeyWithoutCertificate,
    KeyNotOfCertificate, ///< args: name in the certificate
    KeyKindUnknown, ///< args: kind
    KeyExperimental, ///< an SM2 key, and nobody said that it may be used
    KeyExpired, ///< args: name in the certificate, last day as ISO date
    KeyNotYetValid, ///< args: name in the certificate, first day as ISO date
    KeyNotForSigning, ///< args: name in the certificate
    TokenLibraryMissing, ///< args: library's message
    TokenAddressWrong, ///< args: address
    TokenAddressHasPin, ///< a PIN in an address would be read by others
    TokenRefused, ///< args: address, library's message
    TokenPinWrong, ///< args: address
    TrustFileUnreadable, ///< args: path
    Cancelled,
    BadArguments, ///< args: what was given
};

/// A failed operation. `args` fill the places of the sentence that belongs to `code`.
struct Error
{
    ErrorCode code;
    QStringList args;
    std::shared_ptr<const Error> cause = nullptr;

    bool operator==(const Error &other) const { return code == other.code && args == other.args; }
};

/// The stable name of a code, as the command line prints it ("valueNotANumber").
QLatin1String codeName(ErrorCode code);

} // namespace nianbao
