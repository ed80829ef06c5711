// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/ziplibrary.h"

#include "model/base/laterlibrary.h"

namespace nianbao {

namespace {

constexpr LibraryEntry entry{"nianbao-zip", "nianbaoZipLibrary"};

} // namespace

std::future<void> ZipPackage::prepare()
{
    return loadAhead(entry);
}

Result<QByteArray> ZipPackage::write(const QList<ZipPart> &parts, const QDateTime &moment)
{
    return inLibrary<QByteArray>(entry, &ZipLibrary::write, parts, moment);
}

Result<QStringList> ZipPackage::names(const QByteArray &zip, const QString &path)
{
    return inLibrary<QStringList>(entry, &ZipLibrary::names, zip, path);
}

Result<QList<ZipPart>> ZipPackage::read(const QByteArray &zip, const QStringList &names, const QString &path)
{
    return inLibrary<QList<ZipPart>>(entry, &ZipLibrary::read, zip, names, path);
}

} // namespace nianbao
