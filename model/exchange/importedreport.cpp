// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/importedreport.h"

namespace nianbao {

QLatin1String normalisationName(Normalisation normalisation)
{
    switch (normalisation) {
    case Normalisation::FullWidthDigits: return QLatin1String("fullWidthDigits");
    case Normalisation::CommasRemoved: return QLatin1String("commasRemoved");
    case Normalisation::SignFromWord: return QLatin1String("signFromWord");
    case Normalisation::UnitRemoved: return QLatin1String("unitRemoved");
    case Normalisation::LeadingZeros: return QLatin1String("leadingZeros");
    case Normalisation::DashIsNotApplicable: return QLatin1String("dashIsNotApplicable");
    case Normalisation::RemarkDropped: return QLatin1String("remarkDropped");
    case Normalisation::UnitAssumed: return QLatin1String("unitAssumed");
    case Normalisation::NotUnderstood: return QLatin1String("notUnderstood");
    }
    Q_UNREACHABLE();
}

} // namespace nianbao
