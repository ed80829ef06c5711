// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/xmlreader.h"

#include <QString>

#include <gtest/gtest.h>

using namespace nianbao;

namespace {

bool isRead(const QByteArray &xml)
{
    XmlReader reader(xml);
    while (reader.goesOn())
        reader.readNext();
    return !reader.hasError();
}

QByteArray numbered(const QByteArray &piece, int count)
{
    QByteArray pieces;
    for (int i = 0; i < count; ++i)
        pieces += QByteArray(piece).replace('#', QByteArray::number(i));
    return pieces;
}

} // namespace

TEST(XmlReader, ReadsTextAndSkipsWhatIsNotWanted)
{
    XmlReader xml("<!DOCTYPE html><a><b>one<c> two</c></b><d>three</d><e/></a>");
    const auto findNext = [&xml] {
        while (xml.goesOn() && xml.readNext() != XmlReader::StartElement)
            ;
        return xml.name().toString();
    };
    EXPECT_EQ(findNext(), QStringLiteral("a"));
    EXPECT_EQ(findNext(), QStringLiteral("b"));
    EXPECT_EQ(xml.elementText(), QStringLiteral("one two"));
    EXPECT_EQ(findNext(), QStringLiteral("d"));
    xml.skipCurrentElement();
    EXPECT_EQ(findNext(), QStringLiteral("e"));
    findNext();
    EXPECT_FALSE(xml.hasError());
}

TEST(XmlReader, RefusesATagWithAttributesBeyondReason)
{
    const auto tag = [](int count) { return "<a " + numbered("a#='>' ", count) + "/>"; };
    EXPECT_TRUE(isRead(tag(XmlReader::mostAttributes)));
    EXPECT_FALSE(isRead(tag(XmlReader::mostAttributes + 1)));
    EXPECT_FALSE(isRead(tag(1'000'000))) << "Qt's own reader would take days";
    EXPECT_FALSE(isRead("<z><!-- <b c=' -->" + tag(1'000'000) + "</z>")) << "nor is one hidden behind a comment";
    EXPECT_TRUE(isRead("<a>" + QByteArray("<b c='d'/>").repeated(10'000) + QByteArray(10'000, '=') + "</a>"));
    EXPECT_TRUE(isRead("<a b='" + QByteArray(10'000, '=') + "'/>"));
}

TEST(XmlReader, RefusesElementsWithinEachOtherBeyondReason)
{
    const auto nested
        = [](int depth) { return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth); };
    EXPECT_TRUE(isRead(nested(XmlReader::deepest)));
    EXPECT_FALSE(isRead(nested(XmlReader::deepest + 1)));
}

TEST(XmlReader, RefusesNameSpacesBeyondReasonWhereTheyAreAllKnown)
{
    const QByteArray declared = numbered(" xmlns:a#='u'", XmlReader::mostNameSpaces / 2);
    EXPECT_TRUE(isRead("<a" + declared + "><b" + declared + "/><c" + declared + "/></a>"));
    EXPECT_FALSE(isRead("<a" + declared + "><b" + declared + "><c xmlns='u'/></b></a>"));
}

TEST(XmlReader, RefusesEntitiesAndEncodingsInWhichATagLooksOtherwise)
{
    EXPECT_FALSE(isRead("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"));
    EXPECT_FALSE(isRead("<!DOCTYPE a [" + numbered("<!ATTLIST a b# CDATA 'x'>", 100'000) + "]><a/>"));
    for (const char *cutOff : {"<", "<a/><", "<!", "<a><!"})
        EXPECT_FALSE(isRead(cutOff)) << cutOff;
    EXPECT_TRUE(isRead("<!DOCTYPE a SYSTEM 'b'><a><!-- c --><![CDATA[d]]></a>"));
    EXPECT_FALSE(isRead("<?xml version='1.0' encoding='UTF-7'?><a>+ADw-b c+AD0-'1'/+AD4-<b></a>"));
    XmlReader utf7("<?xml version='1.0' encoding='UTF-7'?><a>+ADw-b/+AD4-</a>");
    while (utf7.goesOn() && utf7.readNext() != XmlReader::StartElement)
        ;
    EXPECT_EQ(utf7.elementText(), QStringLiteral("+ADw-b/+AD4-")) << "taken for what it looks like";
    const QString utf16 = QStringLiteral("<?xml version='1.0' encoding='UTF-16'?><a/>");
    EXPECT_FALSE(isRead(QByteArray(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2)));
    EXPECT_TRUE(isRead("\xEF\xBB\xBF<?xml version='1.0' encoding='UTF-8'?><a>\xE5\xB9\xB4</a>"));
}
