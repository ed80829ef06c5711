// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A few lines under the findings in which a warning is explained. Says what the sentence is for, offers
// what was written before; what becomes of it is the panel's.

#include "model/check/issue.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace nianbao {

class ExplanationEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ExplanationEditor(QWidget *parent = nullptr);

    /// Shows itself with what was written for the finding and takes the focus.
    void open(const Issue &issue);
    QPlainTextEdit *edit() const { return m_edit; }

signals:
    /// Enter or the button; an empty text takes the explanation away.
    void accepted(const QString &text);
    /// Escape or the button.
    void givenUp();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void accept();
    void refresh();

    QLabel *m_label = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace nianbao
