// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// The floor of making a PDF: QPdfWriter alone writes the same words in the same fonts and sizes at the same
// places, and the same lines. Arguments: the file to write, what to draw (see drawing.h).

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace {

/// "Noto Serif CJK SC" of the machine for "NotoSerifCJKsc-Regular" of the file.
QFont fontNamed(const QString &name)
{
    const auto letters = [](const QString &text) {
        QString kept;
        for (const QChar c : text) {
            if (c.isLetterOrNumber())
                kept += c.toLower();
        }
        return kept;
    };
    const QString wanted = letters(name.section(u'+', -1).section(u'-', 0, 0));
    const QStringList families = QFontDatabase::families();
    const auto found = std::find_if(families.cbegin(), families.cend(),
                                    [&](const QString &family) { return letters(family) == wanted; });
    QFont font(found == families.cend() ? name : *found);
    font.setBold(name.contains(QLatin1String("-Bold")));
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QFile drawing(arguments.value(2));
    if (arguments.size() != 3 || !drawing.open(QIODevice::ReadOnly))
        return 2;
    for (const QString &folder :
         qEnvironmentVariable("NIANBAO_FONTS").split(QDir::listSeparator(), Qt::SkipEmptyParts)) {
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
            QFontDatabase::addApplicationFont(file.filePath());
    }
    constexpr int dotsPerInch = 1440;
    QPdfWriter writer(arguments[1]);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(dotsPerInch / 72.0, dotsPerInch / 72.0);
    QList<QFont> fonts;
    bool isFirst = true;
    for (const QByteArray &line : drawing.readAll().split('\n')) {
        const QList<QByteArray> part = line.split('\t');
        const auto number = [&part](qsizetype index) { return part.value(index).toDouble(); };
        if (part[0] == "font") {
            fonts.append(fontNamed(QString::fromUtf8(part.value(1))));
        } else if (part[0] == "page") {
            if (!std::exchange(isFirst, false))
                writer.newPage();
        } else if (part[0] == "text") {
            QFont font = fonts.value(part.value(1).toInt());
            font.setPixelSize(std::max(1, qRound(number(2))));
            painter.setFont(font);
            painter.drawText(QPointF(number(3), number(4)), QString::fromUtf8(part.value(5)));
        } else if (part[0] == "line") {
            painter.setPen(QPen(Qt::black, 0.5));
            painter.drawLine(QPointF(number(1), number(2)), QPointF(number(3), number(4)));
        }
    }
    return painter.end() ? 0 : 1;
}
