// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/paperpages.h"

#include "forms/paper/pagesetup.h"

namespace nianbao {

QSizeF PaperPages::pageSizePt()
{
    return {PageSetup::paperWidthPt, PageSetup::paperHeightPt};
}

} // namespace nianbao
