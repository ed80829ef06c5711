// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/numberfix.h"

#include "model/project/numberfields.h"
#include "tests/support/reports.h"

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;

namespace {

class NumberFix : public ::testing::Test
{
protected:
    NumberFix()
    {
        EXPECT_TRUE(type(*report, QStringLiteral("t3.new.nat"), QStringLiteral("1234")));
        EXPECT_TRUE(type(*report, QStringLiteral("t3.carry_in.nat"), QStringLiteral("6")));
    }
    /// A finding about `words`, which stand once in `text`.
    Issue finding(const QString &text, const QString &words, qint64 said, const QStringList &cells, qint64 right)
    {
        write(*report, overview.text(), text);
        Issue issue;
        issue.rule = ruleOfKind(RuleKind::NarrativeNumber);
        for (const QString &cell : cells)
            issue.leftCells.append(cellOf(*report, cell));
        issue.left = Amount::fromWhole(right);
        issue.right = Amount::fromWhole(said);
        issue.place = TextPlace{overview, text.indexOf(words), words.size(), words, text};
        return issue;
    }
    const RuleSpec *ruleOfKind(RuleKind kind) const
    {
        const QList<RuleSpec> &rules = report->edition().rules();
        return &*std::find_if(rules.cbegin(), rules.cend(), [kind](const RuleSpec &rule) { return rule.kind == kind; });
    }
    QString after(const Issue &issue)
    {
        const Edit edit = numberFix(issue, *report);
        return edit.isEmpty() ? QString() : edit.changes.first().after.value_or(QString());
    }

    std::unique_ptr<Project> report = emptyReport(edition("2021"));
    const SectionId overview{QStringLiteral("s1")};
    const QStringList newTotal{QStringLiteral("t3.new.total")};
};

} // namespace

TEST_F(NumberFix, PutsTheFieldInThePlaceOfTheDigitsHoweverTheyAreWritten)
{
    for (const char *number : {"1200", "1,200", "１２００", "1，200"}) {
        const QString words = QStringLiteral("新收%1件").arg(QString::fromUtf8(number));
        EXPECT_EQ(after(finding(QStringLiteral("今年") + words + u'。', words, 1200, newTotal, 1234)),
                  QStringLiteral("今年新收{t3.new.total}件。"));
    }
    const QStringList sum{QStringLiteral("t3.new.total"), QStringLiteral("t3.carry_in.total")};
    EXPECT_EQ(after(finding(QStringLiteral("收到1件"), QStringLiteral("1"), 1, sum, 1240)),
              QStringLiteral("收到{t3.new.total+t3.carry_in.total}件"));
}

TEST_F(NumberFix, OffersNothingWhereItIsNotCertain)
{
    const QString words = QStringLiteral("17件");
    Issue issue = finding(QStringLiteral("收到17件"), words, 17, newTotal, 1234);
    ASSERT_FALSE(after(issue).isEmpty());
    // Requests closed unpaid are not the notices sent: such numbers only have to agree with the cells.
    for (const RuleKind kind : {RuleKind::NotDenied, RuleKind::NarrativeAtMost, RuleKind::NarrativeNone}) {
        Issue other = issue;
        other.rule = ruleOfKind(kind);
        EXPECT_EQ(after(other), QString());
    }
    write(*report, overview.text(), QStringLiteral("今年收到17件"));
    EXPECT_TRUE(after(issue).isEmpty()) << "the text has changed";
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    EXPECT_TRUE(after(finding(text("收到17件"), words, 17, newTotal, 1235)).isEmpty()) << "a control total says more";
    EXPECT_TRUE(after(finding(text("收到十七件"), text("十七件"), 17, newTotal, 1234)).isEmpty());
    EXPECT_TRUE(after(finding(text("收到3万件"), text("3万件"), 3, newTotal, 1234)).isEmpty());
    EXPECT_TRUE(after(finding(text("收到7件，7件"), text("收到7件，7件"), 7, newTotal, 1234)).isEmpty());
    EXPECT_TRUE(after(finding(text("收到17件"), words, 17, {}, 1234)).isEmpty());
    issue = finding(text("收到17件"), words, 17, newTotal, 1234);
    issue.state = IssueState::NotAssessable;
    EXPECT_TRUE(after(issue).isEmpty());
    issue.state = IssueState::Fail;
    issue.place.reset();
    EXPECT_TRUE(after(issue).isEmpty());
}
