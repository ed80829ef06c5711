// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names of public bodies and titles of reports broken by sense (GB/T 9704-2012, 7.3.1: lines that keep words whole,
// evenly arranged), wherever they stand: on paper, in Word, on a web page.

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>

namespace nianbao {

/// Whether the name of a body, or a word of its reports, ends before the character at `at`.
bool endsWord(QStringView text, qsizetype at);

/// What it costs to end a line before the character at `at`, for evenLines(): most inside a word.
double costOfLineEnd(QStringView text, qsizetype at);

/// The ends of lines that are about equally long and end where that costs least: in as few lines as `widestEm` allows, or
/// in one more where that is worth it. `lengthsEm`: of the text up to each place, from 0 at its beginning on. `costOf`: of
/// a line's end at a place inside, infinite where none may be. Empty where there are no such lines.
QList<qsizetype> evenLines(const QList<double> &lengthsEm, double widestEm,
                           const std::function<double(qsizetype place)> &costOf);

/// A name in lines of at most `widestEm` full-width characters, for where no font can be measured.
QStringList nameLines(const QString &name, double widestEm);

} // namespace nianbao
