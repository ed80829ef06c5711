// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace nianbao {

namespace {

QByteArray quoted(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray result;
    result.reserve(utf8.size() + 2);
    result += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            result += '\\';
        if (c == '\n')
            result += "\\n";
        else if (c == '\t')
            result += "\\t";
        else if (static_cast<unsigned char>(c) < ' ')
            result += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
        else
            result += c;
    }
    result += '"';
    return result;
}

/// The position behind the string that begins at `quote`.
qsizetype endOfString(const QByteArray &json, qsizetype quote)
{
    qsizetype at = quote + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return at + 1;
}

} // namespace

JsonWriter &JsonWriter::key(const QString &name)
{
    startItem();
    m_bytes += quoted(name) + ": ";
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::value(const QString &text)
{
    startItem();
    m_bytes += quoted(text);
    return *this;
}

JsonWriter &JsonWriter::value(qint64 number)
{
    startItem();
    m_bytes += QByteArray::number(number);
    return *this;
}

JsonWriter &JsonWriter::truth(bool isTrue)
{
    startItem();
    m_bytes += isTrue ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::null()
{
    startItem();
    m_bytes += "null";
    return *this;
}

JsonWriter &JsonWriter::begin(char bracket)
{
    startItem();
    m_bytes += bracket;
    m_hasItems.append(false);
    return *this;
}

JsonWriter &JsonWriter::end(char bracket)
{
    if (m_hasItems.takeLast())
        newLine();
    m_bytes += bracket;
    return *this;
}

void JsonWriter::startItem()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasItems.isEmpty())
        return;
    if (m_hasItems.last())
        m_bytes += ',';
    m_hasItems.last() = true;
    newLine();
}

void JsonWriter::newLine()
{
    m_bytes += '\n';
    m_bytes.append(m_hasItems.size(), ' ');
}

QString repeatedKey(const QByteArray &json)
{
    QList<QSet<QString>> open; // keys of the objects around the present place; arrays have none
    qsizetype at = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '{' || c == '[') {
            open.append(QSet<QString>());
        } else if ((c == '}' || c == ']') && !open.isEmpty()) {
            open.removeLast();
        } else if (c == '"') {
            const qsizetype end = endOfString(json, at);
            qsizetype next = end;
            while (next < json.size() && QByteArrayView(" \t\r\n").contains(json[next]))
                ++next;
            if (next < json.size() && json[next] == ':' && !open.isEmpty()) {
                // Two ways of escaping may spell the same key.
                const QByteArray alone = '[' + json.mid(at, end - at) + ']';
                const QString key = QJsonDocument::fromJson(alone).array().at(0).toString();
                if (open.last().contains(key))
                    return key;
                open.last().insert(key);
            }
            at = end;
            continue;
        }
        ++at;
    }
    return {};
}

} // namespace nianbao
