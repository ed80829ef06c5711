// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Notices when the report no longer has the values with which its newest file was exported. Looks a
// moment after the last change, so that typing never waits for it.

#include "model/store/records.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace nianbao {

class Session;

class ExportWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ExportWatch(QObject *parent);

    void setSession(Session *session);
    /// The newest export, when the report was changed behind it; nullopt: it was not, or nothing was exported.
    const std::optional<ExportEntry> &outdated() const { return m_outdated; }
    /// Looks at once.
    void look();

signals:
    void changed();

private:
    Session *m_session = nullptr;
    QTimer m_idle;
    std::optional<ExportEntry> m_outdated;
};

} // namespace nianbao
