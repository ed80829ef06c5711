// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/differencesentence.h"
#include "forms/wording/sentences.h"

#include "forms/wording/historywords.h"
#include "model/base/error.h"
#include "model/edition/editionreader.h"
#include "tests/support/reports.h"

#include <QSet>

using namespace nianbao;
using namespace nianbao::test;

namespace {

constexpr int lastCode = static_cast<int>(ErrorCode::BadArguments);

} // namespace

TEST(ErrorSentence, EveryCodeHasAWholeSentenceOfItsOwn)
{
    QSet<QString> seen;
    for (int code = 0; code <= lastCode; ++code) {
        const Error error{static_cast<ErrorCode>(code),
                          {QStringLiteral("A1"), QStringLiteral("B2"), QStringLiteral("C3")}};
        const QString text = wording::sentence(error);
        EXPECT_GT(text.size(), 15) << code;
        EXPECT_TRUE(text.endsWith(u'.')) << text.toStdString();
        EXPECT_FALSE(text.contains(QLatin1String("%1")) || text.contains(QLatin1String("%2"))) << text.toStdString();
        EXPECT_FALSE(seen.contains(text)) << text.toStdString();
        seen.insert(text);
    }
}

TEST(ErrorSentence, SaysTheSystemsUsualReasonsInItsOwnWords)
{
    const QString path = QStringLiteral("a.pdf");
    const auto said = [&path](const char *reason) {
        return wording::sentence(Error{ErrorCode::FileWriteFailed, {path, QString::fromLatin1(reason)}});
    };
    EXPECT_TRUE(said("Permission denied").contains(QStringLiteral("you have no permission")));
    EXPECT_TRUE(said("No such file or directory").contains(QStringLiteral("no such file or folder")));
    EXPECT_TRUE(said("attempt to write a readonly database").contains(QStringLiteral("write-protected")));
    EXPECT_TRUE(said("Something new").contains(QStringLiteral("Something new"))) << "what is not known stays";
}

TEST(HistoryWords, AnEditionsTextIsToldByTheBeginningOfItsHash)
{
    const EditionPtr now = edition("2021");
    const Place place{Place::Kind::Edition, now->id().text()};
    const QString shown = wording::contentWords(place, now->sha256(), *now);
    EXPECT_EQ(shown.size(), 8);
    EXPECT_TRUE(now->sha256().startsWith(shown));
    EXPECT_NE(shown, wording::contentWords(place, olderText("2021")->sha256(), *now));
}

TEST(ErrorSentence, NamesTheFileAndWhoHasIt)
{
    const QString path = QStringLiteral("年报.nianbao");
    const QString text
        = wording::sentence(Error{ErrorCode::FileInUse, {path, QStringLiteral("li"), QStringLiteral("pc-3")}});
    for (const QString &word : {path, QStringLiteral("li"), QStringLiteral("pc-3")})
        EXPECT_TRUE(text.contains(word)) << text.toStdString();
    EXPECT_FALSE(
        wording::sentence(Error{ErrorCode::FileInUse, {path, QString(), QString()}}).contains(QLatin1String("  ")));
    EXPECT_TRUE(wording::sentence(Error{ErrorCode::FileInUse, {path, QString(), QStringLiteral("pc-3")}})
                    .contains(QLatin1String("pc-3")));
}

TEST(ErrorSentence, WhatToDoWithADamagedFileDependsOnWhetherItIsAReport)
{
    const auto said = [](const char *path) {
        return wording::sentence({ErrorCode::FileDamaged, {QLatin1String(path), QStringLiteral("x")}});
    };
    EXPECT_TRUE(said("a.nianbao").contains(QStringLiteral("backup")));
    EXPECT_TRUE(said("a.docx").contains(QStringLiteral("make it anew")));
    EXPECT_TRUE(said("A.ZIP").contains(QStringLiteral("make it anew")));
}

TEST(ErrorSentence, TextThatLooksLikeAPlaceStaysAsItIs)
{
    const QString text
        = wording::sentence(Error{ErrorCode::ValueTooManyDecimals, {QStringLiteral("%2"), QStringLiteral("6")}});
    EXPECT_TRUE(text.contains(QStringLiteral("“%2”"))) << text.toStdString();
}

