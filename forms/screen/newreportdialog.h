// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Asks for everything that a new report needs. What is wrong is said below the fields while typing;
// the button is there when nothing is.

#include "forms/screen/windowprompts.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace nianbao {

class NewReportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `proposal.path` is the folder that the file is proposed in, or the file.
    NewReportDialog(const EditionCatalog &editions, const NewReport &proposal, Prompts &prompts,
                    QWidget *parent = nullptr);

    NewReport report() const;
    /// What keeps the report from being made; empty when nothing does.
    QString problem() const;

private:
    void offerEditions();
    void offerKinds();
    void proposePath();
    void refresh();

    const EditionCatalog &m_editions;
    Prompts &m_prompts;
    QString m_folder;
    QSpinBox *m_year = nullptr;
    QLineEdit *m_unit = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_edition = nullptr;
    QLineEdit *m_lastReport = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_create = nullptr;
    bool m_isPathTyped = false;
};

} // namespace nianbao
