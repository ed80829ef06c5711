// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/paperlayout.h"

#include "forms/paper/pagesetup.h"

#include <gtest/gtest.h>

#include <QImage>

using namespace nianbao;

namespace {

constexpr double dotsPerPoint = 2;

/// Signed below some text; `unit` above the date.
PaperLayout layoutFor(const QString &unit, const QString &date)
{
    ReportDocument document;
    document.unit = unit;
    for (int line = 0; line < 6; ++line)
        document.blocks.append(ParagraphBlock{{ParagraphLevel::Body, QString(100, QChar(0x653F)), 0}});
    document.blocks.append(
        SignatureBlock{QStringLiteral("单位负责人（签字）："), QString(), unit, QStringLiteral("（公章）"), date});
    return PaperLayout(document, FontBook());
}

QImage pictureOf(const PaperLayout &layout, int page)
{
    QImage picture((PaperLayout::pageSizePt() * dotsPerPoint).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerPoint, dotsPerPoint);
    layout.paintPage(painter, page);
    return picture;
}

int inkIn(const QImage &picture, const QRectF &areaPt)
{
    const QRect area = QRectF(areaPt.topLeft() * dotsPerPoint, areaPt.size() * dotsPerPoint).toAlignedRect();
    int dots = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            dots += picture.pixel(x, y) == qRgb(255, 255, 255) ? 0 : 1;
    }
    return dots;
}

} // namespace

TEST(SignatureLayout, TheSealLiesOverUnitAndDateAndNothingIsPrintedWhereTheNameGoes)
{
    const QString blank = QStringLiteral("　　　　年　　月　　日");
    for (const int length : {0, 4, 10, 19, 20, 21, 40, 60}) {
        for (const QString &date : {QStringLiteral("2026年1月28日"), blank}) {
            SCOPED_TRACE(length);
            const PaperLayout layout = layoutFor(QString(length, QChar(0x5E02)), date);
            const auto area = layout.signingArea();
            ASSERT_TRUE(area.has_value());
            const QImage page = pictureOf(layout, area->page);
            EXPECT_EQ(inkIn(page, area->sign), 0);
            const QRectF seal = area->seal;
            EXPECT_GT(inkIn(page, {seal.topLeft(), seal.center() + QPointF(seal.width() / 2, 0)}), 100) << "the unit";
            EXPECT_GT(inkIn(page, {seal.center() + QPointF(-seal.width() / 2, seal.height() / 5), seal.bottomRight()}),
                      50)
                << "the date";
            const double nameBase = PageSetup::baseLine(PageSetup::bodyPt, PageSetup::linePt);
            EXPECT_GT(seal.top(), area->sign.top() + nameBase) << "the name stays free";
            EXPECT_GE(seal.left(), PageSetup::leftPt - 0.1);
            EXPECT_LE(seal.right(), PageSetup::leftPt + PageSetup::widthPt);
            EXPECT_LT(seal.bottom(), PageSetup::topPt + PageSetup::heightPt + PageSetup::pageNumberBelowPt);
        }
    }
}
