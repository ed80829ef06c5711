// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/screenstyle.h"

#include "forms/screen/themedicon.h"

namespace nianbao {

QIcon ScreenStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton: return themedIcon(QStringLiteral("close"));
    case SP_TitleBarNormalButton: return themedIcon(QStringLiteral("float"));
    case SP_ToolBarHorizontalExtensionButton: return themedIcon(QStringLiteral("more"));
    case SP_ToolBarVerticalExtensionButton: return themedIcon(QStringLiteral("down"));
    default: return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace nianbao
