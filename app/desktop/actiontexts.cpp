// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/actiontexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace nianbao {

namespace {

struct Words
{
    Command command;
    const char *text;
    const char *hint; ///< nullptr: none
};

// A language's own name is written in that language wherever it stands.
constexpr Words words[] = {
    {Command::New, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&New report…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Makes the file of a new report")},
    {Command::Open, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Open…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Opens the file of a report")},
    {Command::OpenSample, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Open the sa&mple"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Opens a copy of a complete report")},
    {Command::SaveVersion, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Save a named version…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions",
                       "Everything is saved already; a version with a name can be found again")},
    {Command::RestoreBackup, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Restore from a &backup…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Shows the backups, and what differs from the report as it is now")},
    {Command::BackupPlace, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Where backups are kept…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions",
                       "Shows where backups are kept, and lets you choose a folder, on another disk for instance")},
    {Command::ImportValues, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Import a values file or PDF…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions",
                       "Makes a report from a values file, or from a PDF that this program exported")},
    {Command::Preview, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Pre&view"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Shows the page as it will be printed, beside the form")},
    {Command::Print, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Print…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Prints the report")},
    {Command::PrintEmptyForm, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Print the empt&y form…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Prints the form to be filled in by hand")},
    {Command::ExportEverything, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Everything to hand in and to publish…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Makes all files of the finished report in one step")},
    {Command::ExportPdf, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&PDF to hand in…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "With the block for signature and seal")},
    {Command::ExportPublicPdf, QT_TRANSLATE_NOOP("nianbao::WindowActions", "PDF to p&ublish…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Without the block for signature and seal")},
    {Command::ExportSignedPdf, QT_TRANSLATE_NOOP("nianbao::WindowActions", "PDF to ha&nd in, signed…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Exports the report and signs it electronically in one go")},
    {Command::SignPdf, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Si&gn a PDF…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Adds your electronic signature to a finished PDF")},
    {Command::VerifySignatures, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Check signat&ures…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Lists who signed a PDF and whether it was changed since")},
    {Command::ExportWord, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Word document to hand in…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "With the block for signature and seal")},
    {Command::ExportPublicWord, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Word document to pu&blish…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Without the block for signature and seal")},
    {Command::ExportWebPage, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Web pa&ge to publish…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "For the editor of the site on which the report is published")},
    {Command::ExportSpreadsheet, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Spreadsheet…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Each table as a sheet, with totals as formulas")},
    {Command::ExportList, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&List of the figures…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Every cell with its name and value, as CSV")},
    {Command::ExportValues, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Values file…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "All figures and texts for other programs")},
    {Command::PrintFindings, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Print the &findings…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Prints what is to be corrected or explained, to tick off")},
    {Command::PrintAnnex, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Print findings and e&xplanations…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Prints what the check found and how it is explained")},
    {Command::ExportAnnex, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Findings and e&xplanations as PDF…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "The annex: what the check found and how it is explained")},
    {Command::Close, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Close the report"), nullptr},
    {Command::Quit, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Quit"), nullptr},
    {Command::Undo, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Undo"), nullptr},
    {Command::Redo, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Redo"), nullptr},
    {Command::Cut, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Cu&t"), nullptr},
    {Command::Copy, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Copy"), nullptr},
    {Command::Paste, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Paste"), nullptr},
    {Command::SelectAll, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Select &all"), nullptr},
    {Command::Find, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Find…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Finds words in all written sections")},
    {Command::Replace, QT_TRANSLATE_NOOP("nianbao::WindowActions", "R&eplace…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Replaces words in all written sections")},
    {Command::InsertField, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Insert a &number of the tables…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Puts a number into the text that follows its cell")},
    {Command::FillZeros, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Fill the rest with &0"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Puts 0 into every blank cell of the selection, or of the block")},
    {Command::ShowControls, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Control totals"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Shows a column and a row for the totals of your own register")},
    {Command::ShowPrevious, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Last year's figures"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Shows last year's figure in every cell")},
    {Command::FindCell, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Go to a cell…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Finds a cell by its name or its words")},
    {Command::ShowChangesHere, QT_TRANSLATE_NOOP("nianbao::WindowActions", "C&hanges of this cell"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Lists every change of the current cell or section")},
    {Command::CheckNow, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Check everything now"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Runs every rule and shows every finding")},
    {Command::NextFinding, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Next finding"), nullptr},
    {Command::PreviousFinding, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Previous finding"), nullptr},
    {Command::CompareYears, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Compare with last &year"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Shows every figure beside last year's, with the difference")},
    {Command::ShowRules, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Rules of the check"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Lists every rule with its formula, an example and its basis")},
    {Command::VerifyFile, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Compare an exported &file…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Says whether an exported file still tells what the report tells")},
    {Command::ExplainFinding, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Explain the warning…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Says in a sentence why a chosen warning is right as it is")},
    {Command::ApplySuggestion, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Correct as su&ggested"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Writes the figure with which everything adds up; it can be undone")},
    {Command::UnitAndReport, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Unit and report"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Goes to the form with name, kind and contact of the body")},
    {Command::WriteIntroduction, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Write the &introduction"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Writes the introduction from what the form “Unit and report” says")},
    {Command::TakeOverLastYear, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Take over &last year's report…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Takes over last year's figures and the requests carried over")},
    {Command::ShowHistory, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&History…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions",
                       "Every change, every version, what differs between two of them, and the way back")},
    {Command::Finish, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Finish…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Makes the report read-only when nothing stands in the way")},
    {Command::Reopen, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Re&open…"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Lets a finished report be changed again, with a reason")},
    {Command::ShowSections, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Sections"), nullptr},
    {Command::ShowFindings, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Findings"), nullptr},
    {Command::ShowPreview, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Preview"), nullptr},
    {Command::NextPane, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Next pane"), nullptr},
    {Command::PreviousPane, QT_TRANSLATE_NOOP("nianbao::WindowActions", "Pre&vious pane"), nullptr},
    {Command::Manual, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&Manual"),
     QT_TRANSLATE_NOOP("nianbao::WindowActions", "Opens the manual at the place where you are")},
    {Command::About, QT_TRANSLATE_NOOP("nianbao::WindowActions", "&About Nianbao"), nullptr},
};

const Words *find(Command command)
{
    for (const Words &entry : words) {
        if (entry.command == command)
            return &entry;
    }
    return nullptr;
}

} // namespace

QString actionText(Command command)
{
    if (command == Command::LanguageChinese)
        return QStringLiteral("简体中文");
    if (command == Command::LanguageEnglish)
        return QStringLiteral("English");
    const Words *entry = find(command);
    return entry ? QCoreApplication::translate("nianbao::WindowActions", entry->text) : QString();
}

QString plainText(const QString &text)
{
    // Chinese texts have their mnemonic behind them in brackets.
    static const QRegularExpression mnemonic(QStringLiteral("\\s*\\(&.\\)|&|…"));
    return QString(text).remove(mnemonic);
}

QString actionHint(Command command)
{
    const Words *entry = find(command);
    return entry && entry->hint ? QCoreApplication::translate("nianbao::WindowActions", entry->hint) : QString();
}

} // namespace nianbao
