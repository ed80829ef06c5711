// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A hidden folder in which something is made whole before it is moved to its place beside it. For this user
// alone, and gone with the object. What a program left behind that was killed goes when the next one is made
// there, an hour later or more.

#include <QString>
#include <QTemporaryDir>

namespace nianbao {

class Workshop
{
public:
    /// In `folder`, so that moving is only a change of names.
    explicit Workshop(const QString &folder);

    bool isValid() const { return m_folder.isValid(); }
    QString errorString() const { return m_folder.errorString(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace nianbao
