// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The seam between the programs and the library nianbao-zip: one function, found by its name, that gives
// what the library can do.

#include "model/exchange/zippackage.h"

namespace nianbao {

struct ZipLibrary
{
    void (*write)(const QList<ZipPart> &, const QDateTime &, Result<QByteArray> &);
    void (*names)(const QByteArray &, const QString &, Result<QStringList> &);
    void (*read)(const QByteArray &, const QStringList &, const QString &, Result<QList<ZipPart>> &);
};

} // namespace nianbao
