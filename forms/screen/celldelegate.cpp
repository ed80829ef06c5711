// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/celldelegate.h"

#include "forms/screen/figureedit.h"
#include "forms/wording/sentences.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace nianbao {

namespace {

bool isWithin(const QWidget *widget, const QWidget *ancestor)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget == ancestor)
            return true;
    }
    return false;
}

} // namespace

bool isRowTotal(const GridSpec &grid, const Edition &edition, const GridCell &cell)
{
    return std::any_of(grid.cells().begin(), grid.cells().end(), [&](const GridCell &other) {
        return other.row == cell.row && other.cell >= 0 && edition.cell(other.cell).role == CellRole::Input;
    });
}

CellDelegate::CellDelegate(GridModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

FigureEdit *CellDelegate::openEditor() const
{
    return m_editor;
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const CellIndex cell = m_model.cellAt(index);
    if (cell < 0)
        return nullptr;
    const ValueFormat &format = m_model.session().project().edition().cell(cell).format;
    m_editor = new FigureEdit(index, format.unitChoices, parent);
    FigureEdit *editor = m_editor;
    connect(editor, &FigureEdit::paused, this, [this, editor] { checkTyped(*editor); });
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *figure = qobject_cast<FigureEdit *>(editor);
    // A change from elsewhere does not touch what is being typed.
    if (figure && !figure->isChanged())
        figure->start(m_model.editable(m_model.cellAt(index)));
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &) const
{
    if (auto *figure = qobject_cast<FigureEdit *>(editor))
        commit(*figure);
}

bool CellDelegate::commit(FigureEdit &editor) const
{
    const CellIndex cell = m_model.cellAt(editor.index());
    if (cell < 0 || !editor.isChanged())
        return true;
    const Edition &edition = m_model.session().project().edition();
    const Result<ParsedValue> parsed
        = parseValue(editor.text(), edition.cell(cell).format, InputSource::Typed, editor.unit());
    if (!parsed) {
        editor.refuse(wording::sentence(parsed.error()));
        return false;
    }
    const QString typed = editor.text();
    if (!m_model.write(EditKind::Type, {{cell, parsed->value}})) {
        editor.refuse(tr("Not saved yet. What you typed stays here.")); // the session says why
        return false;
    }
    editor.start(m_model.editable(cell));
    for (const Normalisation normalisation : parsed->normalisations)
        emit const_cast<CellDelegate *>(this)->normalised(wording::sentence(normalisation, typed, parsed->value));
    return true;
}

bool CellDelegate::settle()
{
    FigureEdit *editor = m_editor;
    if (!editor)
        return true;
    if (!commit(*editor)) {
        editor->setFocus();
        return false;
    }
    m_editor = nullptr;
    emit closeEditor(editor, NoHint);
    return true;
}

void CellDelegate::checkTyped(FigureEdit &editor) const
{
    const CellIndex cell = m_model.cellAt(editor.index());
    if (cell < 0)
        return;
    const Session &session = m_model.session();
    const Edition &edition = session.project().edition();
    const Result<ParsedValue> parsed
        = parseValue(editor.text(), edition.cell(cell).format, InputSource::Typed, editor.unit());
    if (!parsed || !editor.isChanged()) {
        editor.setDoubtful(false);
        return;
    }
    const CheckReport report = session.checker().checkOverlay(session.project(), cell, parsed->value);
    editor.setDoubtful(std::any_of(report.issues.begin(), report.issues.end(), [&](const Issue &issue) {
        return issue.state == IssueState::Fail && issue.rule->severity == Severity::Error
            && session.due().isDue(issue, parsed->value.isBlank() ? -1 : cell);
    }));
}

bool CellDelegate::keyPressed(FigureEdit &editor, int key, Qt::KeyboardModifiers modifiers)
{
    const bool isArrow = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    switch (key) {
    case Qt::Key_Escape:
        m_editor = nullptr;
        emit closeEditor(&editor, RevertModelCache);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab: break;
    case Qt::Key_Up:
    case Qt::Key_Down: break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (editor.wasOpenedByTyping() && modifiers == Qt::NoModifier)
            break;
        return false;
    default: return false;
    }
    if (isArrow && (modifiers & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (settle())
        emit left(key, modifiers);
    return true;
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<FigureEdit *>(object);
    if (!editor)
        return QStyledItemDelegate::eventFilter(object, event);
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        return keyPressed(*editor, key->key(), key->modifiers());
    }
    case QEvent::ShortcutOverride:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        return false;
    case QEvent::FocusOut:
        if (m_editor == editor && !isWithin(QApplication::focusWidget(), editor)
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason && commit(*editor)) {
            m_editor = nullptr;
            emit closeEditor(editor, NoHint);
        }
        return false;
    default: return false;
    }
}

} // namespace nianbao
