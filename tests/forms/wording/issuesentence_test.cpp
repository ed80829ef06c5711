// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/sentences.h"

#include "model/check/checker.h"
#include "tests/support/reports.h"

using namespace nianbao;

namespace {

/// A report full of valid figures, to be broken in one place.
std::unique_ptr<Project> validReport(const char *edition = "2021")
{
    auto project = test::emptyReport(test::edition(edition), edition[3] == '9' ? 2019 : 2023);
    test::fillValid(*project, 7);
    return project;
}

/// The sentence about the rule `id`, which must have been broken or not been assessable.
QString sentenceAbout(const Project &project, const char *id)
{
    const CheckReport report = Checker(project.editionPtr()).check(project);
    for (const Issue &issue : report.issues) {
        if (issue.rule->id == RuleId(QLatin1String(id)))
            return wording::sentence(issue, project);
    }
    ADD_FAILURE() << id << " holds";
    return {};
}

void expectAll(const QString &sentence, const QStringList &words)
{
    for (const QString &word : words)
        EXPECT_TRUE(sentence.contains(word)) << word.toStdString() << " in: " << sentence.toStdString();
    EXPECT_FALSE(sentence.contains(QLatin1String("%1"))) << sentence.toStdString();
}

QString figure(const Project &project, const char *cell)
{
    return project.figures().value(project.edition().find(CellId(QLatin1String(cell)))).text();
}

} // namespace

TEST(IssueSentence, ASumNamesItsColumnBothSidesAndTheDifference)
{
    const auto project = validReport();
    const int was = figure(*project, "t3.new.nat").toInt();
    ASSERT_TRUE(test::type(*project, QStringLiteral("t3.new.nat"), QString::number(was + 2)));
    expectAll(sentenceAbout(*project, "t3.identity.nat"),
              {QStringLiteral("自然人: "), QStringLiteral("一、本年新收政府信息公开申请数量 %1 + ").arg(was + 2),
               QStringLiteral("（七）总计 ") + figure(*project, "t3.result_total.nat"),
               QStringLiteral("the difference is 2")});
}

TEST(IssueSentence, ARowNamesItsKindsOfApplicantsAndTheControlTotal)
{
    const auto project = validReport();
    ASSERT_TRUE(test::type(*project, QStringLiteral("t3.granted.total"), QStringLiteral("9999")));
    expectAll(
        sentenceAbout(*project, "t3.row_total.granted"),
        {QStringLiteral("（一）予以公开: "), QStringLiteral("商业企业 "), QStringLiteral("9999 (control total)")});
}

TEST(IssueSentence, ALongSumNamesOnlyWhatAddsSomething)
{
    const auto project = test::emptyReport(test::edition("2021"));
    for (CellIndex cell = 0; cell < project->edition().cellCount(); ++cell) {
        const bool isInput = project->edition().cell(cell).role == CellRole::Input;
        ASSERT_TRUE(!isInput || test::type(*project, project->edition().cell(cell).id.text(), QStringLiteral("0")));
    }
    ASSERT_TRUE(test::type(*project, QStringLiteral("t3.granted.nat"), QStringLiteral("3")));
    ASSERT_TRUE(test::type(*project, QStringLiteral("t3.result_total.nat"), QStringLiteral("4")));
    const QString one = sentenceAbout(*project, "t3.result_sum.nat");
    expectAll(one, {QStringLiteral("（一）予以公开 3 = 3"), QStringLiteral("（七）总计 4 (control total)")});
    EXPECT_FALSE(one.contains(QStringLiteral("属于国家秘密")));
    ASSERT_TRUE(test::type(*project, QStringLiteral("t3.granted.nat"), QStringLiteral("0")));
    expectAll(sentenceAbout(*project, "t3.result_sum.nat"), {QStringLiteral("all 0")});
}

TEST(IssueSentence, TableFourNamesTheKindOfProceedings)
{
    const auto project = validReport();
    ASSERT_TRUE(test::type(*project, QStringLiteral("t4.post.total"), QStringLiteral("0")));
    expectAll(sentenceAbout(*project, "t4.sum.post"),
              {QStringLiteral("行政诉讼 · 复议后起诉: "), QStringLiteral("总计 0 (control total)")});
}

