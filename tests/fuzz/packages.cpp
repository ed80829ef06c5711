// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/packages.h"

#include "model/exchange/zippackage.h"

namespace nianbao::fuzz {

QByteArray withChangedPart(const QByteArray &zip, const Change &change, std::mt19937 &random)
{
    const Result<QStringList> names = ZipPackage::names(zip, {});
    Result<QList<ZipPart>> parts = names ? ZipPackage::read(zip, *names, {}) : passOn(names);
    if (!parts || parts->isEmpty())
        return {};
    ZipPart &part = (*parts)[static_cast<qsizetype>(random() % static_cast<unsigned>(parts->size()))];
    part.bytes = change(part.bytes);
    return ZipPackage::write(*parts, QDateTime(QDate(2024, 1, 8), QTime(0, 0), Qt::UTC)).value_or(QByteArray());
}

} // namespace nianbao::fuzz
