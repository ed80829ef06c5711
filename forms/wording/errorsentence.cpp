// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/sentences.h"

#include "forms/wording/editionsentence.h"
#include "forms/wording/keysentence.h"
#include "forms/wording/systemreason.h"
#include "forms/wording/words.h"
#include "model/exchange/reportfile.h"

#include <QFileInfo>

namespace nianbao::wording {

namespace {

/// Mistakes in what was typed into a cell; `typed` is that text.
QString valueSentence(ErrorCode code, const QString &typed, const QString &detail)
{
    switch (code) {
    case ErrorCode::ValueNotANumber: return Words::tr("“%1” is not a number; write it in digits.").arg(typed);
    case ErrorCode::ValueNegative: return Words::tr("“%1” is negative; this cell takes numbers from 0.").arg(typed);
    case ErrorCode::ValueNotWhole: return Words::tr("“%1” is not a whole number; this cell counts items.").arg(typed);
    case ErrorCode::ValueTooLarge:
        return Words::tr("“%1” is larger than %2, the largest figure that a cell holds.")
            .arg(typed, QString::number(Value::largest));
    case ErrorCode::ValueTooManyDecimals:
        return Words::tr("“%1” has too many decimals; this cell takes at most %2.").arg(typed, detail);
    case ErrorCode::ValueUnitMissing:
        return Words::tr("“%1” has no unit; write one of %2 after the amount.").arg(typed, detail);
    case ErrorCode::ValueUnitWrong:
        return Words::tr("“%1” has a different unit from this cell, which is in %2.").arg(typed, detail);
    case ErrorCode::ValueHasRemark:
        return Words::tr("“%1” holds a remark beside the number; write only %2 and put the remark into the text.")
            .arg(typed, detail);
    case ErrorCode::ValueDirectionOnly:
        return Words::tr("“%1” says in which direction but not by how many; write for example +5 or -3.").arg(typed);
    default: return {};
    }
}

QString fileInUseSentence(const QString &path, const QString &user, const QString &host)
{
    const QString advice = Words::tr("You can look at the report; to change it, close it there first.");
    if (host.isEmpty())
        return joined({Words::tr("%1 is being used by another program.").arg(path), advice});
    if (user.isEmpty())
        return joined({Words::tr("%1 is open on the computer %2.").arg(path, host), advice});
    return joined({Words::tr("%1 has been opened by %2 on the computer %3.").arg(path, user, host), advice});
}

/// What to do is not the same for a report and for a file that was made of one.
QString fileDamagedSentence(const QString &path, const QString &where)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (ReportFile::kindOf(suffix) || suffix == QLatin1String("zip"))
        return Words::tr(
                   "%1 is damaged and was not read (%2). Have it sent again by those it comes from, or make it anew.")
            .arg(path, systemReason(where));
    return Words::tr(
               "%1 is damaged and was not opened (%2). Use a backup of it, or save what can still be read with the "
               "command nianbao-cli recover.")
        .arg(path, systemReason(where));
}

QString fileSentence(ErrorCode code, const QString &path, const QString &first, const QString &second)
{
    switch (code) {
    case ErrorCode::JsonSyntax:
        return Words::tr("%1 is not valid JSON; at line and column %2: %3.").arg(path, first, systemReason(second));
    case ErrorCode::FileNotFound:
        return Words::tr("%1 was not found. It may have been moved, renamed or deleted.").arg(path);
    case ErrorCode::FileUnreadable: return Words::tr("%1 cannot be read: %2.").arg(path, systemReason(first));
    case ErrorCode::FileTooLarge: return Words::tr("%1 is larger than %2 bytes and was not read.").arg(path, first);
    case ErrorCode::FileExists:
        return Words::tr("%1 exists already and was not overwritten. Choose another name.").arg(path);
    case ErrorCode::FileNotOurs: return Words::tr("%1 is not a report file of this program.").arg(path);
    case ErrorCode::FileNewer:
        return Words::tr("%1 was made by a newer version of this program (file version %2, known up to %3). Update the "
                         "program to open it; the file is unchanged.")
            .arg(path, first, second);
    case ErrorCode::FileDamaged: return fileDamagedSentence(path, first);
    case ErrorCode::FileInUse: return fileInUseSentence(path, first, second);
    case ErrorCode::FileChanged:
        return Words::tr(
                   "%1 was changed by another program since it was opened here. Nothing was written over it; open "
                   "it again and make the change there.")
            .arg(path);
    case ErrorCode::NothingToSave: return Words::tr("Nothing could be read out of %1. Use a backup of it.").arg(path);
    case ErrorCode::FileWriteFailed:
        return Words::tr("%1 could not be written: %2. Nothing was changed.").arg(path, systemReason(first));
    case ErrorCode::DiskFull:
        return Words::tr("%1 could not be written because the disk is full. Nothing was changed.").arg(path);
    case ErrorCode::FolderFailed:
        return Words::tr("The folder %1 could not be made. It may be on a disk that is read-only or gone.").arg(path);
    case ErrorCode::BackupFolderGone:
        return Words::tr("The folder that was chosen for backups, %1, is not there. If it is on a USB stick or a "
                         "network drive, connect that again; otherwise choose another folder.")
            .arg(path);
    case ErrorCode::BackupFolderReadOnly:
        return Words::tr("Nothing can be written into the folder that was chosen for backups, %1. Choose another one.")
            .arg(path);
    case ErrorCode::StoppedWithoutBackup:
        return Words::tr("%1 is unchanged: this is done only after a backup was made.").arg(path);
    case ErrorCode::BackupFailed: return Words::tr("No backup of %1 could be made.").arg(path);
    case ErrorCode::BackupNotEqual:
        return Words::tr(
                   "The copy %1 did not read back as it was written and was not kept. The disk may be failing; copy "
                   "the report to another one.")
            .arg(path);
    case ErrorCode::ReadOnly: return Words::tr("%1 is read-only here and cannot be changed.").arg(path);
    default: return {};
    }
}

QString explainingSentence(ErrorCode code, const QString &first, const QString &second)
{
    switch (code) {
    case ErrorCode::UnknownRule: return Words::tr("There is no rule “%1” in this edition.").arg(first);
    case ErrorCode::NoSuchFinding: return Words::tr("The rule “%1” finds nothing here.").arg(first);
    case ErrorCode::SeveralFindings:
        return Words::tr("The rule “%1” finds several things; say by cells which of these is meant: %2.")
            .arg(first, second);
    case ErrorCode::NotExplainable:
        return Words::tr("What the rule “%1” finds cannot be explained away. Errors are corrected, blank cells are "
                         "filled, notes need no answer; only a warning takes an explanation.")
            .arg(first);
    case ErrorCode::BadExplanation:
        return Words::tr("An explanation is one line that is not empty and has at most %1 characters.").arg(first);
    default: return {};
    }
}

/// Who may change what in a report that is finished or is to be.
QString finishingSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Finished: {
        const QString advice = Words::tr("To change it, reopen it and say why.");
        const QString at = momentText(QDateTime::fromString(error.args.value(1), Qt::ISODate));
        const QString who = error.args.value(2);
        if (who.isEmpty())
            return joined({Words::tr("The report was finished on %1 and cannot be changed.").arg(at), advice});
        return joined({Words::tr("The report was finished on %1 by %2 and cannot be changed.").arg(at, who), advice});
    }
    case ErrorCode::NotFinished: return Words::tr("The report is not finished; it can be changed as it is.");
    case ErrorCode::FinishHindered:
        return Words::tr("The report cannot be finished yet: %1.").arg(hindrances(error.args).join(Words::tr(", ")));
    case ErrorCode::ReasonMissing: return Words::tr("Say why the finished report is opened again.");
    default: return {};
    }
}

