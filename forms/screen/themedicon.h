// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The program's own line icons, drawn in the palette's text colour at the size asked for, so that
// they are right in dark mode and sharp at any scale. Nothing is drawn before it is shown.

#include <QIcon>

class QToolButton;
class QWidget;

namespace nianbao {

/// The icon of a name in resources/icons, without its ending.
QIcon themedIcon(const QString &name);

/// A flat button with the icon; the text says what it does, to the eye and to a screen reader.
QToolButton *iconButton(const QString &icon, const QString &text, QWidget *parent);
/// What a button of an icon alone is called, by people and by screen readers.
void nameButton(QToolButton &button, const QString &text);

} // namespace nianbao
