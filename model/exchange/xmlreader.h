// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads the XML of strangers: Word, Excel and web files, the packet in a PDF. Qt's reader compares each attribute of
// a tag with all before it, and each tag with all name spaces around it, so that a file of a few megabytes could keep
// it busy for hours. Here such a file is in error, and so is one that declares entities or
// attributes.

#include <QByteArray>
#include <QXmlStreamReader>

#include <vector>

namespace nianbao {

class XmlReader : public QXmlStreamReader
{
public:
    static constexpr qsizetype mostAttributes = 1000; ///< of one tag
    static constexpr std::size_t deepest = 200; ///< elements within each other
    static constexpr qsizetype mostNameSpaces = 200; ///< known at one place; Word declares 35

    /// `xml`: in UTF-8, as all office files are.
    explicit XmlReader(const QByteArray &xml);

    /// What the base class has under these names does not count.
    TokenType readNext();
    /// Stands behind the end of the element that has just begun.
    void skipCurrentElement();

    /// False at the end and after an error; atEnd() alone is not true where a file ends too early.
    bool goesOn() const { return !atEnd() && !hasError(); }
    /// The text of the element that has just begun and of everything in it; stands behind its end afterwards.
    QString elementText();

    bool readNextStartElement() = delete;
    QString readElementText(ReadElementTextBehaviour) = delete;

private:
    void begin();

    std::vector<qsizetype> m_declared; ///< name spaces, by element that is open
    qsizetype m_nameSpaces = 0;
};

} // namespace nianbao
