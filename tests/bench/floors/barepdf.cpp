// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// The floor of making a PDF: QPdfWriter alone writes as many pages of plain Chinese text as the report has.
// Arguments: the file to write, the number of pages.

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    QPdfWriter writer(arguments[1]);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Noto Serif CJK SC"), 16));
    const int lineHeight = painter.fontMetrics().height();
    for (int page = 0; page < arguments[2].toInt(); ++page) {
        if (page > 0)
            writer.newPage();
        for (int line = 1; line <= 22; ++line) {
            QString text;
            for (int i = 0; i < 28; ++i)
                text += QChar(0x4e00 + (page * 616 + line * 28 + i * 37) % 2000);
            painter.drawText(0, line * lineHeight, text);
        }
    }
    return painter.end() ? 0 : 1;
}
