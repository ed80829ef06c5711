// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Colours and shapes that say something: errors, the two sides of a finding, kinds of cells. Every
// colour keeps 4.5 : 1 against the ground it is drawn on, in light and dark; every meaning also has
// a shape of its own, so that none rests on colour.

#include "model/check/issue.h"

#include <QColor>
#include <QPalette>
#include <QRect>

class QPainter;

namespace nianbao {

struct Marks
{
    QColor error;
    QColor warning;
    QColor info;
    QColor leftSide; ///< cells of a finding's left side
    QColor rightSide;
    QColor ground; ///< of cells to type in
    QColor computedGround;
    QColor wordsGround; ///< heads and row labels
    QColor text;
    QColor quietText; ///< last year's figures, marks of kind
    QColor gridLine;

    static Marks from(const QPalette &palette);

private:
    static Marks made(const QPalette &palette);
};

/// Contrast of two colours as WCAG 2.1 defines it: 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// What a finding's sign looks like: a cross in a disc, an exclamation mark in a triangle, an i in a
/// square, a tick, a question mark.
enum class Sign { Error, Warning, Info, Explained, NotAssessable };
Sign signOf(const Issue &issue);
void paintSign(QPainter &painter, const QRectF &square, Sign sign, const Marks &marks);

/// A cell's frame: solid with a filled corner for the left side, dashed with a ring for the right.
enum class Side { Left, Right };
void paintSide(QPainter &painter, const QRect &cell, Side side, const Marks &marks);
/// The cell that is probably wrong: a second frame inside that of its side and of the current cell, with a filled
/// corner at the lower right.
void paintSuspected(QPainter &painter, const QRect &cell, const QColor &colour);

} // namespace nianbao
