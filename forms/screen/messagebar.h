// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A line above the forms that says something that matters for longer than a moment, with what can be
// done about it. Never takes the focus.

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace nianbao {

class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, ReadOnly };

    struct Offer
    {
        QString text; ///< of the button; empty: none
        std::function<void()> act;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void say(Kind kind, const QString &message, const Offer &offer);
    void say(Kind kind, const QString &message) { say(kind, message, Offer()); }
    /// Where `before` is being said, says `now` instead; empty: nothing. What the user has hidden stays so.
    void sayOtherwise(const QString &before, const QString &now, const Offer &offer = {});
    QString message() const;
    Kind kind() const { return m_kind; }

private:
    Kind m_kind = Kind::Info;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    std::function<void()> m_act;
};

} // namespace nianbao
