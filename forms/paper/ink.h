// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands on one page, in points from the paper's corner: glyphs, rules, and boxes for characters
// that no font has. Made once by the layout; painting it decides nothing any more.

#include "forms/paper/glyphcase.h"
#include "forms/paper/pageelement.h"

#include <QLineF>
#include <QList>
#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <utility>

namespace nianbao {

/// Glyphs of one face and size that belong to one element, in reading order.
struct GlyphInk
{
    int element = PageElement::none; ///< see PageTags
    int face = -1;
    double points = 0;
    double widthShare = 1; ///< of the glyphs' natural width: figures that would not fit are condensed
    bool isTurned = false; ///< a quarter turn clockwise around `origin`: brackets in vertical setting
    QPointF origin; ///< positions are relative to it when turned
    QList<quint32> glyphs;
    QList<QPointF> positions;
    QStringList texts; ///< what each glyph stands for, in the order of `glyphs`
};

/// A text whose glyphs do not say it one by one: a letter with its accent, a box for a missing character.
struct ClusterInk
{
    QString text;
    QList<std::pair<int, quint32>> glyphs; ///< face and glyph
};

class PageInk
{
public:
    /// The element that what is added from now on belongs to.
    void setElement(int element) { m_element = element; }
    void addGlyph(int face, double points, quint32 glyph, QPointF position, const QString &text, double widthShare = 1);
    /// A glyph turned around `centre`, which is the middle of its em square.
    void addTurnedGlyph(int face, double points, quint32 glyph, QPointF centre, const QString &text);
    void addCluster(const ClusterInk &cluster) { m_clusters.append(cluster); }
    void addRule(const QLineF &line) { m_rules.append(line); }
    /// Ground behind words that is not white.
    void addTint(const QRectF &area) { m_tints.append(area); }
    /// The box that stands for a character no font has.
    void addBox(const QRectF &box) { m_boxes.append(box); }

    const QList<GlyphInk> &glyphs() const { return m_glyphs; }
    const QList<ClusterInk> &clusters() const { return m_clusters; }
    const QList<QLineF> &rules() const { return m_rules; }
    const QList<QRectF> &tints() const { return m_tints; }

    /// First of all on a page: what is filled later counts as put on top of it (PdfPage::isForeign).
    void paintTints(QPainter &painter) const;
    /// The painter's unit must be the point.
    void paint(QPainter &painter, GlyphCase &glyphCase) const;

    /// Thickness of a table's rules.
    static constexpr double rulePt = 0.5;

private:
    int m_element = PageElement::none;
    QList<GlyphInk> m_glyphs;
    QList<ClusterInk> m_clusters;
    QList<QLineF> m_rules;
    QList<QRectF> m_tints;
    QList<QRectF> m_boxes;
};

} // namespace nianbao
