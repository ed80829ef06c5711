// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/fieldcompleter.h"

#include "forms/screen/fieldlist.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

namespace nianbao {

namespace {

/// More than the words of any label.
constexpr qsizetype longestQuery = 60;
constexpr int marginPx = 8;

} // namespace

FieldCompleter::FieldCompleter(QTextEdit &text, const Figures &figures)
    : QObject(&text)
    , m_text(text)
    , m_figures(figures)
{
    text.installEventFilter(this);
}

FieldCompleter::~FieldCompleter()
{
    delete m_list;
}

bool FieldCompleter::isBrace(QChar c)
{
    return c == u'{' || c == u'｛';
}

void FieldCompleter::open(int words, Brace brace)
{
    close();
    m_words = QTextCursor(m_text.document());
    m_words.setPosition(words);
    m_words.setKeepPositionOnInsert(true);
    m_brace = brace;
    m_summands.clear();
    m_list = new FieldList(m_figures, m_text.window());
    connect(m_list, &FieldList::chosen, this, &FieldCompleter::choose);
    follow();
    if (!m_list)
        return;
    m_list->show();
    m_list->raise();
}

void FieldCompleter::close()
{
    if (m_list) {
        m_list->hide();
        m_list->deleteLater(); // it may be speaking
        m_list = nullptr;
    }
}

QTextCursor FieldCompleter::range() const
{
    const QTextCursor end = m_text.textCursor();
    const int brace = m_words.position() - 1;
    if (end.hasSelection() || brace < 0 || end.position() <= brace || end.block() != m_words.block()
        || !isBrace(m_text.document()->characterAt(brace)))
        return {};
    QTextCursor range(m_text.document());
    range.setPosition(brace);
    range.setPosition(end.position(), QTextCursor::KeepAnchor);
    const QString words = range.selectedText();
    const bool isQuery = words.size() <= longestQuery && std::none_of(words.begin() + 1, words.end(), [](QChar c) {
                             return isBrace(c) || c == u'}' || c == u'｝' || c == QChar::ObjectReplacementCharacter;
                         });
    return isQuery ? range : QTextCursor();
}

void FieldCompleter::follow()
{
    if (!m_list)
        return;
    const QTextCursor words = range();
    if (words.isNull())
        return close();
    m_list->offer(words.selectedText().mid(1), m_summands);
    place();
}

void FieldCompleter::place()
{
    const QWidget *window = m_text.window();
    const QRect line(m_text.viewport()->mapTo(window, m_text.cursorRect(m_words).topLeft()),
                     m_text.cursorRect(m_words).size());
    QSize size = m_list->sizeHint();
    size.setWidth(std::min(size.width(), window->width() - 2 * marginPx));
    const int below = window->height() - line.bottom() - marginPx;
    const int above = line.top() - marginPx;
    const bool isBelow = size.height() <= below || below >= above;
    size.setHeight(std::min(size.height(), isBelow ? below : above));
    const int left = std::clamp(line.left(), marginPx, std::max(marginPx, window->width() - marginPx - size.width()));
    m_list->setGeometry(QRect(QPoint(left, isBelow ? line.bottom() + 1 : line.top() - size.height()), size));
}

bool FieldCompleter::take(const QKeyEvent &key)
{
    if (!m_list)
        return false;
    const bool fits = m_list->current() >= 0;
    switch (key.key()) {
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Up: m_list->step(-1); return true;
    case Qt::Key_Down: m_list->step(1); return true;
    case Qt::Key_PageUp: m_list->step(-m_list->pageRows()); return true;
    case Qt::Key_PageDown: m_list->step(m_list->pageRows()); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (fits)
            choose(m_list->current());
        else
            leave();
        return true;
    default: break;
    }
    const bool adds = key.text() == QLatin1String("+") || key.text() == QStringLiteral("＋");
    if (adds && fits)
        add(m_list->current());
    return adds && fits;
}

void FieldCompleter::choose(CellIndex cell)
{
    const QTextCursor words = range();
    const QList<CellIndex> cells = m_summands + QList{cell};
    close();
    if (!words.isNull())
        emit chosen(words, cells);
}

void FieldCompleter::add(CellIndex cell)
{
    QTextCursor words = range();
    if (words.isNull())
        return close();
    m_summands.append(cell);
    words.setPosition(m_words.position());
    words.setPosition(m_text.textCursor().position(), QTextCursor::KeepAnchor);
    words.removeSelectedText();
    follow();
}

void FieldCompleter::leave()
{
    QTextCursor words = range();
    close();
    if (words.isNull() || m_brace == Brace::Typed)
        return;
    words.setPosition(m_words.position() - 1);
    words.deleteChar();
}

bool FieldCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (m_list && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide))
        leave();
    else if (m_list && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace nianbao
