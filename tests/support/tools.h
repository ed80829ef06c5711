// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Other people's programs, which judge what ours makes. A machine that lacks one gives nullopt.

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <optional>

namespace nianbao::test {

/// What a program prints, errors included.
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

/// A class path of Debian's Java libraries by their names.
inline std::optional<QString> classPath(std::initializer_list<const char *> names)
{
    QStringList jars;
    for (const char *name : names) {
        jars.append(QStringLiteral("/usr/share/java/%1.jar").arg(QString::fromLatin1(name)));
        if (!QFile::exists(jars.last()))
            return std::nullopt;
    }
    return jars.join(u':');
}

/// What PDFBox preflight says of a file as PDF/A-1b.
inline std::optional<QString> preflightVerdict(const QString &path)
{
    const auto jars = classPath({"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "bcprov", "bcpkix",
                                 "javax.activation", "jaxb-api"});
    if (!jars)
        return std::nullopt;
    return outputOf(QStringLiteral("java"),
                    {QStringLiteral("-cp"), *jars, QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), path});
}

inline bool isValidPdfA(const QString &verdict)
{
    return verdict.contains(QStringLiteral("is a valid PDF/A-1b file"));
}

} // namespace nianbao::test
