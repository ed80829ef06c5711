// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/fontsremark.h"

#include "forms/wording/words.h"

namespace nianbao::wording {

QString fontsRemark(const QList<std::pair<QString, QString>> &missing)
{
    QStringList pairs;
    for (const auto &[official, family] : missing) {
        const QString standIn = family.isEmpty() ? Words::tr("nothing", "stands in for a missing font") : family;
        const QString pair = Words::tr("%1 (here: %2)", "missing font and what is used").arg(official, standIn);
        if (!pairs.contains(pair))
            pairs.append(pair);
    }
    if (pairs.isEmpty())
        return {};
    return Words::tr(
               "This computer lacks official fonts, so lines and pages may break elsewhere than on the office's own "
               "computers: %1.")
        .arg(pairs.join(Words::tr("; ", "between items of a list")));
}

QStringList remarksOnPages(const QList<std::pair<QString, QString>> &missing, const QStringList &characters)
{
    QStringList remarks;
    if (!characters.isEmpty())
        remarks.append(Words::tr("No font of this computer has these characters: %1.").arg(characters.join(u' ')));
    if (const QString fonts = fontsRemark(missing); !fonts.isEmpty())
        remarks.append(fonts);
    return remarks;
}

} // namespace nianbao::wording
