// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/offeredfields.h"

#include "model/edition/offeredtext.h"

namespace nianbao {

QString offeredTextFor(const Project &project, const SectionId &section)
{
    const SectionSpec *spec = project.edition().section(section);
    if (!spec || spec->offer.isEmpty())
        return {};
    QHash<QString, QString> fields{{QStringLiteral("year"), QString::number(project.year())}};
    for (const QString &field : Profile::fields())
        fields.insert(field, project.profile().value(field));
    if (fields.value(Profile::basis).isEmpty())
        fields.insert(Profile::basis, project.edition().usualBasis());
    return offeredText(spec->offer, fields);
}

} // namespace nianbao
