// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/fileguard.h"

#include <QFileInfo>

namespace nianbao {

namespace {

constexpr int quietMs = 400;

} // namespace

FileGuard::FileGuard(QObject *parent)
    : QObject(parent)
{
    m_ask.setInterval(askMs);
    connect(&m_ask, &QTimer::timeout, this, &FileGuard::look);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        watch(); // a file that was replaced has to be watched anew
        emit changed();
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_quiet, qOverload<>(&QTimer::start));
}

void FileGuard::setProject(const Project *project)
{
    if (const QStringList watched = m_watcher.files(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_ask.stop();
    m_quiet.stop();
    m_holder.reset();
    m_path = project && project->isReadOnly() ? project->path() : QString();
    if (m_path.isEmpty())
        return;
    m_holder = ProjectFile::holder(m_path);
    if (m_holder)
        m_ask.start();
    watch();
}

void FileGuard::watch()
{
    if (!m_path.isEmpty() && QFileInfo::exists(m_path) && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
}

void FileGuard::look()
{
    if (m_path.isEmpty() || !m_holder)
        return;
    const std::optional<LockHolder> now = ProjectFile::holder(m_path);
    if (now)
        return;
    m_ask.stop();
    const LockHolder before = *m_holder;
    m_holder.reset();
    emit freed(before);
}

} // namespace nianbao
