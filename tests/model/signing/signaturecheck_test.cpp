// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/signaturecheck.h"

#include "tests/model/signing/signing.h"

#include <algorithm>
#include <random>

using namespace nianbao;
using namespace nianbao::test;

namespace {

/// Everything that a reader of the facts would call wrong, a file that is refused included.
bool isNoticed(const QByteArray &pdf)
{
    const auto facts = SignatureCheck::read(pdf, {{}, QDateTime::currentDateTime()});
    return !facts
        || std::any_of(facts->begin(), facts->end(), [](const SignatureFacts &one) { return one.isBroken(); });
}

/// An update behind `pdf` that gives one object another content.
QByteArray updated(const QByteArray &pdf, int object, const QByteArray &content)
{
    const qsizetype at = pdf.lastIndexOf("startxref\n") + 10;
    const QByteArray previous = pdf.mid(at, pdf.indexOf('\n', at) - at);
    QByteArray bytes = pdf;
    const QByteArray place = QByteArray::number(bytes.size()).rightJustified(10, '0');
    bytes += QByteArray::number(object) + " 0 obj\n" + content + "\nendobj\n";
    const QByteArray start = QByteArray::number(bytes.size());
    return bytes + "xref\n" + QByteArray::number(object) + " 1\n" + place
        + " 00000 n \ntrailer\n<< /Size 40 /Root 1 0 R /Prev " + previous + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace

class SignatureCheckTest : public SigningTest
{
protected:
    /// The same length, so that nothing else moves.
    static QByteArray withRange(const QByteArray &pdf, const QByteArray &range)
    {
        QByteArray bytes = pdf;
        const qsizetype at = bytes.lastIndexOf("/ByteRange ") + 11;
        const qsizetype room = bytes.indexOf("/Contents", at) - at;
        bytes.replace(at, room, range.leftJustified(room, ' '));
        return bytes;
    }
};

TEST_F(SignatureCheckTest, NoticesEveryChangedByteOfTheSignedRange)
{
    const QByteArray pdf = sign(smallPdf());
    ASSERT_FALSE(isNoticed(pdf));
    const qsizetype first = pdf.indexOf("/Contents <") + 10;
    const qsizetype second = pdf.indexOf('>', first) + 1;
    std::mt19937 random(1);
    for (qsizetype at = 0; at < pdf.size(); ++at) {
        if (at >= first && at < second)
            continue;
        QByteArray changed = pdf;
        changed[at] = static_cast<char>(changed[at] ^ (1U << (random() % 8)));
        EXPECT_TRUE(isNoticed(changed)) << "byte " << at << " of " << pdf.size();
    }
}

TEST_F(SignatureCheckTest, NoticesEveryChangedByteAfterTwoSignatures)
{
    const QByteArray pdf = sign(sign(smallPdf()), QStringLiteral("rsa"));
    ASSERT_FALSE(isNoticed(pdf));
    // Only the room of the last signature is outside its range; what it holds is looked at elsewhere.
    const qsizetype first = pdf.lastIndexOf("/Contents <") + 10;
    const qsizetype second = pdf.indexOf('>', first) + 1;
    std::mt19937 random(2);
    for (int i = 0; i < 150; ++i) {
        auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(pdf.size() - (second - first)));
        at += at < first ? 0 : second - first;
        QByteArray changed = pdf;
        changed[at] = static_cast<char>(changed[at] ^ (1U << (random() % 8)));
        EXPECT_TRUE(isNoticed(changed)) << "byte " << at;
    }
}

TEST_F(SignatureCheckTest, NoticesWhatIsCutInsertedOrAdded)
{
    const QByteArray pdf = sign(smallPdf());
    std::mt19937 random(3);
    const qsizetype hex = pdf.indexOf("/Contents <");
    for (int i = 0; i < 200; ++i) {
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(hex));
        EXPECT_TRUE(isNoticed(QByteArray(pdf).remove(at, 1 + static_cast<qsizetype>(random() % 9)))) << at;
        EXPECT_TRUE(isNoticed(QByteArray(pdf).insert(at, "x"))) << at;
    }
    const SignatureFacts added = check(pdf + "% something behind the end\n").value(0, {});
    EXPECT_FALSE(added.coversWholeFile);
    EXPECT_EQ(added.later, LaterChange::Additions) << "no reader shows it";
    // What belongs to the signature's room, and not to the signature.
    QByteArray padded = pdf;
    padded[padded.indexOf('>', hex) - 1] = '1';
    EXPECT_EQ(check(padded).value(0, {}).flaw, SignatureFlaw::Unreadable);
}

