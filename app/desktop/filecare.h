// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Speaks above the forms of what happens to the file of the open report, and leads out of it: the program
// did not end properly, somebody else has the file, or another program has changed it.

#include "app/desktop/fileguard.h"
#include "app/desktop/services.h"
#include "model/base/error.h"

#include <QObject>

#include <functional>
#include <optional>

namespace nianbao {

class FileController;
class FormStack;
class Session;

class FileCare final : public QObject
{
    Q_OBJECT

public:
    FileCare(const Services &services, FileController &files, FormStack &forms, QObject *parent);

    /// Remembers over a crash which report is open to write. Null: none is.
    void setSession(Session *session);
    /// The window goes: nothing was left behind.
    void endProperly();
    /// That the program did not end properly the last time, and what of the open report was saved then.
    void sayLeftOpen();
    /// Why a report that is not finished can only be read.
    void sayReader();
    FileGuard &guard() { return m_guard; }

signals:
    /// The report has to be closed before its file can be opened again.
    void releaseWanted();

private:
    /// So that the button that asks for it is done with before the forms go.
    std::function<void()> later(std::function<void()> act);
    void markOpen(const QString &path);
    void sayFreed(const LockHolder &before);
    void sayFailed(const Error &error);
    void openAgain();
    void readAgain();
    void openToWrite(const std::optional<LockHolder> &holder);

    Services m_services;
    FileController &m_files;
    FormStack &m_forms;
    FileGuard m_guard;
    bool m_isLeftOpenSaid = false;
    QString m_failure; ///< as it was said; goes with the next edit that is saved
    Session *m_session = nullptr;
    QString m_markedPath;
};

} // namespace nianbao
