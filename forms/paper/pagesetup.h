// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The measures of an official document's page, all in points. Source: GB/T 9704-2012, 5 and 7:
// A4, 37 mm above and 28 mm left of a text area of 156 mm × 225 mm, 22 lines of 28 characters,
// page numbers 7 mm below the text area.

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cmath>

namespace nianbao {

constexpr double pointsOf(double millimetres)
{
    return millimetres * 72.0 / 25.4;
}

struct PageSetup
{
    static constexpr double paperWidthPt = pointsOf(210);
    static constexpr double paperHeightPt = pointsOf(297);
    static constexpr double leftPt = pointsOf(28);
    static constexpr double topPt = pointsOf(37);
    static constexpr double widthPt = pointsOf(156);
    static constexpr double heightPt = pointsOf(225);

    static constexpr int charactersInLine = 28;
    static constexpr int linesOnPage = 22;
    static constexpr double characterPt = widthPt / charactersInLine; ///< 15.79: 16 pt type set a little tight
    static constexpr double linePt = heightPt / linesOnPage; ///< 28.99
    static constexpr double tolerancePt = 0.01; ///< what sums of measures may be off

    static constexpr double bodyPt = 16; ///< 三号
    static constexpr double titlePt = 22; ///< 二号
    static constexpr double pageNumberPt = 14; ///< 四号
    static constexpr double pageNumberBelowPt = pointsOf(7); ///< from the text area to the dash

    /// Share of the em above the base line, the same for all fonts so that mixed ones stand level.
    static constexpr double ascent = 0.86;

    /// Base line of a line of `points` type in the middle of a strip `pitch` high.
    static constexpr double baseLine(double points, double pitch) { return (pitch - points) / 2 + points * ascent; }

    /// The first line's top at or below `y`, both from the text area's top.
    static double lineFrom(double y) { return std::ceil((y - tolerancePt) / linePt) * linePt; }
};

} // namespace nianbao