TEST_F(SignatureCheckTest, TellsAChangeOfTheDocumentFromAFurtherSignature)
{
    const QByteArray pdf = sign(smallPdf());
    const QByteArray content = "<< /Length 23 >>\nstream\n1 0 0 rg 9 9 50 50 re f\nendstream";
    const QByteArray page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ";
    const QByteArray text = "<< /Type /Annot /Subtype /FreeText /Rect [0 0 99 99] /Contents (!) >>";
    const QList<QByteArray> changed{
        updated(pdf, 4, content),
        updated(pdf, 3, page + "/Rotate 90 >>"),
        updated(pdf, 3, page + "/Annots [" + text + "] >>"),
        updated(pdf, 1, "<< /Type /Catalog /Pages 2 0 R >>"),
        updated(updated(pdf, 30, text), 3, page + "/Annots [30 0 R] >>"),
    };
    for (const QByteArray &bytes : changed) {
        const QList<SignatureFacts> facts = check(bytes);
        ASSERT_GE(facts.size(), 1);
        EXPECT_EQ(facts[0].signer.name, QStringLiteral("签字人 ec"));
        EXPECT_TRUE(facts[0].isBroken()) << bytes.mid(pdf.size()).toStdString();
        EXPECT_FALSE(facts[0].coversWholeFile);
    }
    // Signed again after a change: the second is right, the first is told as overtaken.
    const QList<SignatureFacts> both = check(sign(updated(pdf, 4, content), QStringLiteral("rsa")));
    ASSERT_EQ(both.size(), 2);
    EXPECT_EQ(both[0].later, LaterChange::Document);
    EXPECT_EQ(both[0].flaw, SignatureFlaw::None);
    EXPECT_FALSE(both[1].isBroken());
    // The same object once more as it was is no change.
    EXPECT_EQ(check(updated(pdf, 4, "<< /Length 23 >>\nstream\n0 0 1 rg 9 9 50 50 re f\nendstream")).value(0, {}).later,
              LaterChange::Additions);
}

TEST_F(SignatureCheckTest, BelievesNoRangeThatIsNotTheFileAroundTheSignature)
{
    const QByteArray pdf = sign(smallPdf());
    const qsizetype first = pdf.indexOf("/Contents <") + 10;
    const qsizetype second = pdf.indexOf('>', first) + 1;
    const auto range = [](qint64 a, qint64 b, qint64 c, qint64 d) {
        QByteArray text("[");
        for (const qint64 number : {a, b, c, d})
            text += QByteArray::number(number) + ' ';
        return text + ']';
    };
    const qint64 rest = pdf.size() - second;
    const QList<QByteArray> wrong{
        range(0, first, second, rest + 1),
        range(0, first, second, -1),
        range(1, first, second, rest),
        range(0, second, first, rest),
        range(0, first, first, rest),
        range(0, first - 1, second, rest),
        range(0, first, second + 1, rest - 1),
        range(0, 0, 0, 0),
        range(0, first, INT64_MAX, 1),
        range(0, INT64_MAX, INT64_MAX, INT64_MAX),
        "[0 99999999999999999999999999999 1 2]",
        "[0 1.5 2 3]",
        "[0 1 2]",
        "[0 1 2 3 4]",
        "[]",
        "null",
        "[/a /b /c /d]",
        "[[[[[[[[[[[[0]]]]]]]]]]]]",
    };
    for (const QByteArray &text : wrong) {
        const QList<SignatureFacts> facts = check(withRange(pdf, text));
        ASSERT_EQ(facts.size(), 1) << text.toStdString();
        const bool isTooLarge = text.contains("99999"); // for the whole object, which is lost then
        EXPECT_EQ(facts[0].flaw, isTooLarge ? SignatureFlaw::Lost : SignatureFlaw::RangeWrong) << text.toStdString();
    }
}

TEST_F(SignatureCheckTest, SaysWhatIsWrongWithSignaturesThatAreNone)
{
    const auto flaw = [](const QByteArray &signature) {
        const QByteArray field = "<< /FT /Sig /T (a) /V 6 0 R >>";
        const QList<SignatureFacts> facts = check(smallPdf("/AcroForm << /Fields [5 0 R] >>", {}, {field, signature}));
        return facts.size() == 1 ? facts[0].flaw : SignatureFlaw::None;
    };
    EXPECT_EQ(flaw("<< /Type /Sig >>"), SignatureFlaw::Unreadable);
    EXPECT_EQ(flaw("<< /Type /Sig /Contents <> /ByteRange [0 1 2 3] >>"), SignatureFlaw::Unreadable);
    EXPECT_EQ(flaw("<< /Type /Sig /Contents (abc) /ByteRange [0 1 2 3] >>"), SignatureFlaw::RangeWrong);
    EXPECT_EQ(flaw("<< /Type /Sig /Contents 7 /ByteRange [0 1 2 3] >>"), SignatureFlaw::Unreadable);
    QByteArray old = sign(smallPdf());
    old.replace("/ETSI.CAdES.detached", "/adbe.x509.rsa_sha1 ");
    EXPECT_EQ(check(old).value(0, {}).flaw, SignatureFlaw::KindUnknown);
    EXPECT_TRUE(check(smallPdf()).isEmpty());
}

