// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
//
// A coarse picture of each page of the sample: how dark each field of a 42 × 60 grid is, from 0 to 9,
// against the pictures in tests/data/paper. Run with NIANBAO_RENEW_PICTURES=1 to write them anew, then
// look at the pages.
#include "forms/paper/pagesetup.h"
#include "forms/paper/paperlayout.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "tests/forms/paper/samplereport.h"

#include <QImage>

using namespace nianbao;
using namespace nianbao::test;

namespace {

constexpr int columns = 42;
constexpr int rows = 60;
constexpr int perField = 12; ///< dots of a field's side

QByteArray pictureOf(const PaperLayout &layout, int page)
{
    QImage image(columns * perField, rows * perField, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(image.width() / PageSetup::paperWidthPt, image.height() / PageSetup::paperHeightPt);
    layout.paintPage(painter, page);
    painter.end();
    QByteArray picture;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            int dark = 0;
            for (int y = 0; y < perField; ++y) {
                for (int x = 0; x < perField; ++x)
                    dark += 255 - qGray(image.pixel(column * perField + x, row * perField + y));
            }
            const int share = dark * 20 / (255 * perField * perField);
            picture += static_cast<char>('0' + qMin(9, share));
        }
        picture += '\n';
    }
    return picture;
}

QByteArray familiesOf(const FontBook &fonts)
{
    QStringList names;
    for (const FontChoice &choice : fonts.choices())
        names.append(choice.family);
    return names.join(u',').toUtf8() + '\n';
}

} // namespace

TEST(PagePicture, LooksAsItDidWhenSomebodyLookedAtIt)
{
    const FontBook fonts;
    const bool isRenewing = qEnvironmentVariableIsSet("NIANBAO_RENEW_PICTURES");
    for (const int year : {2019, 2025}) {
        Sample sample;
        sample.year = year;
        sample.signature = true;
        const PaperLayout layout(sampleReport(sample), fonts);
        for (int page = 0; page < layout.pageCount(); ++page) {
            const QString path
                = QStringLiteral(NIANBAO_SOURCE_DIR "/tests/data/paper/%1-%2.txt").arg(year).arg(page + 1);
            const QByteArray picture = pictureOf(layout, page);
            if (isRenewing) {
                ASSERT_TRUE(writeFile(path, familiesOf(fonts) + picture).has_value());
                continue;
            }
            const Result<QByteArray> stored = readFile(path, 100'000);
            ASSERT_TRUE(stored.has_value()) << path.toStdString();
            if (!stored->startsWith(familiesOf(fonts)))
                GTEST_SKIP() << "other fonts than the pictures were made with: " << familiesOf(fonts).constData();
            const QByteArray expected = stored->mid(stored->indexOf('\n') + 1);
            ASSERT_EQ(picture.size(), expected.size());
            int different = 0;
            for (qsizetype i = 0; i < picture.size(); ++i)
                different += qAbs(picture[i] - expected[i]) > 2 ? 1 : 0;
            EXPECT_LT(different, columns * rows / 50) << "page " << page + 1 << " of " << year << ":\n"
                                                      << picture.constData();
        }
    }
}
