// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes JSON in the order in which it is told, so that the same data gives the same bytes and people
// can read it. Keeps brackets, commas and indentation right; what stands where is the caller's.

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

class JsonWriter
{
public:
    JsonWriter &beginObject() { return begin('{'); }
    JsonWriter &endObject() { return end('}'); }
    JsonWriter &beginArray() { return begin('['); }
    JsonWriter &endArray() { return end(']'); }

    JsonWriter &key(const QString &name);
    JsonWriter &value(const QString &text);
    JsonWriter &value(qint64 number);
    JsonWriter &truth(bool isTrue);
    JsonWriter &null();

    /// key() and value() in one.
    template <typename T>
    JsonWriter &member(const QString &name, const T &content)
    {
        key(name);
        return value(content);
    }

    /// The same with null where there is none.
    JsonWriter &memberOrNull(const QString &name, const std::optional<QString> &text)
    {
        key(name);
        return text ? value(*text) : null();
    }

    /// The text so far, with a line feed at the end.
    QByteArray bytes() const { return m_bytes + '\n'; }

private:
    JsonWriter &begin(char bracket);
    JsonWriter &end(char bracket);
    void startItem();
    void newLine();

    QByteArray m_bytes;
    QList<bool> m_hasItems; ///< one for each open bracket
    bool m_afterKey = false;
};

/// The first key that stands twice in one object; null where none does. `json` must be valid JSON:
/// QJsonDocument accepts repeated keys and keeps the last, which would lose a figure without a word.
QString repeatedKey(const QByteArray &json);

} // namespace nianbao