TEST_F(SignatureCheckTest, SurvivesWhateverItIsGiven)
{
    const QByteArray pdf = sign(sign(streamedPdf()), QStringLiteral("rsa"));
    const QDateTime now = QDateTime::currentDateTime();
    std::mt19937 random(4);
    const auto below
        = [&random](qsizetype most) { return static_cast<qsizetype>(random() % static_cast<unsigned>(most)); };
    const QList<QByteArray> pieces{"endobj",       "<<", ">>",  "[",        "]",    "(",
                                   "999999999999", "-1", "0 R", "stream\n", "/Sig", "R"};
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = pdf;
        for (qsizetype k = 1 + below(4); k > 0; --k) {
            const QByteArray piece = pieces[below(pieces.size())];
            bytes.replace(below(bytes.size()), piece.size(), piece);
        }
        const auto facts = SignatureCheck::read(bytes, {{}, now});
        const bool isSame = bytes == pdf;
        EXPECT_TRUE(isSame || !facts || facts->size() < 50);
    }
    for (qsizetype size = 0; size < pdf.size(); size += 331)
        EXPECT_TRUE(size == 0 || isNoticed(pdf.first(size)) || check(pdf.first(size)).size() < 2) << size;
    EXPECT_FALSE(SignatureCheck::read(QByteArray(100'000, '['), {{}, now}).has_value());
    EXPECT_FALSE(SignatureCheck::read("%PDF-1.4\n" + QByteArray(50'000, '<'), {{}, now}).has_value());
}

TEST_F(SignatureCheckTest, SaysWhoVouchesForTheSigner)
{
    ring->make(QStringLiteral("authority"), KeyRing::ec(QStringLiteral("P-256")));
    ring->issue(QStringLiteral("clerk"), QStringLiteral("authority"), KeyRing::ec(QStringLiteral("P-256")));
    ring->pack(QStringLiteral("clerk"));
    const QByteArray authority = KeyRing::read(ring->certificatePath(QStringLiteral("authority")));
    const QByteArray other = KeyRing::read(ring->certificatePath(QStringLiteral("rsa")));
    const QByteArray pdf = sign(smallPdf(), QStringLiteral("clerk"));

    const SignatureFacts unknown = check(pdf).value(0, {});
    EXPECT_EQ(unknown.trustedBy, TrustedBy::Nobody);
    EXPECT_EQ(unknown.trustProblem, TrustProblem::IssuerUnknown);
    EXPECT_EQ(unknown.signer.issuer, QStringLiteral("签字人 authority"));
    EXPECT_FALSE(unknown.isBroken());
    EXPECT_EQ(check(pdf, other).value(0, {}).trustedBy, TrustedBy::Nobody);
    const SignatureFacts known = check(pdf, other + authority).value(0, {});
    EXPECT_EQ(known.trustedBy, TrustedBy::TrustFile);
    EXPECT_EQ(known.trustProblem, TrustProblem::None);
    const SignatureFacts own = check(sign(smallPdf())).value(0, {});
    EXPECT_EQ(own.trustProblem, TrustProblem::SelfSigned);

    const auto later = SignatureCheck::read(pdf, {authority, QDateTime::currentDateTime().addYears(1)});
    ASSERT_TRUE(later);
    EXPECT_EQ(later->value(0, {}).trustedBy, TrustedBy::TrustFile);
    EXPECT_EQ(later->value(0, {}).trustProblem, TrustProblem::Expired);
    const auto bad = SignatureCheck::read(pdf, {"no certificate", QDateTime::currentDateTime()});
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().code, ErrorCode::TrustFileUnreadable);
}

TEST_F(SignatureCheckTest, NoticesACertificateThatWasExchanged)
{
    // A second certificate over the same key, put into the signature in place of the signer's: the names in
    // it are equal, so that only its fingerprint among what was signed tells.
    ring->make(QStringLiteral("twin"), KeyRing::ec(QStringLiteral("P-256")),
               KeyRing::extension("basicConstraints=CA:TRUE"));
    ring->pack(QStringLiteral("twin"));
    QByteArray pdf = sign(smallPdf(), QStringLiteral("twin"));
    const qsizetype hex = pdf.indexOf("/Contents <") + 11;
    const QByteArray cms = QByteArray::fromHex(pdf.mid(hex, pdf.indexOf('>', hex) - hex));
    // The last byte of the validity's end, within the certificate: 20YYMMDD… as digits.
    QByteArray changed = cms;
    const qsizetype until
        = changed.indexOf(QByteArray::fromHex("170d"), changed.indexOf(QByteArray::fromHex("170d")) + 15);
    ASSERT_GT(until, 0);
    changed[until + 2 + 11] = changed[until + 2 + 11] == '1' ? '2' : '1';
    pdf.replace(hex, 2 * changed.size(), changed.toHex());
    EXPECT_EQ(check(pdf).value(0, {}).flaw, SignatureFlaw::CertificateExchanged);
}