TEST(IssueSentence, EveryKindOfRuleHasItsSentence)
{
    const auto project = validReport("2019");
    const auto type = [&project](const char *cell, const char *text) {
        ASSERT_TRUE(test::type(*project, QString::fromLatin1(cell), QString::fromUtf8(text))) << cell;
    };
    type("t2.lic.prev", "3");
    type("t2.lic.delta", "-8");
    expectAll(sentenceAbout(*project, "t2.delta_floor.lic"), {QStringLiteral("-5"), QStringLiteral("less than 0")});
    type("t2.pen.prev", "21");
    type("t2.pen.delta", "+19");
    type("t2.pen.decided", "40");
    expectAll(sentenceAbout(*project, "t2.decided_is_sum.pen"), {QStringLiteral("40"), QStringLiteral("21")});
    type("t2.norm.disclosed", "90");
    type("t2.norm.public_total", "80");
    expectAll(sentenceAbout(*project, "t2.public_ge.norm"),
              {QStringLiteral("90"), QStringLiteral("80"), QStringLiteral("10")});
    type("t2.proc.amount", "0");
    expectAll(sentenceAbout(*project, "t2.proc_zero_pair"), {QStringLiteral("Only one is 0")});
    type("t3.granted.res", "");
    type("t3.partial.res", "/");
    expectAll(sentenceAbout(*project, "g.blank"),
              {QStringLiteral("科研机构"), QStringLiteral("are empty or hold “/”: ")});
    type("t3.partial.res", "");
    expectAll(sentenceAbout(*project, "g.blank"), {QStringLiteral(" are empty: ")});
    type("t3.partial.res", "0");
    type("t3.granted.res", "0");

    Edit power;
    power.changes = {project->changeOfProfile(Profile::rulePower, QStringLiteral("no"))};
    ASSERT_TRUE(project->apply(power));
    expectAll(sentenceAbout(*project, "t2.rule_power"), {QStringLiteral("规章")});

    test::write(*project, QStringLiteral("s1"), QString(1200, u'字'));
    expectAll(sentenceAbout(*project, "n.sec1_len"), {QStringLiteral("1200"), QStringLiteral("1000")});
    test::write(*project, QStringLiteral("s5"), QStringLiteral("无"));
    expectAll(sentenceAbout(*project, "n.sec5_empty"), {QStringLiteral("五、")});
    test::write(*project, QStringLiteral("intro"), QStringLiteral("没有期限"));
    expectAll(sentenceAbout(*project, "n.period"), {QStringLiteral("引言")});
}

TEST(CellName, ARowThatOnlySaysOtherNamesTheRowAboveIt)
{
    const EditionPtr format = test::edition("2021");
    const auto named = [&format](const char *cell) {
        return wording::cellName(*format, format->find(CellId(QString::fromLatin1(cell)))).toStdString();
    };
    EXPECT_EQ(named("t3.oth_other.oth"), "（六）其他处理 · 3.其他 · 其他");
    EXPECT_EQ(named("t3.oth_other.nat"), "（六）其他处理 · 3.其他 · 自然人");
    EXPECT_EQ(named("t3.den_secret.nat"), "1.属于国家秘密 · 自然人");
    EXPECT_EQ(named("t3.result_total.total"), "（七）总计 · 总计") << "its number says of what";
    EXPECT_EQ(wording::rowName(*format, format->find(CellId(QStringLiteral("t3.oth_other.total")))).toStdString(),
              "（六）其他处理 · 3.其他");
}

TEST(IssueSentence, ALongSumIsGivenByItsNumberOfCellsAndInFullOnRequest)
{
    const auto project = validReport("2021");
    const CellIndex total = test::cellOf(*project, QStringLiteral("t3.result_total.nat"));
    Edit edit;
    edit.changes = {project->changeOfControl(total, Value::count(9999))};
    ASSERT_TRUE(project->apply(edit));
    const CheckReport report = Checker(project->editionPtr()).check(*project);
    const auto found = std::find_if(report.issues.cbegin(), report.issues.cend(), [](const Issue &issue) {
        return issue.rule->id.text() == QLatin1String("t3.result_sum.nat");
    });
    ASSERT_NE(found, report.issues.cend());
    const QString brief = wording::sentence(*found, *project);
    const QString full = wording::sentence(*found, *project, wording::Detail::Full);
    expectAll(
        brief,
        {QStringLiteral("%1 cell(s) = ").arg(found->leftCells.size()) + found->left->text(), QStringLiteral("9999")});
    EXPECT_FALSE(brief.contains(QStringLiteral("1.属于国家秘密")));
    expectAll(full,
              {QStringLiteral("1.属于国家秘密 ") + figure(*project, "t3.den_secret.nat"), QStringLiteral("9999")});
    EXPECT_LT(brief.size(), full.size() / 2);
}

