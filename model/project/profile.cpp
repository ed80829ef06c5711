// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/profile.h"

namespace nianbao {

const QString Profile::unit = QStringLiteral("unit");
const QString Profile::kind = QStringLiteral("kind");
const QString Profile::rulePower = QStringLiteral("rulePower");
const QString Profile::scope = QStringLiteral("scope");
const QString Profile::basis = QStringLiteral("basis");
const QString Profile::published = QStringLiteral("published");
const QString Profile::address = QStringLiteral("address");
const QString Profile::postcode = QStringLiteral("postcode");
const QString Profile::phone = QStringLiteral("phone");
const QString Profile::email = QStringLiteral("email");
const QString Profile::signer = QStringLiteral("signer");
const QString Profile::reportDate = QStringLiteral("reportDate");

const QStringList &Profile::fields()
{
    static const QStringList all{unit,    kind,     rulePower, scope, basis,  published,
                                 address, postcode, phone,     email, signer, reportDate};
    return all;
}

void Profile::setValue(const QString &field, const QString &value)
{
    if (value.isEmpty())
        m_values.remove(field);
    else
        m_values.insert(field, value);
}

} // namespace nianbao
