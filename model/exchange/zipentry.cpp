// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// The way into the library nianbao-zip.

#include "model/exchange/ziplibrary.h"

namespace {

using namespace nianbao;

void write(const QList<ZipPart> &parts, const QDateTime &moment, Result<QByteArray> &result)
{
    result = ZipPackage::write(parts, moment);
}

void names(const QByteArray &zip, const QString &path, Result<QStringList> &result)
{
    result = ZipPackage::names(zip, path);
}

void read(const QByteArray &zip, const QStringList &names, const QString &path, Result<QList<ZipPart>> &result)
{
    result = ZipPackage::read(zip, names, path);
}

} // namespace

extern "C" Q_DECL_EXPORT void nianbaoZipLibrary(nianbao::ZipLibrary &library)
{
    library = {write, names, read};
}
