// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The little that HTML, Word and Excel files share when they are written: one element as an object, and text
// without the characters that XML has no place for.

#include <QLatin1String>
#include <QString>

#include <initializer_list>
#include <utility>

class QXmlStreamWriter;

namespace nianbao {

/// An element that is open as long as the object lives.
class XmlElement
{
public:
    using Attributes = std::initializer_list<std::pair<QLatin1String, QString>>;

    XmlElement(QXmlStreamWriter &xml, QLatin1String name, Attributes attributes = {});
    ~XmlElement();
    XmlElement(const XmlElement &) = delete;
    XmlElement &operator=(const XmlElement &) = delete;

    void attribute(QLatin1String name, const QString &value) const;
    /// Everything in it is text: no character of it can become a tag.
    void text(const QString &text) const;

private:
    QXmlStreamWriter &m_xml;
};

/// An element that holds nothing but attributes.
void writeEmpty(QXmlStreamWriter &xml, QLatin1String name, XmlElement::Attributes attributes = {});
void writeText(QXmlStreamWriter &xml, QLatin1String name, const QString &text, XmlElement::Attributes attributes = {});

/// `text` as it stands in every file that the program makes: line ends are '\n', and what XML 1.0 or
/// HTML cannot hold (control characters, halves of a pair, U+FFFE, U+FFFF) is U+FFFD.
QString fileText(const QString &text);

} // namespace nianbao
