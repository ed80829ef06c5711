// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/htmlfile.h"

#include "model/report/reportcomposer.h"
#include "tests/support/reports.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace nianbao;
using namespace nianbao::test;

namespace {

QByteArray pageOf(const Project &project, const ComposeOptions &options = {})
{
    return HtmlFile::write(ReportComposer::compose(project, options), project.edition());
}

} // namespace

TEST(HtmlFile, EveryFigureNamesItsCellAndHeadsThatExist)
{
    const auto project = emptyReport(edition("2021"));
    fillValid(*project, 3);
    QXmlStreamReader xml(pageOf(*project));
    QSet<QString> ids;
    QStringList heads;
    int figures = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (attributes.hasAttribute(QLatin1String("id"))) {
            const QString id = attributes.value(QLatin1String("id")).toString();
            EXPECT_FALSE(ids.contains(id)) << id.toStdString();
            ids.insert(id);
        }
        if (xml.name() != u"td")
            continue;
        ++figures;
        EXPECT_TRUE(attributes.hasAttribute(QLatin1String("data-cell")));
        const QStringList own = attributes.value(QLatin1String("headers")).toString().split(u' ');
        EXPECT_GE(own.size(), 2);
        heads += own;
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(figures, project->edition().cellCount());
    for (const QString &head : heads)
        EXPECT_TRUE(ids.contains(head)) << head.toStdString();
}

TEST(HtmlFile, NoElementIsClosedInAWayThatOnlyXmlKnows)
{
    const auto project = emptyReport(edition("2019"));
    const QString page = QString::fromUtf8(pageOf(*project));
    static const QRegularExpression closed(QStringLiteral("<(\\w+)[^>]*/>"));
    for (auto found = closed.globalMatch(page); found.hasNext();) {
        const QString name = found.next().captured(1);
        EXPECT_TRUE(name == u"meta" || name == u"col" || name == u"br") << name.toStdString();
    }
    EXPECT_TRUE(page.startsWith(u"<!DOCTYPE html>"));
}

TEST(HtmlFile, ItsStyleSheetIsReadAsItIsWritten)
{
    const QString page = QString::fromUtf8(pageOf(*emptyReport(edition("2021"))));
    const QString style = page.section(QStringLiteral("<style>"), 1).section(QStringLiteral("</style>"), 0, 0);
    EXPECT_TRUE(style.contains(QStringLiteral("font")));
    EXPECT_FALSE(style.contains(u'&')) << "browsers decode nothing in <style>";
}

TEST(HtmlFile, ADraftSaysSoAndAPublicPageHasNoSignature)
{
    const auto project = emptyReport(edition("2021"));
    const PrintWords &words = project->edition().printWords();
    const QByteArray open = pageOf(*project, {Audience::Public, Draft::No});
    EXPECT_FALSE(open.contains(words.signLabel.toUtf8()));
    EXPECT_FALSE(open.contains(words.draft.toUtf8()));
    const QByteArray draft = pageOf(*project, {Audience::HandIn, Draft::Yes});
    EXPECT_TRUE(draft.contains(words.signLabel.toUtf8()));
    EXPECT_TRUE(draft.contains(words.draft.toUtf8()));
}

TEST(HtmlFile, HeadingsGoDownOneLevelAtATime)
{
    const auto project = emptyReport(edition("2021"));
    write(*project, QStringLiteral("s1"),
          QStringLiteral("（一）主动公开\n内容。\n一、总述\n（一）依申请公开\n（二）监督。内容。"));
    const QByteArray page = pageOf(*project);
    EXPECT_TRUE(page.contains("<h3>（一）主动公开</h3>"));
    EXPECT_TRUE(page.contains("<h3>一、总述</h3>"));
    EXPECT_TRUE(page.contains("<h4>（一）依申请公开</h4>"));
    EXPECT_TRUE(page.contains("<p><strong>（二）监督。</strong>内容。</p>"));
}

TEST(HtmlFile, APageNestedWithoutEndIsReadWithoutHarm)
{
    QByteArray deep("<html><body><p>");
    for (int i = 0; i < 300'000; ++i)
        deep += "<b>";
    EXPECT_FALSE(HtmlFile::read(deep, QStringLiteral("deep.html")).has_value());
    EXPECT_FALSE(HtmlFile::read("<table><tr><td colspan='2000000000'>1</td></tr></table>", {}).has_value());
    EXPECT_FALSE(HtmlFile::read("<table><td>1</td></table>", {}).has_value()) << "a cell without a row";
}