QString reportSentence(ErrorCode code, const QString &first, const QString &second, const QString &third)
{
    switch (code) {
    case ErrorCode::EditionNotFound: return Words::tr("There is no edition “%1” of the report format.").arg(first);
    case ErrorCode::EditionNotForYear:
        return Words::tr("No edition of the report format is known that is valid for the year %1.").arg(first);
    case ErrorCode::EditionUnfit:
        return Words::tr(
                   "%1 cannot take over this program's rules and words: its content under “%2” does not fit them. "
                   "The report keeps the ones that it was made with; nothing was changed.")
            .arg(first, second);
    case ErrorCode::EditionUnchanged:
        return Words::tr("%1 already has the rules and words that this program has; there is nothing to take over.")
            .arg(first);
    case ErrorCode::UnknownVersion: return Words::tr("The report has no version number %1.").arg(first);
    case ErrorCode::OtherReport:
        return Words::tr("%1 is a report of another year or another edition; this report cannot go back to it.")
            .arg(first);
    case ErrorCode::VersionOfOtherEdition:
        return Words::tr("This version was kept when %1 had other rules and words of the official form. It is not "
                         "damaged, but it does not fit the report as it is now; the backup made before the report took "
                         "over the new ones has the version, too.")
            .arg(first);
    case ErrorCode::EditOutdated:
        return Words::tr("%1 is no longer “%2” but “%3”; nothing was changed.").arg(first, second, third);
    case ErrorCode::UnknownCell: return Words::tr("There is no cell “%1” in this edition.").arg(first);
    case ErrorCode::UnknownSection: return Words::tr("There is no text section “%1” in this edition.").arg(first);
    case ErrorCode::UnknownField: return Words::tr("There is no field “%1”.").arg(first);
    case ErrorCode::TotalIsComputed:
        return Words::tr("%1 is a total; it is computed and cannot be typed in. Give a control total instead.")
            .arg(first);
    case ErrorCode::NothingToChange: return Words::tr("There was nothing to change.");
    case ErrorCode::BadYear: return Words::tr("“%1” is not a year that a report can be on here.").arg(first);
    case ErrorCode::NotLastYear:
        return Words::tr("The report given is on %1; last year's figures come from the report on %2. Nothing was taken "
                         "from it.")
            .arg(first, second);
    case ErrorCode::BadUnitName:
        return Words::tr("“%1” cannot be the name of the body; write its full name in one line.").arg(first);
    case ErrorCode::BadCharacter:
        return Words::tr("The text holds a broken character after “%1”. Delete it and type it again.").arg(second);
    case ErrorCode::TextTooLong:
        return Words::tr("The text has %1 characters; a report takes at most %2 in one place. Shorten it.")
            .arg(second, third);
    case ErrorCode::ValuesWrongSchema:
        return Words::tr("%1 is not a values file of a kind that this program reads; its schema is “%2”.")
            .arg(first, second);
    case ErrorCode::ValuesMissing:
        return Words::tr("In the values file %1 the key “%2” is missing.").arg(first, second);
    case ErrorCode::ValuesWrongType:
        return Words::tr("In the values file %1, “%2” is not what belongs there.").arg(first, second);
    case ErrorCode::FormatUnknown:
        if (!second.isEmpty())
            return Words::tr(
                       "%1 is no file that a report can be imported from; its ending has to be one of: %2. Give a "
                       "values file, or a PDF that this program exported.")
                .arg(first, second);
        return Words::tr("The ending of %1 names no format that is known here. Possible are .pdf, .docx, .html, .xlsx, "
                         ".csv and .json.")
            .arg(first);
    case ErrorCode::NoReportInside:
        return Words::tr("There is no report in %1: this program did not make it from one, or another program has "
                         "thrown the data away. A PDF that was printed or scanned has to be typed in.")
            .arg(first);
    case ErrorCode::PdfRewritten:
        return Words::tr("%1 was written anew by another program, or it is damaged; its pages cannot be compared. "
                         "Take the file as it was exported.")
            .arg(first);
    case ErrorCode::BundleUnfinished:
        return Words::tr("%1 is not finished, so there is nothing to publish yet. Finish the report first, or make a "
                         "draft of everything.")
            .arg(first);
    case ErrorCode::BundleListMissing:
        return Words::tr("There is no list of files (%2) in %1, so it is no bundle that this program made. Give single "
                         "files, or the folder or ZIP as it was made.")
            .arg(first, second);
    case ErrorCode::PdfFailed: return Words::tr("The PDF could not be made: %1.").arg(systemReason(first));
    case ErrorCode::ExportFailed: return Words::tr("The file could not be made: %1.").arg(systemReason(first));
    case ErrorCode::ExportMismatch:
        return Words::tr(
                   "The file was made and read again, and at %1 it says “%3” where the report says “%2”. It was not "
                   "written; please report this fault of the program.")
            .arg(first, second, third);
    case ErrorCode::Cancelled: return Words::tr("It was stopped; nothing was written.");
    case ErrorCode::BadArguments: return Words::tr("“%1” was not understood.").arg(first);
    default: return {};
    }
}

QString ownSentence(const Error &error)
{
    const QString first = error.args.value(0);
    const QString second = error.args.value(1);
    const QString third = error.args.value(2);
    QString text = valueSentence(error.code, first, second);
    if (text.isEmpty())
        text = fileSentence(error.code, first, second, third);
    if (text.isEmpty())
        text = reportSentence(error.code, first, second, third);
    if (text.isEmpty())
        text = explainingSentence(error.code, first, second);
    if (text.isEmpty())
        text = finishingSentence(error);
    if (text.isEmpty())
        text = keySentence(error);
    if (!text.isEmpty())
        return text;
    text = editionSentence(error.code, second, third);
    return first.isEmpty() ? text : Words::tr("The file %1 was refused. %2").arg(first, text);
}

} // namespace

QString sentence(const Error &error)
{
    QString text = ownSentence(error);
    if (error.cause)
        text = joined({text, sentence(*error.cause)});
    return text;
}

} // namespace nianbao::wording
