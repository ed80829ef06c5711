// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Looks after the file of a report that is open here only to read: who has it open to write, when they
// are gone, and when they wrote something. Asks the lock file now and then; never touches the report.

#include "model/project/project.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace nianbao {

class FileGuard final : public QObject
{
    Q_OBJECT

public:
    explicit FileGuard(QObject *parent);

    /// Null, or a report that can be written here: nothing to look after.
    void setProject(const Project *project);
    /// Who writes the file; nullopt: nobody, or they are gone by now.
    const std::optional<LockHolder> &holder() const { return m_holder; }
    /// Asks now instead of a little later.
    void look();

    static constexpr int askMs = 3000;

signals:
    /// `before` does not have the file any more.
    void freed(const nianbao::LockHolder &before);
    /// The file holds something else than was read.
    void changed();

private:
    void watch();

    QString m_path;
    std::optional<LockHolder> m_holder;
    QFileSystemWatcher m_watcher;
    QTimer m_ask;
    QTimer m_quiet; ///< a change is several writes
};

} // namespace nianbao
