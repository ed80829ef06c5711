// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/htmlfile.h"

#include "model/report/reportcomposer.h"
#include "tests/support/reports.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace nianbao;
using namespace nianbao::test;

namespace {

QByteArray pageOf(const Project &project, const ComposeOptions &options = {})
{
    return HtmlFile::write(ReportComposer::compose(project, options), project.edition());
}

QString browser()
{
    for (const char *name : {"chromium", "chromium-browser", "google-chrome"}) {
        if (const QString path = QStandardPaths::findExecutable(QLatin1String(name)); !path.isEmpty())
            return path;
    }
    return {};
}

/// What a script finds in the page when a browser's window is so wide: run in a frame, because a window of its
/// own is never as narrow as a phone.
QString foundByBrowser(const QByteArray &page, int widthPx, const QString &script)
{
    const QTemporaryDir folder;
    QFile host(folder.filePath(QStringLiteral("host.html")));
    EXPECT_TRUE(host.open(QIODevice::WriteOnly));
    host.write(
        QStringLiteral("<!DOCTYPE html><iframe id=\"f\" style=\"border:0;width:%1px;height:800px\" srcdoc=\"%2\">"
                       "</iframe><script>f.onload=()=>{const w=f.contentWindow,d=f.contentDocument;"
                       "document.title='found:'+(%3)}</script>")
            .arg(QString::number(widthPx), QString::fromUtf8(page).toHtmlEscaped(), script)
            .toUtf8());
    host.close();
    QProcess process;
    process.start(browser(),
                  {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                   QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
                   QStringLiteral("--window-size=1400,900"), QStringLiteral("--dump-dom"),
                   QStringLiteral("file://") + host.fileName()});
    EXPECT_TRUE(process.waitForFinished(60'000));
    static const QRegularExpression found(QStringLiteral("<title>found:([^<]*)</title>"));
    return found.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1);
}

} // namespace

TEST(HtmlFile, ALineMayEndInsideAWebAddressAndItIsReadBackWhole)
{
    const auto project = emptyReport(edition("2021"));
    const QString address = QStringLiteral("https://www.example-district-government.gov.cn/zwgk/2025/index.html");
    const QString text = QStringLiteral("全年通过门户网站（%1）公开信息1.5万条，and/or。").arg(address);
    write(*project, QStringLiteral("s1"), text);
    const QByteArray page = pageOf(*project);
    EXPECT_TRUE(page.contains("cn/<wbr"));
    EXPECT_FALSE(page.contains("and/<wbr")) << "short words stay whole";
    const Result<PrintedReport> read = HtmlFile::read(page, {});
    ASSERT_TRUE(read.has_value());
    EXPECT_TRUE(read->paragraphs->contains(text));
}

TEST(HtmlFile, ABrowserScrollsNothingSidewaysButATableInItsFrame)
{
    if (browser().isEmpty())
        GTEST_SKIP() << "Chromium is not installed";
    const auto project = emptyReport(edition("2021"));
    fillValid(*project, 3);
    write(*project, QStringLiteral("s6"), QStringLiteral("网址：https://www.example.gov.cn/") + QString(200, u'a'));
    const QByteArray page = pageOf(*project);
    // Width of the window; whether the page fits it, frames of tables stand inside it, figures are seen beside
    // their labels, each half of the title stands in one line.
    const QString script = QStringLiteral(
        "w.innerWidth+' '+(d.documentElement.scrollWidth<=d.documentElement.clientWidth)+' '"
        "+[...d.querySelectorAll('[role=region]')].every(r=>r.getBoundingClientRect().right<=w.innerWidth)+' '"
        "+[...d.querySelectorAll('#t3 tbody "
        "tr')].every(r=>r.querySelector('td').getBoundingClientRect().right<w.innerWidth)"
        "+' '+[...d.querySelectorAll('h1 span')].every(s=>s.getClientRects().length==1)");
    EXPECT_EQ(foundByBrowser(page, 1280, script).toStdString(), "1280 true true true true");
    EXPECT_EQ(foundByBrowser(page, 390, script).toStdString(), "390 true true true true");
}

TEST(HtmlFile, TablesOfWideFiguresAreSeenWholeWhereTheWindowIsWideEnough)
{
    if (browser().isEmpty())
        GTEST_SKIP() << "Chromium is not installed";
    const auto project = emptyReport(edition("2021"));
    for (const TableSpec &table : project->edition().tables()) {
        for (const CellIndex cell : table.cells) {
            const CellSpec &spec = project->edition().cell(cell);
            if (spec.role == CellRole::Input) {
                ASSERT_TRUE(type(*project, spec.id.text(), QStringLiteral("12345678")).has_value());
            }
        }
    }
    const QByteArray page = pageOf(*project);
    // Whether every figure is inside the window, its digits in one line inside its cell; whether the page scrolls.
    const QString script
        = QStringLiteral("[...d.querySelectorAll('td')].every(c=>{const b=c.getBoundingClientRect(),r=d.createRange();"
                         "r.selectNodeContents(c);return b.left>=0&&b.right<=w.innerWidth&&c.scrollWidth<=c.clientWidth"
                         "&&r.getClientRects().length==1})"
                         "+' '+(d.documentElement.scrollWidth<=d.documentElement.clientWidth)");
    EXPECT_EQ(foundByBrowser(page, 1200, script).toStdString(), "true true");
    EXPECT_EQ(foundByBrowser(page, 390, QStringLiteral("d.documentElement.scrollWidth<=390")).toStdString(), "true");
}

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

TEST(HtmlFile, CaptionsAreTinted)
{
    const QString page = QString::fromUtf8(pageOf(*emptyReport(edition("2021"))));
    static const QRegularExpression tinted(
        QStringLiteral("<th [^>]*background:#C6D9F1[^>]*>第二十条第（[一五六八]）项</th>"));
    EXPECT_EQ(page.count(tinted), 4);
    EXPECT_EQ(page.count(QStringLiteral("background:#C6D9F1")), 4);
}

TEST(HtmlFile, NoElementIsClosedInAWayThatOnlyXmlKnows)
{
    const auto project = emptyReport(edition("2019"));
    const QString page = QString::fromUtf8(pageOf(*project));
    static const QRegularExpression closed(QStringLiteral("<(\\w+)[^>]*/>"));
    for (auto found = closed.globalMatch(page); found.hasNext();) {
        const QString name = found.next().captured(1);
        EXPECT_TRUE(name == u"meta" || name == u"col" || name == u"br" || name == u"wbr") << name.toStdString();
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
