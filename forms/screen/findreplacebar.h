// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bar for finding and replacing in the written sections. Only asks; whoever listens searches
// and answers with say().

#include "forms/screen/narrativesearch.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace nianbao {

class FindReplaceBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Find, Replace };

    explicit FindReplaceBar(QWidget *parent = nullptr);

    /// Shows the bar with the field ready to type in; `words` is offered when not empty.
    void open(Mode mode, const QString &words);
    TextSearch search() const;
    QString replacement() const;
    void say(const QString &message);

signals:
    void findWanted(nianbao::SearchDirection direction);
    void replaceWanted();
    void replaceAllWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setMode(Mode mode);

    QLineEdit *m_words = nullptr;
    QLineEdit *m_replacement = nullptr;
    QLabel *m_replacementLabel = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_replaceAll = nullptr;
    QCheckBox *m_case = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace nianbao
