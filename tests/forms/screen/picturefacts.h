// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What can be said of a picture of a widget whatever the fonts are: which colour its ground has, whether text
// stands out from it, whether words reach the edge of their place. Places are in the widget's own coordinates.

#include <QColor>
#include <QHash>
#include <QImage>
#include <QPixmap>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace nianbao::test {

/// As WCAG 2 defines it, from 1 to 21.
inline double contrast(QRgb a, QRgb b)
{
    const auto luminance = [](QRgb color) {
        const auto linear = [](int value) {
            const double part = value / 255.0;
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
    };
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

class PictureFacts
{
public:
    explicit PictureFacts(QWidget &widget)
        : pixmap(widget.grab())
        , m_image(pixmap.toImage().convertToFormat(QImage::Format_RGB32))
    {
    }

    /// The commonest color of a place.
    QRgb ground(const QRect &place) const
    {
        QHash<QRgb, int> counts;
        forEachPixel(scaled(place), [&counts](QRgb color) { ++counts[color]; });
        const auto most = std::max_element(counts.cbegin(), counts.cend());
        return most == counts.cend() ? 0 : most.key();
    }
    QRgb ground() const { return ground({QPoint(), pixmap.deviceIndependentSize().toSize()}); }

    /// How much of the picture nearly has one of the colors.
    double share(const QList<QRgb> &colors) const
    {
        int like = 0;
        forEachPixel(m_image.rect(), [&](QRgb color) {
            like += std::any_of(colors.cbegin(), colors.cend(), [color](QRgb one) { return isNear(color, one); }) ? 1
                                                                                                                  : 0;
        });
        return double(like) / (double(m_image.width()) * m_image.height());
    }

    /// How well the text of a place can be told from what it stands on.
    double legibility(const QRect &place) const
    {
        const QRgb below = ground(place);
        double best = 1;
        QHash<QRgb, double> known;
        forEachPixel(scaled(place), [&](QRgb color) {
            if (!known.contains(color))
                known.insert(color, contrast(color, below));
            best = std::max(best, known.value(color));
        });
        return best;
    }

    /// Whether text reaches the edge of its place, which is then cut off or about to be. `inset`: what grid lines take.
    bool touchesEdge(const QRect &place, int inset) const
    {
        const QRgb below = ground(place);
        const QRect edge = scaled(place.adjusted(inset, inset, -inset, -inset));
        const QRect inside = edge.adjusted(1, 1, -1, -1);
        bool touches = false;
        for (int y = edge.top(); y <= edge.bottom(); ++y) {
            for (int x = edge.left(); x <= edge.right(); ++x) {
                if (!inside.contains(x, y) && m_image.rect().contains(x, y))
                    touches = touches || contrast(m_image.pixel(x, y), below) > visible;
            }
        }
        return touches;
    }

    const QPixmap pixmap;

private:
    static constexpr double visible = 1.6;

    static bool isNear(QRgb a, QRgb b)
    {
        constexpr int tolerance = 12;
        return std::abs(qRed(a) - qRed(b)) <= tolerance && std::abs(qGreen(a) - qGreen(b)) <= tolerance
            && std::abs(qBlue(a) - qBlue(b)) <= tolerance;
    }
    QRect scaled(const QRect &place) const
    {
        const double ratio = pixmap.devicePixelRatio();
        return QRectF(place.x() * ratio, place.y() * ratio, place.width() * ratio, place.height() * ratio)
            .toAlignedRect()
            .intersected(m_image.rect());
    }
    template <typename See>
    void forEachPixel(const QRect &place, See see) const
    {
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                see(m_image.pixel(x, y));
        }
    }

    QImage m_image;
};

} // namespace nianbao::test
