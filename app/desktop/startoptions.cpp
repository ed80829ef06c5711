// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/startoptions.h"

#include <QCommandLineParser>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::StartOptions)
};

} // namespace

QString fileToOpen(const QCoreApplication &application, const std::function<void()> &settle)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Fills in the annual report on government information disclosure. For scripts there is nianbao-cli."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 Words::tr("Report to open (.nianbao), values file or exported PDF to import"),
                                 QStringLiteral("[FILE]"));
    if (!parser.parse(QCoreApplication::arguments()) || !parser.optionNames().isEmpty()) {
        settle();
        parser.process(application);
    }
    return parser.positionalArguments().value(0);
}

} // namespace nianbao
