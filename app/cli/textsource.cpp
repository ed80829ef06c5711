// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/textsource.h"

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "model/base/readfile.h"

#include <QStringDecoder>

#include <istream>

namespace nianbao::cli {

namespace {

constexpr qint64 largestText = 4 * 1024 * 1024;

Result<QByteArray> readSource(const std::string &path, Console &console)
{
    if (path != "-")
        return readFile(qtText(path), largestText);
    QByteArray all(largestText + 1, Qt::Uninitialized);
    console.in().read(all.data(), all.size());
    all.truncate(console.in().gcount());
    if (all.size() > largestText)
        return fail(ErrorCode::FileTooLarge, {Words::tr("What was given"), QString::number(largestText)});
    return all;
}

Result<QString> decoded(const QByteArray &bytes, const QString &path)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return fail(ErrorCode::FileUnreadable, {path, Words::tr("it is not text in UTF-8")});
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace

Result<QString> textFrom(const std::string &path, Console &console)
{
    const Result<QByteArray> bytes = readSource(path, console);
    if (!bytes)
        return passOn(bytes);
    return decoded(*bytes, qtText(path));
}

} // namespace nianbao::cli
