// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A text with number fields as a QTextDocument holds it: one object character for each field, so that
// cursor, selection and deletion take a field as a whole. The way from the stored form
// (numberfields.h) to the document and back; knows nothing of looks.

#include "model/project/numberfields.h"

#include <QMap>
#include <QTextFormat>

class QTextCursor;
class QTextDocument;

namespace nianbao {

class FieldedText
{
public:
    /// The object type that the document's layout draws fields with.
    static constexpr int objectType = QTextFormat::UserObject + 1;

    FieldedText() = default;
    /// Without fields.
    explicit FieldedText(QString plain)
        : m_text(std::move(plain))
    {
    }
    static FieldedText read(const QString &stored, const Figures &figures);
    static FieldedText of(const QTextDocument &document);
    /// The stored form of the field that has this format; empty where none has.
    static QString markOf(const QTextFormat &format);
    /// Likewise of the field that stands at a position.
    static QString markAt(const QTextDocument &document, qsizetype position);

    /// One character a field; positions are those of the document.
    const QString &text() const { return m_text; }
    bool hasFields() const { return !m_marks.isEmpty(); }
    FieldedText mid(qsizetype start, qsizetype length) const;
    QString stored() const;
    /// Between positions here and in stored(); what touches a field takes it whole.
    TextStretch storedOf(TextStretch here) const;
    TextStretch hereOf(TextStretch stored) const;
    /// Puts it in place of the cursor's selection, as one change.
    void insertAt(QTextCursor &cursor) const;

    bool isSameAt(qsizetype position, const FieldedText &other, qsizetype otherPosition) const
    {
        return m_text[position] == other.m_text[otherPosition]
            && m_marks.value(position) == other.m_marks.value(otherPosition);
    }

private:
    QString m_text;
    QMap<qsizetype, QString> m_marks; ///< position → stored form
};

} // namespace nianbao
