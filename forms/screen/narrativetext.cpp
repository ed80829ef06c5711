// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/narrativetext.h"

#include "forms/screen/fieldcompleter.h"
#include "forms/screen/fieldobject.h"
#include "model/values/narrative.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>
#include <cstdlib>

namespace nianbao {

namespace {

constexpr int lineHeightPercent = 160;

/// A selection with its number fields, for another text of the same edition: the edition's hash, a line
/// feed, the stored form.
const QString fieldsMimeType = QStringLiteral("application/x-nianbao-narrative");

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

void NarrativeText::setFigures(const Figures &figures)
{
    m_figures = &figures;
    document()->documentLayout()->registerHandler(FieldedText::objectType, new FieldObject(figures, *this));
    m_completer = new FieldCompleter(*this, figures);
    connect(m_completer, &FieldCompleter::chosen, this, &NarrativeText::insertField);
    connect(this, &QTextEdit::cursorPositionChanged, m_completer, &FieldCompleter::follow);
    connect(this, &QTextEdit::textChanged, m_completer, &FieldCompleter::follow);
}

void NarrativeText::refreshFields()
{
    if (!hasFields())
        return;
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
}

FieldedText NarrativeText::read(const QString &stored) const
{
    return m_figures ? FieldedText::read(stored, *m_figures) : FieldedText(stored);
}

ShownText NarrativeText::shownText(const FieldedText &text) const
{
    return m_figures ? ShownText(text.stored(), *m_figures) : ShownText(text.stored());
}

QString NarrativeText::shown() const
{
    return shownText(fielded()).text();
}

FieldedText NarrativeText::selectedText() const
{
    const QTextCursor cursor = textCursor();
    return fielded().mid(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart());
}

QString NarrativeText::selectedShown() const
{
    return shownText(selectedText()).text();
}

void NarrativeText::takeText(const QString &text)
{
    const FieldedText before = fielded();
    const FieldedText after = read(text);
    const qsizetype sizeBefore = before.text().size();
    const qsizetype sizeAfter = after.text().size();
    qsizetype start = 0;
    while (start < sizeBefore && start < sizeAfter && before.isSameAt(start, after, start))
        ++start;
    qsizetype tail = 0;
    while (tail < sizeBefore - start && tail < sizeAfter - start
           && before.isSameAt(sizeBefore - 1 - tail, after, sizeAfter - 1 - tail))
        ++tail;
    if (start == sizeBefore && start == sizeAfter)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(start));
    cursor.setPosition(static_cast<int>(sizeBefore - tail), QTextCursor::KeepAnchor);
    after.mid(start, sizeAfter - start - tail).insertAt(cursor);
    if (hasFocus())
        setTextCursor(cursor);
    shapeNewParagraphs();
}

void NarrativeText::selectStretch(TextStretch stretch)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(stretch.start));
    cursor.setPosition(static_cast<int>(stretch.start + stretch.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool NarrativeText::select(const QString &words, QTextDocument::FindFlags flags)
{
    if (words.isEmpty())
        return false;
    const FieldedText all = fielded();
    const ShownText reader = shownText(all);
    const QTextCursor now = textCursor();
    const auto shownAt = [&](int position) { return reader.shownOf(all.storedOf({position, 0})).start; };
    const Qt::CaseSensitivity sensitivity
        = flags.testFlag(QTextDocument::FindCaseSensitively) ? Qt::CaseSensitive : Qt::CaseInsensitive;
    qsizetype found = -1;
    if (flags.testFlag(QTextDocument::FindBackward)) {
        const qsizetype from = shownAt(now.selectionStart()) - words.size();
        found = from < 0 ? -1 : reader.text().lastIndexOf(words, from, sensitivity);
    } else {
        found = reader.text().indexOf(words, shownAt(now.selectionEnd()), sensitivity);
    }
    if (found < 0)
        return false;
    selectStretch(all.hereOf(reader.storedOf({found, words.size()})));
    return true;
}

void NarrativeText::selectNearest(const QString &words, qsizetype position)
{
    // The text may have been typed in since it was checked, or hold other line ends than the stored one.
    const FieldedText all = fielded();
    const ShownText reader = shownText(all);
    const qsizetype wanted = reader.shownOf({position, 0}).start;
    qsizetype nearest = -1;
    for (qsizetype at = reader.text().indexOf(words); at >= 0 && !words.isEmpty();
         at = reader.text().indexOf(words, at + 1)) {
        if (nearest < 0 || std::abs(at - wanted) < std::abs(nearest - wanted))
            nearest = at;
    }
    if (nearest >= 0)
        selectStretch(all.hereOf(reader.storedOf({nearest, words.size()})));
}

bool NarrativeText::hasSelected(const QString &words, Qt::CaseSensitivity sensitivity) const
{
    const FieldedText selected = selectedText();
    return !words.isEmpty() && !selected.hasFields() && selected.text().compare(words, sensitivity) == 0;
}

bool NarrativeText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls();
}

void NarrativeText::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source))
        return;
    const QByteArray own = source->data(fieldsMimeType);
    const QByteArray edition = m_figures ? m_figures->edition().sha256().toLatin1() + '\n' : QByteArray();
    const bool isOurs = !edition.isEmpty() && own.startsWith(edition);
    const QString words = isOurs ? QString::fromUtf8(own.mid(edition.size())) : source->text();
    const QString cleaned = Narrative::cleanedPaste(words);
    QTextCursor cursor = textCursor();
    // What begins with the end of a line is a paragraph of its own, not the end of this one.
    const bool isApart = words.startsWith(u'\n') || words.startsWith(u'\r');
    read(isApart && cursor.positionInBlock() > 0 ? u'\n' + cleaned : cleaned).insertAt(cursor);
    ensureCursorVisible();
    if (cleaned != words || source->hasHtml())
        emit pasteCleaned(cleaned.count(QChar::ReplacementCharacter) - words.count(QChar::ReplacementCharacter));
}

QMimeData *NarrativeText::createMimeDataFromSelection() const
{
    const FieldedText selected = selectedText();
    auto *clip = new QMimeData;
    clip->setText(shownText(selected).text());
    if (selected.hasFields())
        clip->setData(fieldsMimeType, m_figures->edition().sha256().toLatin1() + '\n' + selected.stored().toUtf8());
    return clip;
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
