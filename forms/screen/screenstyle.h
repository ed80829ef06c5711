// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The platform's style with the program's own line icons where Qt brings pictures of its own. Those are
// wrong in dark mode, and the first of them makes Qt load every library for reading pictures: that alone
// takes a tenth of the time that a bare window takes to open.

#include <QProxyStyle>

namespace nianbao {

class ScreenStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace nianbao
