// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/signaturesentence.h"

#include "forms/wording/sentences.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace nianbao;
using Mark = wording::SignatureReading::Mark;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC);

SignatureFacts goodFacts()
{
    SignatureFacts facts;
    facts.signer.name = QStringLiteral("张三");
    facts.signer.organisation = QStringLiteral("某县人民政府");
    facts.signer.validFrom = now.addYears(-1);
    facts.signer.validUntil = now.addYears(1);
    facts.claimedAt = now.addDays(-1);
    facts.coversWholeFile = true;
    facts.trustedBy = TrustedBy::System;
    return facts;
}

bool says(const SignatureFacts &facts, const char *words)
{
    return wording::read(facts, now, QStringLiteral("ca.pem")).sentences.join(u' ').contains(QString::fromUtf8(words));
}

Mark markOf(const SignatureFacts &facts)
{
    return wording::read(facts, now, {}).mark;
}

} // namespace

TEST(SignatureSentence, SaysWhoAndWhenAndThatNothingIsWrong)
{
    const auto reading = wording::read(goodFacts(), now, {});
    EXPECT_EQ(reading.mark, Mark::Good);
    EXPECT_EQ(reading.headline, QStringLiteral("张三 (某县人民政府), 2026-02-28 17:30"));
    EXPECT_TRUE(says(goodFacts(), "nothing was changed since"));
    EXPECT_TRUE(says(goodFacts(), "This computer's list"));
}

TEST(SignatureSentence, TellsABrokenSignatureFromASignerWhoIsNotProved)
{
    SignatureFacts unknown = goodFacts();
    unknown.trustedBy = TrustedBy::Nobody;
    unknown.trustProblem = TrustProblem::SelfSigned;
    unknown.signer.serial = QStringLiteral("0A1B");
    EXPECT_EQ(markOf(unknown), Mark::Doubtful);
    EXPECT_TRUE(says(unknown, "0A1B"));
    SignatureFacts expired = goodFacts();
    expired.signer.validUntil = now.addDays(-1).addSecs(1);
    EXPECT_EQ(markOf(expired), Mark::Doubtful);
    EXPECT_TRUE(says(expired, "without a time stamp"));
    expired.claimedAt = {};
    EXPECT_FALSE(says(expired, "without a time stamp"));
    SignatureFacts changed = goodFacts();
    changed.later = LaterChange::Document;
    EXPECT_EQ(markOf(changed), Mark::Broken);
    EXPECT_TRUE(says(changed, "not what was signed"));
    SignatureFacts lenders = goodFacts();
    lenders.trustedBy = TrustedBy::TrustFile;
    EXPECT_TRUE(says(lenders, "ca.pem vouches"));
}

TEST(SignatureSentence, HasASentenceOfItsOwnForEveryFlaw)
{
    QSet<QString> sentences;
    for (int flaw = 1; flaw <= static_cast<int>(SignatureFlaw::Lost); ++flaw) {
        SignatureFacts facts = goodFacts();
        facts.flaw = static_cast<SignatureFlaw>(flaw);
        facts.reason = QStringLiteral("报送");
        const auto reading = wording::read(facts, now, {});
        EXPECT_EQ(reading.mark, Mark::Broken);
        EXPECT_TRUE(reading.sentences.first().startsWith(QStringLiteral("The signature is not valid."))) << flaw;
        EXPECT_TRUE(reading.sentences.last().contains(facts.reason));
        sentences.insert(reading.sentences.first());
    }
    EXPECT_EQ(sentences.size(), static_cast<int>(SignatureFlaw::Lost));
}

TEST(SignatureSentence, SaysWhatKeepsAKeyFromSigning)
{
    const auto sentence = [](ErrorCode code, const QStringList &args = {}) {
        return wording::sentence(Error{code, args});
    };
    QSet<QString> sentences;
    for (int code = static_cast<int>(ErrorCode::LibraryMissing); code < static_cast<int>(ErrorCode::Cancelled); ++code)
        sentences.insert(sentence(static_cast<ErrorCode>(code)));
    EXPECT_FALSE(sentences.contains(QString()));
    EXPECT_EQ(sentences.size(), static_cast<int>(ErrorCode::Cancelled) - static_cast<int>(ErrorCode::LibraryMissing));
    const QString expired = sentence(ErrorCode::KeyExpired, {QStringLiteral("张三"), now.toString(Qt::ISODate)});
    EXPECT_TRUE(expired.contains(QStringLiteral("张三")));
    EXPECT_TRUE(expired.contains(QStringLiteral("2026-03-01")));
    EXPECT_TRUE(
        sentence(ErrorCode::SignatureUnproved, {QString::number(static_cast<int>(SignatureFlaw::ContentChanged))})
            .contains(wording::flawSentence(SignatureFlaw::ContentChanged)));
}
