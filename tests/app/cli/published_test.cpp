// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/program.h"

#include <QDir>
#include <QSet>

using namespace nianbao;

class PublishedTest : public test::ProgramTest
{
protected:
    void SetUp() override
    {
        if (!QFile::exists(published.path()))
            GTEST_SKIP() << "no published reports beside the repository";
    }
    QStringList failing(const test::Finished &check, const QString &severity) const
    {
        QStringList rules;
        for (const QJsonValue &issue : check.json()[QLatin1String("files")][0][QLatin1String("issues")].toArray()) {
            if (issue[QLatin1String("state")].toString() == QLatin1String("fail")
                && issue[QLatin1String("severity")].toString() == severity)
                rules.append(issue[QLatin1String("rule")].toString());
        }
        return rules;
    }

    const QDir published{QStringLiteral(NIANBAO_SHARED_DIR "/data/published")};
};

TEST_F(PublishedTest, EveryReportIsImportedAndComesBackTheSame)
{
    const QStringList files = published.entryList({QStringLiteral("*.values.json")}, QDir::Files);
    ASSERT_FALSE(files.isEmpty());
    for (const QString &file : files) {
        SCOPED_TRACE(file.toStdString());
        const QString name = file.section(u'.', 0, 0);
        const QString project = name + QStringLiteral(".nianbao");
        const QString first = name + QStringLiteral("1.json");
        const QString second = name + QStringLiteral("2.json");
        const QString again = name + QStringLiteral("2.nianbao");
        ASSERT_EQ(run({QStringLiteral("import"), published.filePath(file), QStringLiteral("-o"), project}).code, 0);
        ASSERT_EQ(run({QStringLiteral("export"), project, QStringLiteral("-o"), first}).code, 0);
        ASSERT_EQ(run({QStringLiteral("import"), first, QStringLiteral("-o"), again}).code, 0);
        ASSERT_EQ(run({QStringLiteral("export"), again, QStringLiteral("-o"), second}).code, 0);
        EXPECT_EQ(read(first.toUtf8().constData()), read(second.toUtf8().constData()));
        EXPECT_EQ(run({QStringLiteral("diff"), project, again}).out, QByteArray());
    }
}

TEST_F(PublishedTest, TotalsPrintedAsZeroOverRealCasesAreFound)
{
    ASSERT_EQ(run({QStringLiteral("import"), published.filePath(QStringLiteral("hongze_2023.values.json")),
                   QStringLiteral("-o"), QStringLiteral("h.nianbao")})
                  .code,
              0);
    const test::Finished check = run("check h.nianbao --format json");
    EXPECT_EQ(check.code, 1);
    const QStringList errors = failing(check, QStringLiteral("error"));
    EXPECT_TRUE(errors.contains(QLatin1String("t4.sum.rev")));
    EXPECT_TRUE(errors.contains(QLatin1String("t4.sum.post")));
    EXPECT_TRUE(errors.filter(QStringLiteral("t3.")).isEmpty()) << errors.join(u' ').toStdString();
}

TEST_F(PublishedTest, AReportGoesFromValuesFileToPdf)
{
    ASSERT_EQ(run({QStringLiteral("import"), published.filePath(QStringLiteral("suqian_2023.values.json")),
                   QStringLiteral("-o"), QStringLiteral("s.nianbao")})
                  .code,
              0);
    const test::Finished check = run("check s.nianbao --format json");
    EXPECT_LE(check.code, 1);
    EXPECT_TRUE(failing(check, QStringLiteral("error")).filter(QStringLiteral("t3.")).isEmpty());
    environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1700000000"));
    const test::Finished pdf = run("export s.nianbao -o s.pdf");
    EXPECT_EQ(pdf.code, 0) << pdf.err.toStdString();
    EXPECT_TRUE(read("s.pdf").startsWith("%PDF-1."));
    ASSERT_EQ(run("export s.nianbao -o again.pdf").code, 0);
    EXPECT_TRUE(read("s.pdf") == read("again.pdf")) << "same data and same date, same bytes";
    ASSERT_EQ(run("export s.nianbao -o public.pdf --public --draft").code, 0);
    EXPECT_TRUE(read("s.pdf") != read("public.pdf"));
    EXPECT_EQ(run("export s.nianbao -o no/folder/s.pdf").code, 4);
}

TEST_F(PublishedTest, ANumberOfTheNarrativeThatDiffersIsGivenWithItsPlace)
{
    ASSERT_EQ(run({QStringLiteral("import"), published.filePath(QStringLiteral("shanghai_office_2019.values.json")),
                   QStringLiteral("-o"), QStringLiteral("s.nianbao")})
                  .code,
              0);
    const test::Finished check = run("check s.nianbao --format json");
    const QString text = QString::fromUtf8(run("text s.nianbao s1 --print").out);
    QStringList found;
    for (const QJsonValue &issue : check.json()[QLatin1String("files")][0][QLatin1String("issues")].toArray()) {
        const QJsonValue place = issue[QLatin1String("place")];
        if (!place.isObject())
            continue;
        EXPECT_EQ(place[QLatin1String("section")].toString(), QStringLiteral("s1"));
        const QString words = place[QLatin1String("words")].toString();
        EXPECT_EQ(text.mid(place[QLatin1String("start")].toInt(), place[QLatin1String("length")].toInt()), words);
        EXPECT_TRUE(place[QLatin1String("sentence")].toString().contains(words));
        found.append(issue[QLatin1String("rule")].toString() + u' ' + issue[QLatin1String("right")].toString() + u' '
                     + issue[QLatin1String("left")].toString());
    }
    EXPECT_EQ(found, (QStringList{QStringLiteral("n.open 258 275"), QStringLiteral("n.unable 265 337")}));
}
