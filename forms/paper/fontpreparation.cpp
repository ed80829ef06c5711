// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/fontpreparation.h"

#include <QFontMetricsF>
#include <QLibrary>

#include <atomic>
#include <system_error>

namespace nianbao {

namespace {

/// By a thread of prepareFonts(); of the whole program, as what fontconfig keeps is.
std::atomic_bool isReading = false;

} // namespace

std::future<void> prepareFonts()
{
    // Qt is linked with it. Looked up in this thread: the first that uses a QObject is Qt's main thread.
    using Init = int (*)();
    const auto init = reinterpret_cast<Init>(QLibrary::resolve(QStringLiteral("fontconfig"), 1, "FcInit"));
    if (!init)
        return std::async(std::launch::deferred, [] {});
    isReading = true;
    const auto end = [] {
        isReading = false;
        isReading.notify_all();
    };
    try {
        return std::async(std::launch::async, [init, end] {
            init();
            end();
        });
    } catch (const std::system_error &) { // no thread is to be had: it is read when it is needed
        end();
        return {};
    }
}

void awaitFonts()
{
    isReading.wait(true);
}

void warmFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    const QString letters = QStringLiteral("年A1");
    for (const QFont &each : {font, bold})
        QFontMetricsF(each).horizontalAdvance(letters);
}

} // namespace nianbao
