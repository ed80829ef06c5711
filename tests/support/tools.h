// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Programs of others that tests ask for their opinion; a machine may lack them.

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <optional>

namespace nianbao::test {

/// What a program prints; nullopt when the machine does not have it.
inline std::optional<QString> outputOf(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return std::nullopt;
    return QString::fromUtf8(process.readAll());
}

/// What PDFBox says of a file as PDF/A-1b; nullopt when the machine does not have it.
inline std::optional<QString> preflightVerdict(const QString &path)
{
    QStringList jars;
    for (const char *name : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "bcprov", "bcpkix",
                             "javax.activation", "jaxb-api"})
        jars.append(QStringLiteral("/usr/share/java/%1.jar").arg(QString::fromLatin1(name)));
    for (const QString &jar : std::as_const(jars)) {
        if (!QFile::exists(jar))
            return std::nullopt;
    }
    return outputOf(
        QStringLiteral("java"),
        {QStringLiteral("-cp"), jars.join(u':'), QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), path});
}

inline bool isValidPdfA(const QString &verdict)
{
    return verdict.contains(QStringLiteral("is a valid PDF/A-1b file"));
}

} // namespace nianbao::test
