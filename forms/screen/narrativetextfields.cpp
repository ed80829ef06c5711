// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// Number fields under the hand: choosing one behind {, pointing at one, its menu.

#include "forms/screen/fieldcompleter.h"
#include "forms/screen/narrativetext.h"
#include "forms/wording/sentences.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

#include <memory>

namespace nianbao {

bool NarrativeText::isChoosing() const
{
    return m_completer && m_completer->isOpen();
}

void NarrativeText::offerFields()
{
    if (!m_completer || isReadOnly())
        return;
    setFocus();
    const FieldedText selected = selectedText();
    QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const bool keepsWords = !selected.hasFields() && !selected.text().contains(u'\n');
    cursor.setPosition(keepsWords ? start : end);
    cursor.insertText(QStringLiteral("{"));
    if (keepsWords)
        cursor.setPosition(end + 1);
    setTextCursor(cursor);
    m_completer->open((keepsWords ? start : end) + 1, FieldCompleter::Brace::Inserted);
}

void NarrativeText::offerBehindTypedBrace(const QString &typed)
{
    const int position = textCursor().position();
    const bool isBrace = !typed.isEmpty() && FieldCompleter::isBrace(typed.back()) && position > 0
        && FieldCompleter::isBrace(document()->characterAt(position - 1));
    if (m_completer && isBrace && !isReadOnly())
        m_completer->open(position, FieldCompleter::Brace::Typed);
}

void NarrativeText::insertField(const QTextCursor &range, const QList<CellIndex> &cells)
{
    QTextCursor cursor = range;
    read(fieldMark(cells, m_figures->edition())).insertAt(cursor);
    setTextCursor(cursor);
}

bool NarrativeText::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the window's undo takes it
            return false;
        }
        if (isChoosing() && key->modifiers() == Qt::NoModifier) {
            event->accept(); // no shortcut of the window may take Escape or Enter from the list
            return true;
        }
        break;
    }
    case QEvent::KeyPress: // before Tab moves the focus
        if (isChoosing() && m_completer->take(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    default: break;
    }
    return QTextEdit::event(event);
}

bool NarrativeText::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (showToolTip(help->pos(), help->globalPos()))
            return true;
    }
    return QTextEdit::viewportEvent(event);
}

void NarrativeText::keyPressEvent(QKeyEvent *event)
{
    QTextEdit::keyPressEvent(event);
    offerBehindTypedBrace(event->text());
}

void NarrativeText::inputMethodEvent(QInputMethodEvent *event)
{
    QTextEdit::inputMethodEvent(event);
    offerBehindTypedBrace(event->commitString());
}

int NarrativeText::fieldAt(QPoint place) const
{
    const int closest = cursorForPosition(place).position();
    for (const int position : {closest, closest - 1}) {
        if (FieldedText::markAt(*document(), position).isEmpty())
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(position);
        const QRect before = cursorRect(cursor);
        cursor.setPosition(position + 1);
        const QRect behind = cursorRect(cursor);
        if (before.top() == behind.top() && QRect(before.topLeft(), behind.bottomLeft()).contains(place))
            return position;
    }
    return -1;
}

QList<CellIndex> NarrativeText::cellsAt(int position) const
{
    return m_figures ? cellsOfMark(FieldedText::markAt(*document(), position), m_figures->edition())
                     : QList<CellIndex>();
}

bool NarrativeText::showToolTip(QPoint place, QPoint global)
{
    const QList<CellIndex> cells = cellsAt(fieldAt(place));
    if (cells.isEmpty())
        return false;
    QStringList lines;
    for (const CellIndex cell : cells) {
        //: a cell with its figure
        lines.append(tr("%1: %2").arg(wording::cellPath(m_figures->edition(), cell),
                                      fieldFigure({cell}, *m_figures).value_or(QStringLiteral("–"))));
    }
    lines.append(fieldFigure(cells, *m_figures) ? tr("This number follows the table.")
                                                : tr("The table has no figure there yet."));
    QToolTip::showText(global, lines.join(u'\n'), viewport());
    return true;
}

void NarrativeText::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QList<CellIndex> cells = cellsAt(fieldAt(event->pos()));
    if (cells.isEmpty())
        QTextEdit::mouseDoubleClickEvent(event);
    else
        emit cellWanted(cells.first());
}

void NarrativeText::makePlain(int position)
{
    const std::optional<QString> figure = fieldFigure(cellsAt(position), *m_figures);
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    FieldedText(figure.value_or(QString())).insertAt(cursor);
}

void NarrativeText::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    const bool isAtCursor = event->reason() == QContextMenuEvent::Keyboard;
    const int position = isAtCursor ? textCursor().position() - 1 : fieldAt(event->pos());
    const QList<CellIndex> cells = cellsAt(position);
    QAction *const first = menu->actions().value(0);
    if (!cells.isEmpty()) {
        const auto add = [&](const QString &text, auto &&act) {
            auto *action = new QAction(text, menu.get());
            connect(action, &QAction::triggered, this, act);
            menu->insertAction(first, action);
            return action;
        };
        for (const CellIndex cell : cells) {
            const QString name = wording::cellName(m_figures->edition(), cell);
            add(cells.size() == 1 ? tr("&Go to the cell") : tr("Go to “%1”").arg(name),
                [this, cell] { emit cellWanted(cell); });
        }
        add(tr("Turn into a &plain number"), [this, position] {
            makePlain(position);
        })->setEnabled(!isReadOnly() && fieldFigure(cells, *m_figures));
        menu->insertSeparator(first);
    }
    menu->exec(event->globalPos());
}

} // namespace nianbao
