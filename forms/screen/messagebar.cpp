// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/messagebar.h"

#include "forms/screen/themedicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace nianbao {

namespace {

constexpr int iconPx = 20;

QString iconName(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info: return QStringLiteral("info");
    case MessageBar::Kind::Warning: return QStringLiteral("warning");
    case MessageBar::Kind::ReadOnly: return QStringLiteral("lock");
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setToolTip(tr("Hide this message"));
    close->setAccessibleName(close->toolTip());
    close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_act)
            m_act();
    });
    hide();
}

void MessageBar::say(Kind kind, const QString &message, const Offer &offer)
{
    m_kind = kind;
    m_icon->setPixmap(themedIcon(iconName(kind)).pixmap(QSize(iconPx, iconPx), devicePixelRatioF()));
    m_text->setText(message);
    m_button->setText(offer.text);
    m_button->setVisible(!offer.text.isEmpty());
    m_act = offer.act;
    show();
}

void MessageBar::sayOtherwise(const QString &before, const QString &now, const Offer &offer)
{
    if (isHidden() || before != message())
        return;
    if (now.isEmpty())
        hide();
    else
        say(m_kind, now, offer);
}

QString MessageBar::message() const
{
    return m_text->text();
}

} // namespace nianbao
