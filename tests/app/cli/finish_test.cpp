// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/program.h"

using namespace nianbao;
using test::Finished;

namespace {

/// The sample: complete, without a finding.
class FinishTest : public test::ProgramTest
{
protected:
    void SetUp() override
    {
        const QString sample = QStringLiteral(NIANBAO_SOURCE_DIR "/resources/sample/2025-city.values.json");
        ASSERT_EQ(run({QStringLiteral("import"), sample, QStringLiteral("-o"), QStringLiteral("a.nianbao")}).code, 0);
    }
    QJsonObject file() const
    {
        return run("check a.nianbao --format json").json()[QLatin1String("files")][0].toObject();
    }
    QJsonObject issue(const char *rule) const
    {
        for (const QJsonValue &found : file()[QLatin1String("issues")].toArray()) {
            if (found[QLatin1String("rule")].toString() == QLatin1String(rule))
                return found.toObject();
        }
        return {};
    }
    QString count(const char *name) const
    {
        return QString::number(file()[QLatin1String("counts")][QLatin1String(name)].toInt());
    }
    Finished explain(const QStringList &arguments) const
    {
        return run(QStringList{QStringLiteral("explain"), QStringLiteral("a.nianbao")} + arguments);
    }
};

} // namespace

TEST_F(FinishTest, AWarningIsExplainedFromTheCommandLineAndExpires)
{
    ASSERT_EQ(run("set a.nianbao t2.pen.decided=/").code, 0);
    EXPECT_EQ(count("warning"), QStringLiteral("1"));
    const QString words = QStringLiteral("本机关没有行政处罚权。");
    ASSERT_EQ(explain({QStringLiteral("g.blank"), QStringLiteral("--text"), words}).code, 0);
    EXPECT_EQ(count("warning"), QStringLiteral("0"));
    EXPECT_EQ(count("explained"), QStringLiteral("1"));
    EXPECT_EQ(issue("g.blank")[QLatin1String("state")].toString(), QStringLiteral("explained"));
    EXPECT_EQ(issue("g.blank")[QLatin1String("explanation")].toString(), words);
    EXPECT_TRUE(run("check a.nianbao").out.contains(words.toUtf8()));

    ASSERT_EQ(run("set a.nianbao t2.coe.decided=/").code, 0);
    EXPECT_EQ(issue("g.blank")[QLatin1String("state")].toString(), QStringLiteral("fail"));
    EXPECT_EQ(issue("g.blank")[QLatin1String("expiredExplanation")].toString(), words);
    write("why.txt", "两项都没有。\n");
    ASSERT_EQ(explain({QStringLiteral("g.blank"), QStringLiteral("--from-file"), QStringLiteral("why.txt"),
                       QStringLiteral("--cells"), QStringLiteral("t2.pen.decided,t2.coe.decided")})
                  .code,
              0);
    EXPECT_EQ(issue("g.blank")[QLatin1String("explanation")].toString(), QStringLiteral("两项都没有。"));
    ASSERT_EQ(explain({QStringLiteral("g.blank"), QStringLiteral("--remove")}).code, 0);
    EXPECT_EQ(count("explained"), QStringLiteral("0"));
}

TEST_F(FinishTest, WhatCannotBeExplainedIsRefusedWithASentence)
{
    ASSERT_EQ(run("set a.nianbao t3.granted.nat=1").code, 0);
    const auto refusal = [this](const char *rule, const char *code) {
        const Finished done = explain({QString::fromLatin1(rule), QStringLiteral("--text"), QStringLiteral("why")});
        EXPECT_EQ(done.code, 3) << rule;
        EXPECT_TRUE(done.err.contains(code)) << done.err.toStdString();
    };
    refusal("t3.result_sum.nat", "cannot be explained away");
    refusal("no.rule", "no rule");
    refusal("n.sec1_len", "finds nothing");
    EXPECT_EQ(explain({QStringLiteral("n.sec1_len")}).code, 2);
    EXPECT_EQ(explain({QStringLiteral("n.sec1_len"), QStringLiteral("--text"), QStringLiteral("x"),
                       QStringLiteral("--remove")})
                  .code,
              2);

    // Blank cells in two tables are two findings: one has to be named.
    ASSERT_EQ(run("set a.nianbao t2.pen.decided=/ t4.rev.upheld=/").code, 0);
    refusal("g.blank", "t4.rev.upheld");
}

