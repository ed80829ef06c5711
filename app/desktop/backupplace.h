// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the backups of all reports are kept: says it, asks for another place and tries it with a backup before
// it is taken, and says above the forms when the place cannot be used. Moves no backup that was made.

#include "app/desktop/services.h"
#include "model/base/result.h"

#include <QObject>
#include <QString>

namespace nianbao {

class FormStack;
class Session;

class BackupPlace final : public QObject
{
    Q_OBJECT

public:
    BackupPlace(const Services &services, FormStack &forms, QObject *parent);

    void setSession(Session *session);
    /// Of a report that is open to write: that its backups have no place, beside whatever is being said. Goes with the
    /// first edit after the place is there again.
    void sayProblem();
    void choose();

private:
    QString placeSentence() const;
    void use(const QString &folder);
    /// A first backup where a report is open to write; otherwise a look.
    [[nodiscard]] Status tryOut(const QString &folder);
    bool isWriting() const;

    Services m_services;
    FormStack &m_forms;
    Session *m_session = nullptr;
    QString m_said; ///< as sayProblem() said it
};

} // namespace nianbao
