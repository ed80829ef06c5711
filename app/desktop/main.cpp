// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/filecare.h"
#include "app/desktop/filecontroller.h"
#include "app/desktop/language.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/settings.h"
#include "app/desktop/startoptions.h"
#include "forms/screen/dialogprompts.h"
#include "forms/screen/screenstyle.h"
#include "forms/screen/themedicon.h"
#include "model/base/clock.h"
#include "model/edition/editioncatalog.h"

#include <QApplication>
#include <QHashFunctions>
#include <QLocale>

namespace {

/// The system's font, and behind it good ones for Chinese: where the system is set to another
/// language it may offer a brush script first.
QFont screenFont(const QFont &usual)
{
    QFont font = usual;
    font.setFamilies({usual.family(), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC"),
                      QStringLiteral("WenQuanYi Micro Hei")});
    return font;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace nianbao;
    // Qt writes a PDF's fonts in the order of a hash: the same report must give the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    FontProvider fonts;
    fonts.prepare();
    QApplication application(argc, argv);
    QApplication::setStyle(new ScreenStyle); // not before: the platform's style is not known yet then
    QApplication::setFont(screenFont(QApplication::font()));
    fonts.warm(QApplication::font());
    QCoreApplication::setOrganizationName(QStringLiteral("nianbao"));
    QCoreApplication::setApplicationName(QStringLiteral("nianbao"));
    QCoreApplication::setApplicationVersion(QLatin1String(NIANBAO_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.nianbao.Nianbao"));
    QGuiApplication::setWindowIcon(themedIcon(QStringLiteral("nianbao")));

    Settings settings;
    Language language;
    const QString chosen = settings.language();
    language.use(chosen.isEmpty() ? Language::usualFor(QLocale::system()) : chosen);

    const QString given = fileToOpen(application, [&fonts] { fonts.await(); });
    // After a crash the program goes on with what was open.
    const QString left = given.isEmpty() ? FileController::takeLeftReport(settings) : QString();
    const QString path = given.isEmpty() ? left : given;
    const SystemClock clock;
    EditionCatalog editions(EditionCatalog::usualFolders());
    // Opened while the window is made, so that its first picture is the report.
    std::future<OpenedReport> report = FileController::beginToOpen(path, editions, clock, settings.backupFolder());

    DialogPrompts prompts;
    MainWindow window({clock, editions, prompts, settings, language, fonts});
    prompts.setWindow(&window);
    if (report.valid())
        window.finishOpening(path, report.get());
    else if (!path.isEmpty())
        window.open(path);
    if (!left.isEmpty())
        window.care().sayLeftOpen();
    window.show();
    return QApplication::exec();
}
