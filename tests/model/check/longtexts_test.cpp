// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/checker.h"
#include "model/edition/editionreader.h"
#include "model/edition/rulekinds.h"
#include "tests/model/edition/officialformat.h"
#include "tests/model/edition/smalledition.h"
#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

// Whoever may have made a report, checking it ends: the longest text that a section takes, with the same words again and
// again. What reads on to the end of a sentence at each word of it would take hours; the time limit of the test finds it.

namespace {

constexpr qsizetype longest = 1'000'000;

QString filledWith(const QString &words)
{
    return words.repeated(longest / words.size());
}

/// Findings about what the texts say, by rule.
QHash<QString, int> findings(const Project &project)
{
    const CheckReport report = Checker(project.editionPtr()).check(project);
    QHash<QString, int> counts;
    for (const Issue &issue : report.issues) {
        if (!readsNarrative(issue.rule->kind) || issue.state != IssueState::Fail)
            continue;
        ++counts[issue.rule->id.text()];
        if (issue.place) {
            EXPECT_LT(issue.place->sentence.size(), 3000) << "a finding keeps a part of a sentence without end";
        }
    }
    return counts;
}

struct LongText
{
    const char *name;
    const char *words;
    const char *finding = nullptr; ///< id of a rule that finds something
};

void PrintTo(const LongText &text, std::ostream *stream)
{
    *stream << text.name;
}

class LongTexts : public testing::TestWithParam<LongText>
{
};

} // namespace

TEST_P(LongTexts, AreChecked)
{
    const auto project = emptyReport(edition("2021"), 2023);
    for (const char *cell : {"t3.new.nat", "t4.rev.upheld"})
        ASSERT_TRUE(type(*project, QLatin1String(cell), QStringLiteral("5")));
    const QString words = QString::fromUtf8(GetParam().words);
    write(*project, QStringLiteral("s1"), filledWith(words));
    write(*project, QStringLiteral("s5"), words.repeated(300));
    const QHash<QString, int> counts = findings(*project);
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        EXPECT_LE(*count, 200) << count.key().toStdString() << ": more help nobody";
    if (GetParam().finding) {
        EXPECT_GT(counts.value(QLatin1String(GetParam().finding)), 0);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Official, LongTexts,
    testing::Values(LongText{"numbers", "1"}, LongText{"numerals", "一"}, LongText{"marks", "，"},
                    LongText{"years", "2022年"}, LongText{"yearsBehindMarks", "，2022年"},
                    LongText{"sentencesOfYears", "2022年，收到政府信息公开申请7件。", "n.year"},
                    LongText{"numberingsAndYears", "（一）2022年"}, LongText{"denials", "没有收到申请"},
                    LongText{"joinedDenials", "没有申请、没有行政复议、"},
                    LongText{"deniedSentences", "没有发生行政复议。", "n.none_claim"},
                    LongText{"fillers", "政府信息公开"}, LongText{"cues", "收到"},
                    LongText{"numbersWithoutMarks", "收到政府信息公开申请7件"},
                    LongText{"numbersInOneSentence", "收到政府信息公开申请7件，", "n.new"},
                    LongText{"sentences", "收到政府信息公开申请7件。", "n.new"}, LongText{"joined", "行政复议、"},
                    LongText{"among", "其中收到政府信息公开申请7件"}, LongText{"brackets", "（收到申请"},
                    LongText{"braces", "{t3.new.nat"},
                    LongText{"fields", "{t3.new.nat}收到政府信息公开申请7件。", "n.new"}, LongText{"lines", "收到\n"}),
    [](const auto &tested) { return tested.param.name; });

TEST(LongTexts, AreCheckedByTheRulesOfAStranger)
{
    QByteArray groups;
    for (int group = 0; group < 100; ++group)
        groups += QByteArray(group == 0 ? "" : ", ") + R"({ "words": ["a", "aa", "aaa"] })";
    QByteArray rules = R"("id": "n", "kind": "fields_filled")";
    for (int rule = 0; rule < 90; ++rule)
        rules += R"(}, { "id": "n)" + QByteArray::number(rule)
            + R"(", "kind": "unit_words", "severity": "warning", "groups": [)" + groups
            + R"(], "message": { "zh": "M。", "en": "M." }, "example": { "zh": "E。", "en": "E." })";
    const Result<EditionPtr> hostile = EditionReader::read(withRule(rules), QStringLiteral("hostile.json"));
    ASSERT_TRUE(hostile.has_value()) << hostile.error().args.join(u' ').toStdString();
    const auto project = emptyReport(*hostile, 2023);
    write(*project, QStringLiteral("intro"), QString(longest, u'a'));
    const QHash<QString, int> counts = findings(*project);
    EXPECT_GT(counts.size(), 0);
    EXPECT_LE(counts.value(QStringLiteral("n0")), 200);
}
