// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A paragraph broken into lines as Chinese documents are set: full-width characters keep the grid,
// marks neither begin nor end a line where they must not, a stop may hang over the right edge,
// numbers and words stay whole, and what a line lacks is spread over its gaps.

#include "forms/paper/charactertraits.h"
#include "forms/paper/glyphcase.h"
#include "forms/paper/ink.h"

#include <QList>
#include <QString>

namespace nianbao {

/// Text of one role.
struct RoleText
{
    QString text;
    FontRole role = FontRole::Body;
};

struct TextCluster
{
    QString text;
    SetCluster set;
    CharacterKind kind = CharacterKind::Ideograph;
    double points = 0;
    double advance = 0; ///< in the line: the grid's step for a full-width character
    double shift = 0; ///< from the advance's left edge to the glyph's origin
    double widthShare = 1; ///< of its natural width; already in `advance`
    bool isFullWidth = false;
};

/// Splits text into clusters; a full-width character gets the advance `cell`.
QList<TextCluster> clustersOf(GlyphCase &glyphs, const QList<RoleText> &texts, double points, double cell);

struct FlowRules
{
    double width = 0;
    double firstIndent = 0;
    enum class Hanging { No, Yes } hanging = Hanging::No;
};

struct FlowLine
{
    qsizetype first = 0;
    qsizetype end = 0; ///< behind the last cluster
    double indent = 0;
    bool isHung = false; ///< its last cluster hangs over the edge
    bool isLast = false; ///< of its paragraph
};

/// At least one line, also of nothing.
QList<FlowLine> breakLines(const QList<TextCluster> &clusters, const FlowRules &rules);
/// As breakLines, in as few lines, but evenly long: for what is centred.
QList<FlowLine> breakEvenly(const QList<TextCluster> &clusters, const FlowRules &rules);
/// Natural width without white space at the end.
double widthOf(const QList<TextCluster> &clusters, const FlowLine &line);

/// Places the line's glyphs with its left edge and base line at `origin`. A line that is not its
/// paragraph's last is spread or closed up to `width`; 0: never.
void drawLine(PageInk &ink, GlyphCase &glyphs, const QList<TextCluster> &clusters, const FlowLine &line, QPointF origin,
              double width = 0);

} // namespace nianbao
