// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/jsonnode.h"

#include "model/base/jsonposition.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nianbao {

namespace {

/// The longest text that an official form could want; what is longer is no label and no sentence.
constexpr qsizetype longestText = 4000;
constexpr qsizetype longestId = 64;

bool isPlainText(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c == u'\n' || c.category() != QChar::Other_Control; });
}

bool isIdCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-'
        || c == u'.';
}

} // namespace

JsonNode::JsonNode(QJsonValue value, QString place)
    : m_value(std::move(value))
    , m_place(std::move(place))
{
}

void JsonNode::refuse(ErrorCode code, const QString &detail) const
{
    throw Refusal{code, m_place, detail};
}

void JsonNode::refuseType(const char *expected) const
{
    refuse(ErrorCode::EditionWrongType, QString::fromLatin1(expected));
}

bool JsonNode::has(QLatin1String key) const
{
    return m_value.isObject() && m_value.toObject().contains(key);
}

void JsonNode::expectKeys(std::initializer_list<QLatin1String> keys) const
{
    if (!m_value.isObject())
        refuseType("object");
    const QJsonObject object = m_value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = entry.key();
        if (std::none_of(keys.begin(), keys.end(), [&key](QLatin1String known) { return key == known; }))
            refuse(ErrorCode::EditionUnknownKey, key);
    }
}

std::optional<JsonNode> JsonNode::find(QLatin1String key) const
{
    if (!m_value.isObject())
        refuseType("object");
    const QJsonValue value = m_value.toObject().value(key);
    if (value.isUndefined())
        return std::nullopt;
    return JsonNode(value, m_place.isEmpty() ? QString(key) : m_place + u'.' + key);
}

JsonNode JsonNode::at(QLatin1String key) const
{
    std::optional<JsonNode> node = find(key);
    if (!node)
        refuse(ErrorCode::EditionMissingKey, key);
    return *node;
}

QList<JsonNode> JsonNode::items(qsizetype most) const
{
    if (!m_value.isArray())
        refuseType("array");
    const QJsonArray array = m_value.toArray();
    if (array.size() > most)
        refuse(ErrorCode::EditionWrongType, QStringLiteral("array of at most %1").arg(most));
    QList<JsonNode> nodes;
    nodes.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.append(JsonNode(array.at(i), QStringLiteral("%1[%2]").arg(m_place).arg(i)));
    return nodes;
}

QString JsonNode::text() const
{
    const QString text = m_value.toString();
    if (!m_value.isString() || text.trimmed().isEmpty())
        refuseType("text");
    if (text.size() > longestText)
        refuse(ErrorCode::EditionWrongType, QStringLiteral("text of at most %1 characters").arg(longestText));
    if (!isPlainText(text))
        refuseType("text without control characters");
    return text;
}

QString JsonNode::id() const
{
    const QString text = m_value.toString();
    if (text.isEmpty() || text.size() > longestId || !std::all_of(text.cbegin(), text.cend(), isIdCharacter))
        refuseType("id");
    return text;
}

int JsonNode::whole(int least, int most) const
{
    const double number = m_value.toDouble();
    if (!m_value.isDouble() || std::floor(number) != number || number < least || number > most)
        refuse(ErrorCode::EditionWrongType, QStringLiteral("whole number from %1 to %2").arg(least).arg(most));
    return static_cast<int>(number);
}

double JsonNode::number(double least, double most) const
{
    const double number = m_value.toDouble();
    if (!m_value.isDouble() || number < least || number > most)
        refuse(ErrorCode::EditionWrongType, QStringLiteral("number from %1 to %2").arg(least).arg(most));
    return number;
}

bool JsonNode::truth() const
{
    if (!m_value.isBool())
        refuseType("true or false");
    return m_value.toBool();
}

LocalText JsonNode::localText() const
{
    expectKeys({QLatin1String("zh"), QLatin1String("en")});
    LocalText texts;
    for (const QLatin1String language : {QLatin1String("zh"), QLatin1String("en")}) {
        if (!has(language))
            refuse(ErrorCode::EditionMissingLanguage, language);
        texts.insert(language, at(language).text());
    }
    return texts;
}

QString JsonNode::textOr(QLatin1String key, const QString &otherwise) const
{
    const std::optional<JsonNode> node = find(key);
    return node ? node->text() : otherwise;
}

LocalText JsonNode::localTextOr(QLatin1String key) const
{
    const std::optional<JsonNode> node = find(key);
    return node ? node->localText() : LocalText();
}

QStringList JsonNode::texts(qsizetype most) const
{
    QStringList texts;
    for (const JsonNode &item : items(most))
        texts.append(item.text());
    return texts;
}

Result<QJsonDocument> parsedJson(const QByteArray &json, const QString &file, qint64 largest)
{
    if (json.size() > largest)
        return fail(ErrorCode::FileTooLarge, {file, QString::number(largest)});
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return fail(ErrorCode::JsonSyntax, {file, positionOf(json, syntax.offset), syntax.errorString()});
    return document;
}

JsonNode rootOf(const QJsonDocument &document, QLatin1String schema)
{
    JsonNode root(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()), {});
    const JsonNode name = root.at(QLatin1String("schema"));
    if (name.text() != schema)
        name.refuse(ErrorCode::EditionWrongType, schema);
    return root;
}

} // namespace nianbao
