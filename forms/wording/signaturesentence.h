// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The facts about a signature in whole sentences, the same in the window and on the command line.

#include "model/signing/signaturecheck.h"

#include <QString>
#include <QStringList>

namespace nianbao {
class Project;
}

namespace nianbao::wording {

struct SignatureReading
{
    /// Broken: something is wrong with signature or file. Doubtful: only who signed is not proved.
    enum class Mark { Good, Doubtful, Broken } mark = Mark::Good;
    QString headline; ///< who and when
    QStringList sentences; ///< in the order in which they matter
};

/// `trustFile`: what the user calls the certificates that were asked first.
SignatureReading read(const SignatureFacts &facts, const QDateTime &now, const QString &trustFile);

/// That what is signed bears no date, which nobody can fill in afterwards; empty where the report has one.
QString undatedRemark(const Project &project);

/// What is wrong; empty for None.
QString flawSentence(SignatureFlaw flaw);

} // namespace nianbao::wording
