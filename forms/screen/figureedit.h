// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The editor of one figure: a line edit with, where the clerk chooses it, the unit of money beside
// the figure. Shows why a text was refused in a bubble next to it and keeps the text.

#include "model/values/valueinput.h"

#include <QLabel>
#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTimer>

class QComboBox;

namespace nianbao {

class FigureEdit final : public QLineEdit
{
    Q_OBJECT

public:
    FigureEdit(const QPersistentModelIndex &index, const QList<MoneyUnit> &units, QWidget *parent);
    ~FigureEdit() override;

    const QPersistentModelIndex &index() const { return m_index; }

    /// The content before the user typed; also chooses the unit.
    void start(const Value &value);
    bool isChanged() const;
    /// Unit beside the editor; nullopt where the cell has none to choose.
    std::optional<MoneyUnit> unit() const;

    /// Shows the sentence beside the editor until the text changes. The text stays.
    void refuse(const QString &sentence);
    bool isRefused() const { return m_refused; }
    QString refusal() const;

    /// Something is not right with the figure as it stands: a coloured line under it, nothing more.
    void setDoubtful(bool doubtful);
    bool isDoubtful() const { return m_doubtful; }

    /// Opened by typing rather than by F2: arrow keys leave the cell as they do in a spreadsheet.
    bool wasOpenedByTyping() const { return m_openedByTyping; }
    void setOpenedByTyping() { m_openedByTyping = true; }

signals:
    /// The user has stopped typing for a moment.
    void paused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void onEdited();
    void placeBubble();

    QPersistentModelIndex m_index;
    QComboBox *m_units = nullptr;
    QPointer<QLabel> m_bubble;
    QTimer m_pause;
    QString m_startText;
    int m_startUnit = -1;
    bool m_refused = false;
    bool m_doubtful = false;
    bool m_openedByTyping = false;
};

} // namespace nianbao
