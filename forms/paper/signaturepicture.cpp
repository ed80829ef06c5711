// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/signaturepicture.h"

#include "forms/paper/pagesetup.h"
#include "forms/paper/textoutline.h"

#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nianbao {

namespace {

using Page = PageSetup;

const QString electronic = QStringLiteral("电子签名");
constexpr double smallPt = 8;
constexpr double indentPt = 4;

// Parts of the seal, as shares of its radius.
constexpr double ring = 0.045;
constexpr double nameTop = 0.92; ///< of the circle that the name reaches up to
constexpr double largestName = 0.30;
constexpr double narrowestName = 0.62; ///< a long name's characters are so wide at least, for their height
constexpr double starRadius = 0.30;
constexpr double noteSize = 0.13;
constexpr double noteBelow = 0.93; ///< its base line on the lower arc
constexpr double nameDegrees = 260; ///< at most, around the top

const QByteArray black = QByteArrayLiteral("0 0 0");
const QByteArray red = QByteArrayLiteral("0.82 0.06 0.06");
/// The seal's lines: so thin and so far apart that words below them are read.
constexpr double hatchPt = 0.5;
constexpr double hatchPitchPt = 1.1;
constexpr double outlinePt = 0.4;

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2) + ' ';
}

/// Paths as PDF operators; y turns round in a frame of that height.
class Operators
{
public:
    explicit Operators(double height)
        : m_height(height)
    {
    }
    void fill(const QPainterPath &path, const QByteArray &colour)
    {
        if (path.isEmpty())
            return;
        m_bytes.append(colour + " rg\n");
        trace(path);
        m_bytes.append(path.fillRule() == Qt::WindingFill ? "f\n" : "f*\n");
    }
    /// An outline with level lines inside it: what lies below shows through, as PDF/A-1 has no transparency.
    void hatch(const QPainterPath &path, const QByteArray &colour)
    {
        if (path.isEmpty())
            return;
        m_bytes.append("q\n" + colour + " rg " + colour + " RG " + number(outlinePt) + "w\n");
        trace(path);
        m_bytes.append("W S\n");
        const QRectF area = path.boundingRect();
        for (double y = area.top(); y < area.bottom(); y += hatchPitchPt)
            m_bytes.append(number(area.left()) + number(m_height - y - hatchPt) + number(area.width()) + number(hatchPt)
                           + "re\n");
        m_bytes.append("f\nQ\n");
    }
    QByteArray bytes() const { return m_bytes; }

private:
    void trace(const QPainterPath &path)
    {
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element element = path.elementAt(i);
            if (element.isMoveTo()) {
                m_bytes.append(i > 0 ? "h\n" : "");
                add(element, "m\n");
            } else if (element.isLineTo()) {
                add(element, "l\n");
            } else { // a curve: two points that draw it, and its end
                add(element, "");
                add(path.elementAt(i + 1), "");
                add(path.elementAt(i + 2), "c\n");
                i += 2;
            }
        }
        m_bytes.append("h ");
    }
    void add(const QPainterPath::Element &point, const char *verb)
    {
        m_bytes.append(number(point.x) + number(m_height - point.y) + verb);
    }

    double m_height;
    QByteArray m_bytes;
};

/// The outline, made smaller where it is wider than `width`.
QPainterPath fitted(const TextOutline &outline, double width, QPointF origin)
{
    const double scale = outline.width > width && outline.width > 0 ? width / outline.width : 1;
    return QTransform(scale, 0, 0, scale, origin.x(), origin.y()).map(outline.path);
}

