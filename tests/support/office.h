// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What LibreOffice reads in files of ours. Starting it takes seconds: many files go in one call. A machine
// without it, or with one that cannot read the kind of file, gives nothing.

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace nianbao::test {

/// A table as comma-separated values; a quoted one may hold commas and line breaks.
inline QList<QStringList> rowsOfCsv(const QString &csv)
{
    QList<QStringList> rows;
    QStringList row;
    QString value;
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (c == u'"') {
            if (isQuoted && i + 1 < csv.size() && csv[i + 1] == u'"')
                value.append(csv[++i]);
            else
                isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            row.append(value);
            value.clear();
            if (c == u'\n') {
                rows.append(row);
                row.clear();
            }
        } else {
            value.append(c);
        }
    }
    return rows;
}

/// The converted files by their names. `kind`: ending and filter, as --convert-to takes them.
inline QHash<QString, QString> convertedByLibreOffice(const QStringList &files, const QString &kind)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out"));
    QProcess::execute(
        QStringLiteral("soffice"),
        QStringList{QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                    QStringLiteral("--headless"), QStringLiteral("--convert-to"), kind, QStringLiteral("--outdir"), out}
            + files);
    QHash<QString, QString> texts;
    for (const QFileInfo &one : QDir(out).entryInfoList(QDir::Files)) {
        QFile file(one.filePath());
        if (file.open(QIODevice::ReadOnly))
            texts.insert(one.fileName(), QString::fromUtf8(file.readAll()));
    }
    return texts;
}

/// Each sheet's rows as LibreOffice shows them, by the sheet's name, by the book's name without its ending.
inline QHash<QString, QHash<QString, QList<QStringList>>> sheetsInLibreOffice(const QStringList &books)
{
    const QHash<QString, QString> converted = convertedByLibreOffice(
        books, QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"));
    QHash<QString, QHash<QString, QList<QStringList>>> sheets;
    for (const QString &book : books) {
        const QString name = QFileInfo(book).completeBaseName();
        for (auto csv = converted.cbegin(); csv != converted.cend(); ++csv) {
            if (csv.key().startsWith(name + u'-'))
                sheets[name].insert(QFileInfo(csv.key()).completeBaseName().mid(name.size() + 1),
                                    rowsOfCsv(csv.value()));
        }
    }
    return sheets;
}

} // namespace nianbao::test
