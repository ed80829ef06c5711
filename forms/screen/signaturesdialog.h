// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Lists the signatures of a PDF: a sign and who signed, then the facts in sentences.

#include "model/signing/signaturecheck.h"

#include <QDialog>

namespace nianbao {

class SignaturesDialog final : public QDialog
{
    Q_OBJECT

public:
    SignaturesDialog(const QString &path, const QList<SignatureFacts> &signatures, const QDateTime &now,
                     QWidget *parent = nullptr);
};

} // namespace nianbao
