// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/pagesetup.h"
#include "forms/paper/paginator.h"
#include "forms/paper/titlebreaker.h"
#include "model/report/signaturemeasures.h"

#include <algorithm>

namespace nianbao {

namespace {

using Page = PageSetup;

/// A line of white above; two to sign on.
constexpr int linesAbove = 1;
constexpr int signLines = 2;
constexpr double dateRightPt = dateRightEm * Page::characterPt;
/// The seal lies over the unit's name and the date, which stand a little below its middle (7.3.5.1).
constexpr double sealPt = pointsOf(40);
constexpr double belowMiddlePt = 5;
constexpr double widestNamePt = widestNameEm * Page::characterPt;

} // namespace

QList<FlowLine> Paginator::nameLines(const QList<TextCluster> &clusters)
{
    return breakTitle(clusters, {}, widestNamePt);
}

double Paginator::signatureHeight(const SignatureBlock &block) const
{
    int lines = linesAbove;
    if (!block.signLabel.isEmpty())
        lines += signLines;
    if (!block.unit.isEmpty()) {
        const auto unit = clustersOf(m_glyphs, {{block.unit, FontRole::Body}}, Page::bodyPt, Page::characterPt);
        lines += static_cast<int>(nameLines(unit).size());
    }
    lines += (block.sealLabel.isEmpty() ? 0 : 1) + (block.dateText.isEmpty() ? 0 : 1);
    return lines * Page::linePt;
}

void Paginator::placeSignature(const SignatureBlock &block)
{
    if (m_y > 0 && m_y + signatureHeight(block) > Page::heightPt + Page::tolerancePt)
        newPage();
    snap();
    const auto set = [this](const QString &text) {
        const auto clusters = clustersOf(m_glyphs, {{text, FontRole::Body}}, Page::bodyPt, Page::characterPt);
        note(clusters);
        return clusters;
    };
    const auto lineOf = [](const QList<TextCluster> &clusters) { return FlowLine{0, clusters.size(), 0, false, true}; };
    const auto draw = [this](const QList<TextCluster> &clusters, const FlowLine &line, double x) {
        if (line.first == 0)
            begin(PageElement::Kind::Paragraph);
        const double y = Page::topPt + m_y + Page::baseLine(Page::bodyPt, Page::linePt);
        drawLine(ink(), m_glyphs, clusters, line, {Page::leftPt + x, y});
    };
    m_y += linesAbove * Page::linePt;
    SigningArea area;
    area.page = static_cast<int>(pages.size()) - 1;
    if (!block.signLabel.isEmpty()) {
        const auto sign = set(block.signLabel + block.signer);
        draw(sign, lineOf(sign), 2 * Page::characterPt);
        const double labelEnd = 2 * Page::characterPt + widthOf(sign, lineOf(sign));
        area.sign
            = QRectF(Page::leftPt + labelEnd, Page::topPt + m_y, Page::widthPt - labelEnd, signLines * Page::linePt);
        m_y += signLines * Page::linePt;
    }
    // Unit and seal stand in the middle above the date, but inside the text area.
    const auto date = set(block.dateText);
    const double dateWidth = widthOf(date, lineOf(date));
    const double centre = Page::widthPt - dateRightPt - dateWidth / 2;
    const double sealedFrom = m_y;
    for (const QString &text : {block.unit, block.sealLabel}) {
        if (text.isEmpty())
            continue;
        const auto clusters = set(text);
        for (const FlowLine &line : nameLines(clusters)) {
            const double width = widthOf(clusters, line);
            const double x = std::clamp(centre - width / 2, 0.0, std::max(0.0, Page::widthPt - width));
            draw(clusters, line, x);
            m_y += Page::linePt;
        }
    }
    if (!block.dateText.isEmpty()) {
        const double x = std::max(0.0, Page::widthPt - dateRightPt - dateWidth);
        draw(date, lineOf(date), x);
        m_y += Page::linePt;
    }
    // Of a long name it covers the last line, so that it reaches the date.
    const double sealedMiddle = std::max((sealedFrom + m_y) / 2, m_y - 1.5 * Page::linePt);
    area.seal = QRectF(0, 0, sealPt, sealPt);
    area.seal.moveCenter(
        {Page::leftPt + std::min(centre, Page::widthPt - sealPt / 2), Page::topPt + sealedMiddle - belowMiddlePt});
    if (!area.sign.isEmpty())
        signingArea = area;
}

} // namespace nianbao
