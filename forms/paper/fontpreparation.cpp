// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/fontpreparation.h"

#include <QFontMetricsF>
#include <QLibrary>

#include <mutex>

namespace nianbao {

namespace {

std::mutex reading;

} // namespace

std::future<void> prepareFonts()
{
    // Qt is linked with it. Looked up in this thread: the first that uses a QObject is Qt's main thread.
    using Init = int (*)();
    const auto init = reinterpret_cast<Init>(QLibrary::resolve(QStringLiteral("fontconfig"), 1, "FcInit"));
    if (!init)
        return std::async(std::launch::deferred, [] {});
    return std::async(std::launch::async, [init] {
        const std::lock_guard lock(reading);
        init();
    });
}

void awaitFonts()
{
    const std::lock_guard lock(reading);
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
