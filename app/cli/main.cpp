// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "forms/paper/fontpreparation.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QTranslator>

#include <algorithm>
#include <exception>
#include <iostream>

namespace {

/// Qt wants a UTF-8 locale and complains on standard error when it has to make one. Files ignore the
/// locale here and messages take only the language from it, so that one is made beforehand.
void useUtf8()
{
    qunsetenv("LC_ALL");
    qputenv("LC_CTYPE", "C.UTF-8");
}

/// "zh_CN" or "en": --language, else what the environment asks for.
QString languageOf(const QStringList &arguments)
{
    QString wanted;
    for (const char *variable : {"LANG", "LC_MESSAGES", "LC_ALL"}) {
        if (const QString value = qEnvironmentVariable(variable); !value.isEmpty())
            wanted = value;
    }
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            wanted = arguments[i + 1];
        else if (arguments[i].startsWith(option + u'='))
            wanted = arguments[i].mid(option.size() + 1);
    }
    return wanted.startsWith(QLatin1String("zh")) ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

/// What Qt has to remark on the machine (no XDG_RUNTIME_DIR in a cron job) is no message for people.
void ignoreRemarks(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::cerr << text.toStdString() << std::endl;
}

/// Only what draws needs fonts, and with them the heavier kind of application.
bool needsFonts(const QStringList &arguments)
{
    if (arguments.contains(QLatin1String("sign"))
        && (arguments.contains(QLatin1String("--visible")) || arguments.contains(QLatin1String("--seal"))))
        return true;
    const auto isPdf
        = [](const QString &argument) { return argument.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive); };
    if (arguments.contains(QLatin1String("bundle")))
        return true;
    return arguments.contains(QLatin1String("export")) && std::any_of(arguments.cbegin(), arguments.cend(), isPdf);
}

std::unique_ptr<QCoreApplication> makeApplication(const QStringList &arguments, int &argc, char **argv)
{
    if (!needsFonts(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    // Qt writes a PDF's fonts in the order of a hash: the same report must give the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen"); // no display is needed, so none is looked for
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace nianbao;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromUtf8(argv[i]));
    const QString language = languageOf(arguments);
    useUtf8();
    qInstallMessageHandler(ignoreRemarks);
    int ownArgc = 1; // Qt's own options are not ours
    try {
        const std::future<void> fonts = needsFonts(arguments) ? prepareFonts() : std::future<void>();
        const std::unique_ptr<QCoreApplication> application = makeApplication(arguments, ownArgc, argv);
        QCoreApplication::setApplicationName(QStringLiteral("nianbao-cli"));
        QTranslator translator;
        if (translator.load(QStringLiteral(":/translations/nianbao_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&translator);
        const SystemClock clock;
        std::ios::sync_with_stdio(false);
        cli::Console console(std::cin, std::cout, std::cerr, clock);
        const auto code = static_cast<int>(cli::run(arguments, console));
        console.flush();
        return std::cout ? code : static_cast<int>(cli::ExitCode::OutputFailed);
    } catch (const std::exception &bug) {
        std::cerr << "nianbao-cli: " << bug.what() << std::endl;
        return static_cast<int>(cli::ExitCode::Bug);
    }
}
