// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/exportwatch.h"

#include "forms/screen/session.h"
#include "model/store/exportkinds.h"

namespace nianbao {

namespace {

constexpr int idleMs = 600;

std::optional<ExportEntry> newestOutdated(const Project &project)
{
    if (!project.file())
        return std::nullopt;
    const Result<QList<ExportEntry>> exports = project.file()->exports();
    std::optional<ExportEntry> newest;
    for (const ExportEntry &entry : exports.value_or(QList<ExportEntry>())) {
        const bool isPdfOfSameStep = newest && entry.at == newest->at && entry.kind == exportkind::pdf;
        if (entry.kind != exportkind::annex && (!newest || isPdfOfSameStep))
            newest = entry;
    }
    return newest && newest->valuesSha256 != project.valuesSha256() ? newest : std::nullopt;
}

} // namespace

ExportWatch::ExportWatch(QObject *parent)
    : QObject(parent)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, &ExportWatch::look);
}

void ExportWatch::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_outdated.reset();
    m_idle.stop();
    if (!session)
        return;
    connect(session, &Session::saved, this, [this] { m_idle.start(); });
    connect(session, &Session::exported, this, [this] { m_idle.start(); });
    m_idle.start();
}

void ExportWatch::look()
{
    m_idle.stop();
    if (!m_session)
        return;
    m_outdated = newestOutdated(m_session->project());
    emit changed();
}

} // namespace nianbao
