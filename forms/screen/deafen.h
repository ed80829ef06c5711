// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For the destructor of a form: its fields lose the focus while they are taken down, one after the
// other, and would tell a form of which only the QWidget is left.

#include <QObject>

namespace nianbao {

/// Ends every connection of `form` with the objects below it and with `source`.
inline void deafen(QObject &form, const QObject &source)
{
    source.disconnect(&form);
    for (QObject *part : form.findChildren<QObject *>())
        part->disconnect(&form);
}

} // namespace nianbao
