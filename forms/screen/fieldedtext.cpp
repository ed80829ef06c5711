// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/fieldedtext.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int markProperty = QTextFormat::UserProperty + 1;

QTextCharFormat formatOf(const QString &mark)
{
    QTextCharFormat format;
    format.setObjectType(FieldedText::objectType);
    format.setProperty(markProperty, mark);
    return format;
}

} // namespace

FieldedText FieldedText::read(const QString &stored, const Figures &figures)
{
    FieldedText result;
    qsizetype done = 0;
    const ShownText shown(stored, figures);
    for (const ShownText::Field &field : shown.fields()) {
        result.m_text += QStringView(stored).sliced(done, field.stored.start - done);
        result.m_marks.insert(result.m_text.size(), stored.mid(field.stored.start, field.stored.length));
        result.m_text += QChar::ObjectReplacementCharacter;
        done = field.stored.start + field.stored.length;
    }
    result.m_text += QStringView(stored).sliced(done);
    return result;
}

FieldedText FieldedText::of(const QTextDocument &document)
{
    FieldedText result;
    result.m_text = document.toPlainText();
    for (qsizetype at = result.m_text.indexOf(QChar::ObjectReplacementCharacter); at >= 0;
         at = result.m_text.indexOf(QChar::ObjectReplacementCharacter, at + 1)) {
        const QString mark = markAt(document, at);
        if (!mark.isEmpty())
            result.m_marks.insert(at, mark);
    }
    return result;
}

QString FieldedText::markOf(const QTextFormat &format)
{
    return format.objectType() == objectType ? format.stringProperty(markProperty) : QString();
}

QString FieldedText::markAt(const QTextDocument &document, qsizetype position)
{
    const auto at = static_cast<int>(position);
    if (position < 0 || document.characterAt(at) != QChar::ObjectReplacementCharacter)
        return {};
    QTextCursor behind(const_cast<QTextDocument *>(&document)); // only read from
    behind.setPosition(at + 1);
    return markOf(behind.charFormat());
}

FieldedText FieldedText::mid(qsizetype start, qsizetype length) const
{
    FieldedText result;
    result.m_text = m_text.mid(start, length);
    for (auto mark = m_marks.lowerBound(start); mark != m_marks.cend() && mark.key() < start + length; ++mark)
        result.m_marks.insert(mark.key() - start, mark.value());
    return result;
}

QString FieldedText::stored() const
{
    QString result;
    qsizetype done = 0;
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark) {
        result += m_text.mid(done, mark.key() - done) + mark.value();
        done = mark.key() + 1;
    }
    return result + m_text.mid(done);
}

TextStretch FieldedText::storedOf(TextStretch here) const
{
    const auto place = [this](qsizetype at) {
        qsizetype result = at;
        for (auto mark = m_marks.cbegin(); mark != m_marks.cend() && mark.key() < at; ++mark)
            result += mark.value().size() - 1;
        return result;
    };
    const qsizetype start = place(here.start);
    return {start, place(here.start + here.length) - start};
}

TextStretch FieldedText::hereOf(TextStretch stored) const
{
    const auto place = [this](qsizetype at, bool isEnd) {
        qsizetype longer = 0; // the stored form, up to here
        for (auto mark = m_marks.cbegin(); mark != m_marks.cend() && mark.key() + longer < at; ++mark) {
            if (at < mark.key() + longer + mark.value().size())
                return isEnd ? mark.key() + 1 : mark.key();
            longer += mark.value().size() - 1;
        }
        return at - longer;
    };
    const qsizetype start = place(stored.start, false);
    const qsizetype end = stored.length == 0 ? start : place(stored.start + stored.length, true);
    return {start, end - start};
}

void FieldedText::insertAt(QTextCursor &cursor) const
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QTextCharFormat plain;
    qsizetype done = 0;
    const auto writeUpTo = [&](qsizetype end) {
        if (end > done)
            cursor.insertText(m_text.mid(done, end - done), plain);
        done = end + 1;
    };
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark) {
        writeUpTo(mark.key());
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), formatOf(mark.value()));
    }
    writeUpTo(m_text.size());
    cursor.endEditBlock();
}

} // namespace nianbao