QPainterPath star(double radius)
{
    QPolygonF corners;
    for (int i = 0; i < 10; ++i) {
        const double inner = std::sin(std::numbers::pi / 10) / std::sin(3 * std::numbers::pi / 10);
        const double length = i % 2 == 0 ? radius : radius * inner;
        const double angle = i * std::numbers::pi / 5;
        corners.append(QPointF(length * std::sin(angle), -length * std::cos(angle)));
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

/// One after the other around the middle, `step` degrees apart and as many on either side of the vertical; each
/// `height` times as high as it is wide by itself, with `base` from the middle down to its base line.
QPainterPath aroundMiddle(const QList<TextOutline> &characters, double step, double base, double height = 1)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    double angle = -step * static_cast<double>(characters.size() - 1) / 2;
    for (const TextOutline &character : characters) {
        QTransform place;
        place.rotate(angle);
        place.translate(-character.width / 2, base);
        place.scale(1, height);
        path.addPath(place.map(character.path));
        angle += step;
    }
    return path;
}

QList<TextOutline> outlinesOf(GlyphCase &glyphs, const QString &text, FontRole role, double points)
{
    QList<TextOutline> outlines;
    for (const char32_t code : text.toUcs4())
        outlines.append(outlineOf(glyphs, QString::fromUcs4(&code, 1), role, points));
    return outlines;
}

/// The name along the upper arc, feet to the middle; a long one in tall characters, as seals have them.
QPainterPath curvedName(GlyphCase &glyphs, const QString &name, double radius)
{
    const auto count = static_cast<double>(name.toUcs4().size());
    if (count == 0)
        return {};
    const double arc = nameDegrees * std::numbers::pi / 180;
    const double top = nameTop * radius;
    const double width = std::min(largestName * radius, arc * top / (count + arc / narrowestName));
    const double height = std::min(largestName * radius, width / narrowestName);
    // Few characters stand apart as far as a seal's do, not all round.
    const double step = std::min(nameDegrees / count, 34.0);
    return aroundMiddle(outlinesOf(glyphs, name, FontRole::Title, width), step, height - top, height / width);
}

/// Along the lower arc, heads to the middle, where seals have their number.
QPainterPath curvedNote(GlyphCase &glyphs, double radius)
{
    const double step = 1.2 * noteSize / noteBelow * 180 / std::numbers::pi;
    return aroundMiddle(outlinesOf(glyphs, electronic, FontRole::Heading, noteSize * radius), -step,
                        noteBelow * radius);
}

QPainterPath sealOf(GlyphCase &glyphs, const QString &unit, double radius)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    QPainterPath outer;
    outer.addEllipse(QPointF(), radius, radius);
    QPainterPath inner;
    inner.addEllipse(QPointF(), radius * (1 - ring), radius * (1 - ring));
    path.addPath(outer);
    path.addPath(inner.toReversed());
    path.addPath(star(starRadius * radius));
    path.addPath(curvedName(glyphs, unit, radius));
    path.addPath(curvedNote(glyphs, radius));
    return path;
}

} // namespace

QByteArray signaturePicture(const SignatureLook &look, const CertificateFacts &signer, const SigningPlace &place,
                            const FontBook &fonts)
{
    GlyphCase glyphs(fonts);
    const double height = place.frame.height();
    Operators operators(height);
    // From here on y grows downwards.
    const QRectF line(place.line.left() + indentPt, height - place.line.bottom(), place.line.width() - indentPt,
                      place.line.height());
    const double half = line.height() / 2;
    const QString moment = electronic + look.at.toString(QStringLiteral("  yyyy-MM-dd HH:mm"));
    const TextOutline name = outlineOf(glyphs, signer.name, FontRole::Kai, Page::bodyPt);
    const TextOutline small = outlineOf(glyphs, moment, FontRole::Body, smallPt);
    operators.fill(fitted(name, line.width(), {line.left(), line.top() + Page::baseLine(Page::bodyPt, half)}), black);
    operators.fill(fitted(small, line.width(), {line.left(), line.top() + half + smallPt}), black);
    if (look.seal == SignatureLook::Seal::Drawn) {
        QString unit = look.unit.isEmpty() ? place.unit : look.unit;
        if (unit.isEmpty())
            unit = signer.organisation;
        const double radius = std::min(place.seal.width(), place.seal.height()) / 2;
        const QPointF middle(place.seal.center().x(), height - place.seal.center().y());
        operators.hatch(sealOf(glyphs, unit, radius).translated(middle), red);
    }
    return operators.bytes();
}

} // namespace nianbao
