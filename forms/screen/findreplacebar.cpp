// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/findreplacebar.h"

#include "forms/screen/themedicon.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace nianbao {

FindReplaceBar::FindReplaceBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_replacementLabel(new QLabel(tr("Replace with"), this))
    , m_previous(iconButton(QStringLiteral("up"), tr("Previous occurrence (Shift+Enter)"), this))
    , m_next(iconButton(QStringLiteral("down"), tr("Next occurrence (Enter)"), this))
    , m_replace(new QPushButton(tr("Replace"), this))
    , m_replaceAll(new QPushButton(tr("Replace all"), this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_message(new QLabel(this))
{
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setPlaceholderText(tr("Find in all written sections"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_replacement->setObjectName(QStringLiteral("findReplacement"));
    m_replacement->setAccessibleName(m_replacementLabel->text());
    QToolButton *close = iconButton(QStringLiteral("close"), tr("Close (Esc)"), this);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->addWidget(new QLabel(tr("Find"), this), 0, 0);
    layout->addWidget(m_words, 0, 1);
    layout->addWidget(m_previous, 0, 2);
    layout->addWidget(m_next, 0, 3);
    layout->addWidget(m_case, 0, 4);
    layout->addWidget(m_message, 0, 5);
    layout->addWidget(close, 0, 6);
    layout->addWidget(m_replacementLabel, 1, 0);
    layout->addWidget(m_replacement, 1, 1);
    layout->addWidget(m_replace, 1, 2, 1, 2);
    layout->addWidget(m_replaceAll, 1, 4);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(5, 1);

    connect(m_previous, &QToolButton::clicked, this, [this] { emit findWanted(SearchDirection::Backward); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit findWanted(SearchDirection::Forward); });
    connect(m_replace, &QPushButton::clicked, this, &FindReplaceBar::replaceWanted);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindReplaceBar::replaceAllWanted);
    connect(close, &QToolButton::clicked, this, &FindReplaceBar::closed);
    connect(m_words, &QLineEdit::textChanged, m_message, &QLabel::clear);
    setMode(Mode::Find);
}

void FindReplaceBar::setMode(Mode mode)
{
    m_replacement->setVisible(mode == Mode::Replace);
    m_replacementLabel->setVisible(mode == Mode::Replace);
    m_replace->setVisible(mode == Mode::Replace);
    m_replaceAll->setVisible(mode == Mode::Replace);
}

void FindReplaceBar::open(Mode mode, const QString &words)
{
    setMode(mode);
    if (!words.isEmpty())
        m_words->setText(words);
    show();
    m_words->setFocus();
    m_words->selectAll();
}

TextSearch FindReplaceBar::search() const
{
    return {m_words->text(), m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive};
}

QString FindReplaceBar::replacement() const
{
    return m_replacement->text();
}

void FindReplaceBar::say(const QString &message)
{
    m_message->setText(message);
}

void FindReplaceBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else if (isEnter && m_replacement->hasFocus()) {
        emit replaceWanted();
    } else if (isEnter) {
        const bool isBackward = event->modifiers().testFlag(Qt::ShiftModifier);
        emit findWanted(isBackward ? SearchDirection::Backward : SearchDirection::Forward);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace nianbao
