// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every rule of an edition in a window of its own: what it says as a formula and as a sentence, an
// example, its ground, and what somebody changed about it on this computer. A search narrows the list.

#include "model/edition/edition.h"

#include <QWidget>

class QLineEdit;
class QTextBrowser;

namespace nianbao {

class RulesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPage(EditionPtr edition, QWidget *parent = nullptr);

    const EditionPtr &edition() const { return m_edition; }
    QLineEdit *search() const { return m_search; }
    /// How many families the list shows at present.
    int shownFamilies() const { return m_shown; }
    QString plainText() const;

signals:
    void printWanted();
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    EditionPtr m_edition;
    QLineEdit *m_search = nullptr;
    QTextBrowser *m_list = nullptr;
    int m_shown = 0;
};

} // namespace nianbao
