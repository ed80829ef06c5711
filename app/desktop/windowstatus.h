// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The status bar: when it was saved, how many errors and warnings are open, whether what was exported is
// outdated, where the user is, and for a while what was just done.

#include "model/edition/gridspec.h"

#include <QObject>
#include <QTimer>

class QLabel;
class QStatusBar;

namespace nianbao {

class ExportWatch;
class Session;

class WindowStatus final : public QObject
{
    Q_OBJECT

public:
    explicit WindowStatus(QStatusBar &bar);

    void setSession(Session *session);
    void showCell(CellIndex cell);
    void say(const QString &sentence);
    void refresh();
    ExportWatch &exportWatch() const { return *m_watch; }

    static constexpr int noticeMs = 8000;

private:
    void showWords();
    void showOutdated();

    Session *m_session = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_outdated = nullptr;
    ExportWatch *m_watch = nullptr;
    QLabel *m_words = nullptr;
    bool m_hasFailed = false; ///< the last change is not in the file
    QString m_cell;
    QString m_notice;
    QTimer m_noticeTime;
};

} // namespace nianbao