TEST(ErrorSentence, TellsTheCauseBehindIt)
{
    Error error{ErrorCode::FileDamaged, {QStringLiteral("a.nianbao"), QStringLiteral("edition")}};
    error.cause = std::make_shared<const Error>(
        Error{ErrorCode::EditionMissingKey,
              {QStringLiteral("a.nianbao"), QStringLiteral("tables[0]"), QStringLiteral("id")}});
    const QString text = wording::sentence(error);
    EXPECT_TRUE(text.contains(QLatin1String("damaged")));
    EXPECT_TRUE(text.contains(QStringLiteral("tables[0] lacks “id”"))) << text.toStdString();
}

TEST(ErrorSentence, SaysWhatIsWrongWhereInAnEditionThatWasRefused)
{
    const auto refusal = [](const QByteArray &json) {
        const auto read = EditionReader::readStored(json, QStringLiteral("a.json"));
        EXPECT_FALSE(read.has_value());
        return read ? QString() : wording::sentence(read.error());
    };
    const auto spoiled = [](const char *part, const char *by) {
        QByteArray json = edition("2021")->json();
        const qsizetype at = json.indexOf(part);
        EXPECT_GE(at, 0) << part;
        return at < 0 ? json : json.replace(at, qstrlen(part), by);
    };
    EXPECT_EQ(
        refusal(spoiled(R"("title")", R"("headline")")),
        QStringLiteral(
            "The file a.json was refused. The outermost level has the key “headline”, which has no meaning there."));
    EXPECT_EQ(refusal(R"({ "years": [] })"),
              QStringLiteral("The file a.json was refused. The outermost level lacks “schema”."));
    const QString wrongType = refusal(spoiled(R"("unitKinds":[)", R"("unitKinds":7,"free":[)"));
    EXPECT_TRUE(wrongType.contains(QLatin1String("unitKinds should be: array"))) << wrongType.toStdString();
}

TEST(NormalisationSentence, EachSaysWhatWasTypedAndWhatItBecame)
{
    for (int n = 0; n <= static_cast<int>(Normalisation::NotUnderstood); ++n) {
        const auto normalisation = static_cast<Normalisation>(n);
        const QString text = wording::sentence(normalisation, QStringLiteral("１２"), Value::count(12));
        EXPECT_TRUE(text.contains(QStringLiteral("１２"))) << text.toStdString();
        EXPECT_EQ(text.contains(QLatin1String("12")), normalisation != Normalisation::NotUnderstood);
    }
}

TEST(Language, IsEnglishWithoutATranslation)
{
    EXPECT_EQ(wording::language(), QStringLiteral("en"));
}

TEST(Sentences, SayWhereAFileDiffersFromTheReport)
{
    const EditionPtr format = edition("2021");
    using In = PrintedDifference::In;
    const auto said = [&format](const char *where, In in = In::Everywhere) {
        return wording::differenceSentence({QString::fromUtf8(where), QStringLiteral("12"), QStringLiteral("13"), in},
                                           *format);
    };
    EXPECT_TRUE(said("t3.new.nat").contains(QStringLiteral("自然人: the report says “12”, the file “13”")));
    EXPECT_TRUE(said("t3.new.nat", In::Data).contains(QStringLiteral("自然人, in the data of the file")));
    EXPECT_TRUE(said("t3.new.nat", In::Pages).contains(QStringLiteral("自然人, where the file prints it")));
    EXPECT_TRUE(said("t3.new.nat", In::Figures).contains(QStringLiteral("自然人, in the file's list of figures")));
    EXPECT_TRUE(said("control t3.new.total", In::Data).contains(QStringLiteral("(control total), in the data")));
    EXPECT_TRUE(said("profile phone", In::Data).startsWith(QStringLiteral("telephone, in the data")));
    EXPECT_TRUE(said("report year").startsWith(QStringLiteral("year of the report: ")));
    EXPECT_TRUE(said("text s5").startsWith(format->section(SectionId(QStringLiteral("s5")))->name));
    EXPECT_TRUE(said("t4 R1C2").contains(format->section(SectionId(QStringLiteral("s4")))->name));
    EXPECT_TRUE(said("¶ 7").startsWith(QStringLiteral("paragraph 7")));
    EXPECT_TRUE(said("p. 3").contains(QStringLiteral("page 3")));
}
