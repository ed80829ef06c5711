// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Asks with which key and how a PDF is to be signed. What is still missing is said below the fields. The
// typed password is taken once and wiped from the field; what Qt kept of it while it was typed cannot be.

#include "forms/screen/signingwish.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nianbao {

class Prompts;

class SignDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `what`: the name of what is signed. `proposal`: what the fields begin with, save the password.
    SignDialog(const QString &what, const SigningWish &proposal, Prompts &prompts, QWidget *parent = nullptr);

    /// Once: the password leaves the dialog with it.
    SigningWish takeWish();
    /// What keeps it from being signed; empty when nothing does.
    QString problem() const;

private:
    bool isOnToken() const;
    void refresh();

    Prompts &m_prompts;
    QFormLayout *m_form = nullptr;
    QComboBox *m_where = nullptr;
    QWidget *m_fileRow = nullptr;
    QLineEdit *m_file = nullptr;
    QLineEdit *m_token = nullptr;
    QWidget *m_certificatesRow = nullptr;
    QLineEdit *m_certificates = nullptr;
    QLabel *m_passwordLabel = nullptr;
    QLineEdit *m_password = nullptr;
    QComboBox *m_look = nullptr;
    QLineEdit *m_reason = nullptr;
    QCheckBox *m_sm2 = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_sign = nullptr;
};

} // namespace nianbao
