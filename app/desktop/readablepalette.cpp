// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/readablepalette.h"

#include "forms/screen/marks.h"

#include <QApplication>

namespace nianbao {

namespace {

constexpr double leastForLinks = 4.5;
constexpr double leastForPlaceholders = 3;

/// Half of the way from the ground to the text: quieter than what was typed.
QColor between(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

/// As it looks on `ground`; placeholders are usually half transparent.
QColor onGround(const QColor &colour, const QColor &ground)
{
    const auto mix
        = [&colour](int above, int below) { return (above * colour.alpha() + below * (255 - colour.alpha())) / 255; };
    return QColor(mix(colour.red(), ground.red()), mix(colour.green(), ground.green()),
                  mix(colour.blue(), ground.blue()));
}

} // namespace

QPalette readableRoles(const QPalette &palette)
{
    QPalette roles;
    roles.setResolveMask(0);
    const QColor base = palette.color(QPalette::Base);
    if (contrast(onGround(palette.color(QPalette::PlaceholderText), base), base) < leastForPlaceholders) {
        QColor quiet = between(base, palette.color(QPalette::Text));
        if (contrast(quiet, base) < leastForPlaceholders)
            quiet = palette.color(QPalette::Text);
        roles.setColor(QPalette::PlaceholderText, quiet);
    }
    const QColor window = palette.color(QPalette::Window);
    const QColor link = Marks::from(palette).leftSide;
    for (const QPalette::ColorRole role : {QPalette::Link, QPalette::LinkVisited}) {
        const QColor colour = palette.color(role);
        if (contrast(colour, window) < leastForLinks || contrast(colour, base) < leastForLinks)
            roles.setColor(role, link);
    }
    return roles;
}

void useReadablePalette()
{
    const QPalette roles = readableRoles(QApplication::palette());
    if (roles.resolveMask() != 0)
        QApplication::setPalette(roles);
}

} // namespace nianbao
