// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What happens between { and the choice of a cell: opens the list at the brace, follows the words that are
// typed behind it, adds up cells. Changes nothing in the text but the brace that it was told to take
// back and the words before a +.

#include "model/project/figures.h"

#include <QObject>
#include <QPointer>
#include <QTextCursor>

class QKeyEvent;
class QTextEdit;

namespace nianbao {

class FieldList;

class FieldCompleter final : public QObject
{
    Q_OBJECT

public:
    FieldCompleter(QTextEdit &text, const Figures &figures);
    ~FieldCompleter() override;

    static bool isBrace(QChar c); ///< { or ｛

    /// A brace that the user typed stays when nothing is chosen; one put in for a command goes.
    enum class Brace { Typed, Inserted };
    /// `words`: where the search begins, right behind the brace, up to the text's cursor.
    void open(int words, Brace brace);
    bool isOpen() const { return !m_list.isNull(); }
    /// Whether the key was for the list; to be asked before the text gets it.
    bool take(const QKeyEvent &key);
    /// The text or its cursor has changed.
    void follow();
    /// Closes the list; the text stays as it is.
    void close();

signals:
    /// `range` selects the brace and the words behind it.
    void chosen(const QTextCursor &range, const QList<nianbao::CellIndex> &cells);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTextCursor range() const; ///< from the brace to the text's cursor; null when that is not possible
    void choose(CellIndex cell);
    void add(CellIndex cell);
    void leave();
    void place();

    QTextEdit &m_text;
    const Figures &m_figures;
    QPointer<FieldList> m_list;
    QTextCursor m_words; ///< stands behind the brace, whatever is typed there
    Brace m_brace = Brace::Typed;
    QList<CellIndex> m_summands;
};

} // namespace nianbao
