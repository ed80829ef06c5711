// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/explanationeditor.h"

#include "model/values/explanation.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace nianbao {

namespace {

constexpr int gapPx = 8;
constexpr int linesShown = 2;

} // namespace

ExplanationEditor::ExplanationEditor(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_edit(new QPlainTextEdit)
    , m_confirm(new QPushButton(tr("Con&firm the explanation")))
    , m_remove(new QPushButton(tr("Take it &back")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("explanationEditor"));
    m_label->setWordWrap(true);
    m_label->setBuddy(m_edit);
    m_edit->setAccessibleName(tr("Explanation"));
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(
        tr("For example: another body was merged into this one in March, so there is more than last year."));
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * linesShown + 2 * gapPx);
    m_edit->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gapPx, gapPx / 2, gapPx, gapPx / 2);
    layout->setSpacing(gapPx / 2);
    layout->addWidget(m_label);
    layout->addWidget(m_edit);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gapPx);
    buttons->addStretch(1);
    for (QPushButton *button : {m_remove, m_cancel, m_confirm})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ExplanationEditor::refresh);
    connect(m_confirm, &QPushButton::clicked, this, &ExplanationEditor::accept);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit accepted(QString()); });
    connect(m_cancel, &QPushButton::clicked, this, &ExplanationEditor::givenUp);
    hide();
}

void ExplanationEditor::open(const Issue &issue)
{
    const bool hasExpired = !issue.expiredExplanation.isEmpty();
    m_label->setText(hasExpired
                         ? tr("The figures have changed since this was written. Confirm it if it is still true, or "
                              "write what is true now (Enter confirms, Esc leaves):")
                         : tr("Say in a sentence why this is right as it is (Enter confirms, Esc leaves):"));
    m_edit->setPlainText(hasExpired ? issue.expiredExplanation : issue.explanation);
    m_edit->selectAll();
    m_remove->setVisible(!issue.explanationId.isEmpty());
    refresh();
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ExplanationEditor::refresh()
{
    const QString text = m_edit->toPlainText().simplified();
    m_confirm->setEnabled(!text.isEmpty() && text.size() <= Explanation::longest);
}

void ExplanationEditor::accept()
{
    if (m_confirm->isEnabled())
        emit accepted(m_edit->toPlainText());
}

bool ExplanationEditor::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept(); // an explanation is one line
            return true;
        }
        if (key == Qt::Key_Escape) {
            emit givenUp();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace nianbao
