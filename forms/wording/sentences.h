// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Facts into whole sentences in the user's language: errors, findings, names of edits and cells.
// The only place where the model's codes become words; window and command line both use it.
// Needs QtCore only. Official wording inside a sentence comes from the edition.

#include "model/check/issue.h"
#include "model/edition/edition.h"
#include "model/values/edit.h"
#include "model/values/valueinput.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace nianbao {
class Project;
}

namespace nianbao::wording {

/// What happened, where, and what to do; with the cause behind it where there is one.
QString sentence(const Error &error);

/// Brief: a sum of many figures is given as their number and the sum. Full: with every figure that is not 0.
enum class Detail { Brief, Full };
/// One finding with both sides, their figures and the difference, and what to do.
QString sentence(const Issue &issue, const Project &project, Detail detail = Detail::Brief);

/// What was written for a finding: why it is right, or what was said before its figures changed; empty
/// where nothing was.
QString explanation(const Issue &issue);

/// Sentences one after the other, as the language sets them.
QString joined(const QStringList &sentences);

/// What can stand before a finished report, in the order of the args of ErrorCode::FinishHindered.
enum class Hindrance { Errors, Warnings, Unwritten, Blanks };
/// 2 errors to correct
QString hindrance(Hindrance what, qsizetype count);
/// 2 errors to correct, 1 blank cell to fill: what stands before a finished report. `numbers` as
/// the args of ErrorCode::FinishHindered; one part for each that is not 0.
QStringList hindrances(const QStringList &numbers);

/// Why nothing can be changed in a report that is not editable, and how to go on.
QString whyNotEditable(const Project &project);

/// The place as people call it: a cell's name, a section's, a field's of the form.
QString placeName(const Place &place, const Edition &edition);

/// 2024-01-08 09:30, in the time of this computer.
QString momentText(const QDateTime &moment);

/// That last year's report is of a unit of another name.
QString otherUnitSentence(const QString &unit, const QString &lastUnit);

/// One set of Issue::suspectSets(): its cells, and the figures with which everything adds up.
QString sentence(const QList<Suspect> &set, const Edition &edition);

/// Who is suspected for the finding, what marks the slip has, which control total would decide it. A
/// cell is only named when the figures name it: of many that would do, the first is a guess.
QString suspicion(const Issue &issue, const Edition &edition);

/// One sentence for something that was done to a typed or imported text: 已将“１２”理解为 12。
QString sentence(Normalisation normalisation, const QString &typed, const Value &value);

/// The words of a cell's row, with those above them where they alone say too little: （六）其他处理 · 3.其他.
QString rowName(const Edition &edition, CellIndex cell);

/// Where a cell stands, in official words: （一）予以公开 · 自然人.
QString cellName(const Edition &edition, CellIndex cell);

/// All official words around a cell, from the outermost on: 三、… › （一）予以公开 · 申请人情况 › 自然人.
QString cellPath(const Edition &edition, CellIndex cell);

/// For the undo list: 输入 3440（一、本年新收… · 自然人）.
QString editName(const Edit &edit, const Edition &edition);

/// "zh" or "en": the language of the sentences at present, for texts that the edition holds in both.
QString language();

} // namespace nianbao::wording
