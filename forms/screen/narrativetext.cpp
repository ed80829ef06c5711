// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/narrativetext.h"

#include "model/values/narrative.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <algorithm>
#include <cstdlib>

namespace nianbao {

namespace {

constexpr int lineHeightPercent = 160;

/// Weight of a paragraph's head by its level, as the fonts of the printed page differ.
class LevelHighlighter final : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        const QList<Paragraph> paragraphs = Narrative::fromPlainText(text).paragraphs();
        if (paragraphs.isEmpty() || paragraphs.first().headLength == 0)
            return;
        const Paragraph &paragraph = paragraphs.first();
        const auto start = static_cast<int>(text.indexOf(paragraph.text.first(1)));
        QTextCharFormat format;
        switch (paragraph.level) {
        case ParagraphLevel::First: format.setFontWeight(QFont::Bold); break;
        case ParagraphLevel::Second: format.setFontWeight(QFont::DemiBold); break;
        default: return;
        }
        setFormat(std::max(start, 0), static_cast<int>(paragraph.headLength), format);
    }
};

} // namespace

NarrativeText::NarrativeText(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(16);
    new LevelHighlighter(document());
    shapeParagraphs();
    connect(this, &QTextEdit::textChanged, this, &NarrativeText::shapeNewParagraphs);
}

void NarrativeText::shapeParagraphs()
{
    QTextBlockFormat format;
    format.setTextIndent(2 * fontMetrics().horizontalAdvance(QChar(0x6C49)));
    format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
}

void NarrativeText::shapeNewParagraphs()
{
    // A document emptied at once forgets the format of its paragraphs.
    if (document()->firstBlock().blockFormat().lineHeightType() != QTextBlockFormat::ProportionalHeight)
        shapeParagraphs();
}

void NarrativeText::takeText(const QString &text)
{
    const QString before = toPlainText();
    if (before == text)
        return;
    qsizetype start = 0;
    while (start < before.size() && start < text.size() && before[start] == text[start])
        ++start;
    qsizetype tail = 0;
    while (tail < before.size() - start && tail < text.size() - start
           && before[before.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(start));
    cursor.setPosition(static_cast<int>(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(start, text.size() - start - tail));
    if (hasFocus())
        setTextCursor(cursor);
    shapeNewParagraphs();
}

bool NarrativeText::select(const QString &words, QTextDocument::FindFlags flags)
{
    const QTextCursor found = document()->find(words, textCursor(), flags);
    if (found.isNull())
        return false;
    setTextCursor(found);
    ensureCursorVisible();
    return true;
}

void NarrativeText::select(const QString &words, qsizetype position)
{
    // The text may have been typed in since it was checked, or hold other line ends than the stored one.
    const QString all = text();
    qsizetype nearest = -1;
    for (qsizetype at = all.indexOf(words); at >= 0 && !words.isEmpty(); at = all.indexOf(words, at + 1)) {
        if (nearest < 0 || std::abs(at - position) < std::abs(nearest - position))
            nearest = at;
    }
    if (nearest < 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(nearest));
    cursor.setPosition(static_cast<int>(nearest + words.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool NarrativeText::hasSelected(const QString &words, Qt::CaseSensitivity sensitivity) const
{
    return !words.isEmpty() && textCursor().selectedText().compare(words, sensitivity) == 0;
}

bool NarrativeText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the window's undo takes it
            return false;
        }
    }
    return QTextEdit::event(event);
}

bool NarrativeText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls();
}

void NarrativeText::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source))
        return;
    const QString cleaned = Narrative::cleanedPaste(source->text());
    textCursor().insertText(cleaned);
    ensureCursorVisible();
    if (cleaned != source->text() || source->hasHtml())
        emit pasteCleaned();
}

QMimeData *NarrativeText::createMimeDataFromSelection() const
{
    auto *plain = new QMimeData;
    plain->setText(textCursor().selection().toPlainText());
    return plain;
}

void NarrativeText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    emit focusLeft();
}

void NarrativeText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        shapeParagraphs();
}

} // namespace nianbao