TEST(IssueSentence, JumpsAreListedWithBothYearsAndMoreThanAFewAreCounted)
{
    const auto project = validReport("2021");
    Edit edit;
    for (const CellIndex cell : project->edition().table(TableId(QStringLiteral("t3")))->cells)
        edit.changes.append(project->changeOfPrevious(cell, Value::count(90'000)));
    ASSERT_TRUE(project->apply(edit));
    expectAll(
        sentenceAbout(*project, "g.yoy"),
        {QStringLiteral("last year 90000"), figure(*project, "t3.new.nat"), QStringLiteral("more; the year-on-year")});
}

TEST(IssueSentence, LastYearsFiguresStandBesideThisYears)
{
    const auto project = validReport("2019");
    expectAll(sentenceAbout(*project, "t3.carry_prev.nat"), {QStringLiteral("last year's report")});
    Edit edit;
    const auto previous = [&project, &edit](const char *cell, qint64 number) {
        edit.changes.append(
            project->changeOfPrevious(test::cellOf(*project, QString::fromLatin1(cell)), Value::count(number)));
    };
    previous("t3.carry_out.nat", 700);
    previous("t3.new.nat", 100'000);
    previous("t2.lic.prev", 50);
    edit.changes.append(
        project->changeOfPrevious(test::cellOf(*project, QStringLiteral("t2.lic.delta")), Value::signedCount(1)));
    ASSERT_TRUE(project->apply(edit));
    expectAll(sentenceAbout(*project, "t3.carry_prev.nat"),
              {QStringLiteral("700"), figure(*project, "t3.carry_in.nat")});
    expectAll(sentenceAbout(*project, "t2.prev_items.lic"), {QStringLiteral("51"), figure(*project, "t2.lic.prev")});
    expectAll(sentenceAbout(*project, "g.yoy"), {QStringLiteral("100000"), figure(*project, "t3.new.nat")});
}

TEST(IssueSentence, WhatIsNotKnownIsSaidToBeSo)
{
    const auto project = validReport();
    Edit edit;
    edit.changes = {project->changeOf(test::cellOf(*project, QStringLiteral("t4.rev.upheld")), Value::unknown())};
    ASSERT_TRUE(project->apply(edit));
    expectAll(sentenceAbout(*project, "t4.sum.rev"), {QStringLiteral("not all of its figures are known")});
}

TEST(IssueSentence, WhatTheTextSaysStandsBesideWhatTheTableSays)
{
    const auto project = validReport();
    ASSERT_TRUE(test::type(*project, QStringLiteral("t3.oth_nofee.nat"), QStringLiteral("3")));
    const QString received = figure(*project, "t3.new.total");
    test::write(*project, QStringLiteral("s1"),
                QStringLiteral("（二）依申请公开。2023年收到政府信息公开申请7件，我街道未发生行政复议。"));
    expectAll(sentenceAbout(*project, "n.new"),
              {QStringLiteral("一、总体情况"),
               QStringLiteral("“2023年收到政府信息公开申请7件，我街道未发生行政复议。”"), QStringLiteral("has 7"),
               QStringLiteral("总计 ") + received, QString::number(received.toInt() - 7)});
    expectAll(sentenceAbout(*project, "n.none_claim"), {QStringLiteral("总计 ") + figure(*project, "t4.rev.total")});
    expectAll(sentenceAbout(*project, "n.unit_pronoun"), {QStringLiteral("我街道"), project->unit()});

    test::write(*project, QStringLiteral("s1"),
                QString(300, u'长') + QStringLiteral("的句子，依申请公开收到申请7件，") + QString(300, u'长'));
    const QString shortened = sentenceAbout(*project, "n.new");
    expectAll(shortened, {QStringLiteral("…长"), QStringLiteral("长…"), QStringLiteral("7件")});
    EXPECT_LT(shortened.size(), 400);

    test::write(*project, QStringLiteral("intro"), QStringLiteral("2023年1月1日至12月31日。依据国办发〔2021〕30号。"));
    expectAll(sentenceAbout(*project, "n.docno"),
              {QStringLiteral("国办发〔2021〕30号"), QStringLiteral("is 国办公开办函〔2021〕30号")});
    test::write(*project, QStringLiteral("s5"), QStringLiteral("2022年，工作仍有差距。"));
    expectAll(sentenceAbout(*project, "n.year"), {QStringLiteral("2022, but the report is on 2023")});

    test::write(*project, QStringLiteral("s6"), QStringLiteral("无。"));
    expectAll(sentenceAbout(*project, "n.fee_section"), {QStringLiteral("六、")});
    expectAll(sentenceAbout(*project, "n.fee_vs_oth_nofee"),
              {QStringLiteral("六、"), figure(*project, "t3.oth_nofee.total")});
    test::write(*project, QStringLiteral("s6"),
                QStringLiteral("发出收费通知0件，通知收费总金额300元，实际收取信息处理费999999999元。"));
    expectAll(sentenceAbout(*project, "n.fee_vs_oth_nofee"), {QStringLiteral("发出收费通知0件")});
    expectAll(sentenceAbout(*project, "n.fee_le"), {QStringLiteral("999999999 yuan"), QStringLiteral("300 yuan")});
    expectAll(sentenceAbout(*project, "n.fee_in_adminfee"),
              {QStringLiteral("99999.9999"), figure(*project, "t2.fee.amount")});
}

TEST(SuspectSentence, SaysTheFigureWithWhichEverythingAddsUp)
{
    const EditionPtr edition = test::edition("2021");
    for (const SuspectReason reason : {SuspectReason::OneOfSeveral, SuspectReason::OnlyOne,
                                       SuspectReason::DigitsSwapped, SuspectReason::WrongUnit}) {
        const Suspect suspect{edition->find(CellId(QStringLiteral("t3.granted.nat"))), Amount::fromWhole(1409),
                              Amount::fromWhole(1408), reason};
        expectAll(wording::sentence({suspect}, *edition),
                  {QStringLiteral("自然人"), QStringLiteral("1409"), QStringLiteral("1408")});
    }
}

TEST(SuspectSentence, NamesBothCellsOfAShiftAndWhetherRowOrColumnIsWrong)
{
    const EditionPtr edition = test::edition("2021");
    const auto shift = [&](const char *from, const char *to) {
        const auto cell = [&](const char *id) { return edition->find(CellId(QLatin1String(id))); };
        return QList<Suspect>{
            {cell(from), Amount::fromWhole(14), Amount::fromWhole(13), SuspectReason::Shift},
            {cell(to), Amount::fromWhole(6), Amount::fromWhole(7), SuspectReason::Shift},
        };
    };
    expectAll(wording::sentence(shift("t3.granted.nat", "t3.granted.biz"), *edition),
              {QStringLiteral("wrong column"), QStringLiteral("自然人 (14, should be 13)"),
               QStringLiteral("商业企业 (6, should be 7)")});
    expectAll(wording::sentence(shift("t3.granted.nat", "t3.partial.nat"), *edition), {QStringLiteral("wrong row")});
}

TEST(EditName, NamesWhatWasDoneAndWhere)
{
    const auto project = validReport();
    const Edition &edition = project->edition();
    const Change cell = project->changeOf(test::cellOf(*project, QStringLiteral("t3.new.nat")), Value::count(3440));
    expectAll(wording::editName({EditKind::Type, {cell}}, edition), {QStringLiteral("3440"), QStringLiteral("自然人")});
    const Change text = project->changeOfText(SectionId(QStringLiteral("s5")), QStringLiteral("x"));
    Change emptied = cell;
    emptied.after = QString();
    for (const EditKind kind : {EditKind::Type, EditKind::Paste}) {
        EXPECT_EQ(wording::editName({kind, {emptied}}, edition),
                  wording::editName({EditKind::Clear, {emptied}}, edition))
            << "an emptied cell is a cleared one";
    }
    Change control{{Place::Kind::Control, QStringLiteral("t3.new.total")}, QStringLiteral("9"), std::nullopt};
    EXPECT_TRUE(
        wording::editName({EditKind::Control, {control}}, edition).startsWith(QStringLiteral("Clear the control")));
    control.after = QStringLiteral("12");
    EXPECT_TRUE(
        wording::editName({EditKind::Control, {control}}, edition).startsWith(QStringLiteral("Control total 12")));
    EXPECT_EQ(wording::editName({EditKind::Control, {control, control}}, edition),
              QStringLiteral("Enter 2 control total(s)"));
    expectAll(wording::editName({EditKind::WriteText, {text}}, edition), {QStringLiteral("五、")});
    QSet<QString> names;
    for (const QString &field : Profile::fields())
        names.insert(
            wording::editName({EditKind::Profile, {project->changeOfProfile(field, QStringLiteral("x"))}}, edition));
    EXPECT_EQ(names.size(), Profile::fields().size());
    for (int kind = 0; kind <= static_cast<int>(EditKind::Redo); ++kind) {
        EXPECT_FALSE(wording::editName({static_cast<EditKind>(kind), {cell}}, edition).isEmpty());
        EXPECT_FALSE(wording::editName({static_cast<EditKind>(kind), {cell, text}}, edition).isEmpty());
    }
}
