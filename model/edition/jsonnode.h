// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A place in an edition file: a value together with the way to it. Every question that the file
// answers wrongly ends the reading with a Refusal, which EditionReader turns into an Error; so the
// helpers of the reader can be written as if files were always right.

#include "model/base/result.h"
#include "model/edition/localtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <initializer_list>
#include <optional>

namespace nianbao {

/// Thrown and caught inside model/edition only.
struct Refusal
{
    ErrorCode code;
    QString place;
    QString detail;
};

class JsonNode
{
public:
    JsonNode(QJsonValue value, QString place);

    const QString &place() const { return m_place; }
    const QJsonValue &value() const { return m_value; }
    bool isText() const { return m_value.isString(); }
    bool isObject() const { return m_value.isObject(); }
    bool isArray() const { return m_value.isArray(); }
    bool has(QLatin1String key) const;

    /// Refuses a value that is no object or has another key than these.
    void expectKeys(std::initializer_list<QLatin1String> keys) const;

    /// A key that must be there.
    JsonNode at(QLatin1String key) const;
    std::optional<JsonNode> find(QLatin1String key) const;

    /// Elements of an array of at most `most`.
    QList<JsonNode> items(qsizetype most) const;
    /// Text that is not empty and holds no control character but line feeds.
    QString text() const;
    /// A name: letters, digits, "_", "-" and ".", at most 64 of them.
    QString id() const;
    int whole(int least, int most) const;
    double number(double least, double most) const;
    bool truth() const;
    LocalText localText() const;
    /// Text of a key, or nothing where the key is not there.
    QString textOr(QLatin1String key, const QString &otherwise = {}) const;
    LocalText localTextOr(QLatin1String key) const;
    QStringList texts(qsizetype most) const;

    [[noreturn]] void refuse(ErrorCode code, const QString &detail) const;
    [[noreturn]] void refuseType(const char *expected) const;

private:
    QJsonValue m_value;
    QString m_place;
};

/// The bytes of `file` as JSON. Errors: FileTooLarge, JsonSyntax with line and column.
[[nodiscard]] Result<QJsonDocument> parsedJson(const QByteArray &json, const QString &file, qint64 largest);
/// The whole file; refuses one whose "schema" is another.
[[nodiscard]] JsonNode rootOf(const QJsonDocument &document, QLatin1String schema);

} // namespace nianbao