TEST_F(FinishTest, AReportIsFinishedOnlyWhenNothingStandsInTheWay)
{
    ASSERT_EQ(run("set a.nianbao t3.granted.nat=1 t2.pen.decided=").code, 0);
    const Finished withErrors = run("finish a.nianbao --confirm-zeros");
    EXPECT_EQ(withErrors.code, 1);
    EXPECT_TRUE(withErrors.err.contains("t2.pen.decided")) << withErrors.err.toStdString();
    EXPECT_EQ(run("get a.nianbao t2.pen.decided").out.contains('0'), false) << "not confirmed while errors are open";

    ASSERT_EQ(run("set a.nianbao t3.granted.nat=5345").code, 0);
    const Finished withBlanks = run("finish a.nianbao");
    EXPECT_EQ(withBlanks.code, 3);
    EXPECT_TRUE(withBlanks.err.contains("blank cell"));
    const Finished done = run("finish a.nianbao --confirm-zeros");
    EXPECT_EQ(done.code, 0) << done.err.toStdString();
    EXPECT_EQ(done.out.trimmed().size(), 64);
    EXPECT_EQ(file()[QLatin1String("finished")][QLatin1String("valuesSha256")].toString().toUtf8(), done.out.trimmed());
    EXPECT_EQ(file()[QLatin1String("finished")][QLatin1String("state")].toString(), QStringLiteral("unchanged"));
}

TEST_F(FinishTest, AFinishedReportTakesNoChangeUntilItIsReopenedWithAReason)
{
    ASSERT_EQ(run("finish a.nianbao").code, 0);
    const QByteArray before = read("a.nianbao");
    const Finished set = run("set a.nianbao t3.new.nat=1");
    EXPECT_EQ(set.code, 3);
    EXPECT_TRUE(set.err.contains("finished on")) << set.err.toStdString();
    EXPECT_TRUE(run("set a.nianbao --batch", "t3.new.nat=1\n").out.startsWith("error 1 finished "));
    write("s.txt", "无");
    EXPECT_EQ(run("text a.nianbao s6 --from-file s.txt").code, 3);
    EXPECT_EQ(run("finish a.nianbao").code, 3);
    EXPECT_EQ(read("a.nianbao"), before);
    EXPECT_EQ(run("export a.nianbao -o out.json").code, 0);

    EXPECT_EQ(run("reopen a.nianbao").code, 2);
    EXPECT_EQ(run({QStringLiteral("reopen"), QStringLiteral("a.nianbao"), QStringLiteral("--reason"), QString()}).code,
              3);
    EXPECT_EQ(run("reopen a.nianbao --reason returned").code, 0);
    EXPECT_EQ(run("reopen a.nianbao --reason returned").code, 3);
    EXPECT_EQ(run("set a.nianbao t3.new.nat=1").code, 0);
    EXPECT_FALSE(file().contains(QLatin1String("finished")));
}

TEST_F(FinishTest, TheAnnexIsAPdfOfItsOwn)
{
    ASSERT_EQ(run("set a.nianbao t2.pen.decided=/").code, 0);
    EXPECT_EQ(run("export a.nianbao -o annex.json --annex").code, 2);
    EXPECT_EQ(run("export a.nianbao -o annex.pdf --annex --public").code, 2);
    const Finished made = run("export a.nianbao -o annex.pdf --annex");
    EXPECT_EQ(made.code, 0) << made.err.toStdString();
    EXPECT_TRUE(read("annex.pdf").startsWith("%PDF-"));
    EXPECT_FALSE(made.err.contains("draft")) << "it is about what is open";
}
