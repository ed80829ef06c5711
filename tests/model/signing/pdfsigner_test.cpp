// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/pdfsigner.h"

#include "tests/model/signing/signing.h"

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;

class PdfSignerTest : public SigningTest
{
};

TEST_F(PdfSignerTest, LeavesTheBytesBeforeItsUpdateAsTheyAre)
{
    const QByteArray pdf = smallPdf();
    const QByteArray once = sign(pdf, QStringLiteral("rsa"));
    EXPECT_TRUE(once.startsWith(pdf));
    EXPECT_TRUE(once.contains("/SubFilter /ETSI.CAdES.detached"));
    const QByteArray twice = sign(once);
    EXPECT_TRUE(twice.startsWith(once));
    const QList<SignatureFacts> facts = check(twice);
    ASSERT_EQ(facts.size(), 2);
    EXPECT_FALSE(facts[0].isBroken());
    EXPECT_FALSE(facts[0].coversWholeFile);
    EXPECT_EQ(facts[0].later, LaterChange::Additions);
    EXPECT_EQ(facts[0].signer.keyKind, QStringLiteral("RSA 2048"));
    EXPECT_FALSE(facts[1].isBroken());
    EXPECT_TRUE(facts[1].coversWholeFile);
    EXPECT_EQ(facts[1].signer.name, QStringLiteral("签字人 ec"));
    EXPECT_EQ(facts[1].reason, QStringLiteral("报送"));
}

TEST_F(PdfSignerTest, SignsWithEveryUsualKeyAndPackage)
{
    const QByteArray pdf = smallPdf();
    for (const char *curve : {"P-384", "P-521"}) {
        const QString name = QString::fromLatin1(curve);
        ring->make(name, KeyRing::ec(name));
        ring->pack(name);
        EXPECT_FALSE(check(sign(pdf, name)).value(0, {}).isBroken()) << curve;
    }
    // As Windows XP's successors and old certificate offices write them: RC2 and triple DES.
    ring->pack(QStringLiteral("rsa"), {QStringLiteral("-legacy")});
    EXPECT_FALSE(check(sign(pdf, QStringLiteral("rsa"))).value(0, {}).isBroken());
    ring->pack(QStringLiteral("rsa"));
}

TEST_F(PdfSignerTest, TakesAnEmptyPasswordAndAPackageWithoutOne)
{
    ring->pack(QStringLiteral("ec"), {}, QString());
    SigningKey key = ring->key(QStringLiteral("ec"));
    key.password = Secret(QByteArray(""));
    EXPECT_TRUE(PdfSigner::sign(smallPdf(), key, options()).has_value());
    ring->pack(QStringLiteral("ec"));
}

TEST_F(PdfSignerTest, PutsNoSigningTimeIntoTheSignature)
{
    // PAdES has the time in the PDF, and wants the certificate named (OIDs in DER).
    const QByteArray pdf = sign(smallPdf());
    const QByteArray cms = QByteArray::fromHex(pdf.mid(pdf.indexOf("/Contents <") + 11, 4000));
    EXPECT_FALSE(cms.contains(QByteArray::fromHex("2a864886f70d010905"))) << "signing-time";
    EXPECT_TRUE(cms.contains(QByteArray::fromHex("2a864886f70d010904"))) << "message-digest";
    EXPECT_TRUE(cms.contains(QByteArray::fromHex("2a864886f70d010910022f"))) << "signing-certificate-v2";
}

TEST_F(PdfSignerTest, FollowsTheFilesOwnKindOfCrossReference)
{
    const QByteArray pdf = streamedPdf();
    ASSERT_TRUE(pdf.contains("/XRef"));
    const QByteArray twice = sign(sign(pdf), QStringLiteral("rsa"));
    EXPECT_EQ(twice.count("/Type /XRef"), 3);
    EXPECT_EQ(twice.count("\nxref\n"), 0);
    const QList<SignatureFacts> facts = check(twice);
    ASSERT_EQ(facts.size(), 2);
    EXPECT_FALSE(facts[0].isBroken());
    EXPECT_FALSE(facts[1].isBroken());
}

TEST_F(PdfSignerTest, FindsItsPlaceAmongFormsAndAnnotationsOfAllKinds)
{
    const QByteArray link = "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] >>";
    const QList<QByteArray> pdfs{
        smallPdf("/AcroForm << /Fields [] /DA (/F 0 Tf) >>"),
        smallPdf("/AcroForm 5 0 R", "/Annots 6 0 R", {"<< /Fields 7 0 R >>", "[8 0 R]", "[]", link}),
        smallPdf({}, "/Annots [5 0 R]", {link}),
        smallPdf("/AcroForm 5 0 R", {}, {"<< /Fields [6 0 R] >>", "<< /FT /Tx /T (Signature1) >>"}),
    };
    for (const QByteArray &pdf : pdfs) {
        const QByteArray twice = sign(sign(pdf));
        const QList<SignatureFacts> facts = check(twice);
        ASSERT_EQ(facts.size(), 2) << pdf.toStdString();
        EXPECT_FALSE(facts[0].isBroken()) << pdf.toStdString();
        EXPECT_EQ(facts[0].later, LaterChange::Additions);
        EXPECT_NE(facts[0].field, facts[1].field);
    }
    EXPECT_TRUE(sign(pdfs[0]).contains("/DA (/F 0 Tf)"));
    EXPECT_TRUE(sign(pdfs[1]).contains("[ 8 0 R"));
    EXPECT_EQ(check(sign(pdfs[3])).value(0, {}).field, QStringLiteral("Signature2"));
}

TEST_F(PdfSignerTest, DrawsOverTheSignatureBlockAndNextToWhatIsThere)
{
    const QByteArray pdf = smallPdf("/Dests << /nianbao.sign [3 0 R /FitR 200 300 400 360] "
                                    "/nianbao.seal [3 0 R /FitR 300 200 400 300] >>");
    QList<QRectF> frames;
    SigningOptions how = options();
    how.draw = [&frames](const CertificateFacts &, const SigningPlace &place) {
        frames.append(place.frame);
        return QByteArray("0 0 5 5 re f");
    };
    QByteArray bytes = pdf;
    for (int i = 0; i < 5; ++i)
        bytes = sign(bytes, QStringLiteral("ec"), how);
    ASSERT_EQ(frames.size(), 5);
    EXPECT_EQ(frames[0], QRectF(200, 200, 200, 160));
    for (qsizetype i = 0; i < 4; ++i) {
        for (qsizetype k = i + 1; k < 4; ++k)
            EXPECT_FALSE(frames[i].intersects(frames[k])) << i << ' ' << k;
    }
    for (const QRectF &frame : std::as_const(frames))
        EXPECT_TRUE(QRectF(0, 0, 595, 842).contains(frame));
    const QList<SignatureFacts> facts = check(bytes);
    for (const SignatureFacts &one : facts) {
        EXPECT_FALSE(one.isBroken());
        EXPECT_EQ(one.page, 0);
    }
}

TEST_F(PdfSignerTest, RefusesKeysThatMayNotSign)
{
    const QByteArray pdf = smallPdf();
    SigningKey wrong = ring->key(QStringLiteral("ec"));
    wrong.password = Secret(QByteArray("wrong"));
    EXPECT_EQ(refusal(PdfSigner::sign(pdf, wrong, options())), ErrorCode::KeyPasswordWrong);
    SigningKey none = ring->key(QStringLiteral("ec"));
    none.password = Secret();
    EXPECT_EQ(refusal(PdfSigner::sign(pdf, none, options())), ErrorCode::KeyPasswordMissing);
    SigningKey noKey = ring->key(QStringLiteral("ec"));
    noKey.pkcs12 = "no key";
    EXPECT_EQ(refusal(PdfSigner::sign(pdf, noKey, options())), ErrorCode::KeyUnreadable);

    SigningOptions late = options();
    late.at = late.at.addYears(3);
    EXPECT_EQ(refusal(PdfSigner::sign(pdf, ring->key(QStringLiteral("ec")), late)), ErrorCode::KeyExpired);
    SigningOptions early = options();
    early.at = early.at.addYears(-3);
    EXPECT_EQ(refusal(PdfSigner::sign(pdf, ring->key(QStringLiteral("ec")), early)), ErrorCode::KeyNotYetValid);

    const QStringList curve = KeyRing::ec(QStringLiteral("P-256"));
    ring->make(QStringLiteral("cipher"), curve, KeyRing::extension("keyUsage=keyEncipherment"));
    ring->make(QStringLiteral("server"), curve, KeyRing::extension("extendedKeyUsage=serverAuth"));
    ring->make(QStringLiteral("ed"), {QStringLiteral("ed25519")});
    for (const char *name : {"cipher", "server", "ed"})
        ring->pack(QString::fromLatin1(name));
    EXPECT_EQ(refusal(PdfSigner::sign(pdf, ring->key(QStringLiteral("cipher")), options())),
              ErrorCode::KeyNotForSigning);
    EXPECT_EQ(refusal(PdfSigner::sign(pdf, ring->key(QStringLiteral("server")), options())),
              ErrorCode::KeyNotForSigning);
    EXPECT_EQ(refusal(PdfSigner::sign(pdf, ring->key(QStringLiteral("ed")), options())), ErrorCode::KeyKindUnknown);
    const Result<CertificateFacts> owner = ownerOf(ring->key(QStringLiteral("cipher")), options().at);
    ASSERT_FALSE(owner);
    EXPECT_EQ(owner.error().args.value(0), QStringLiteral("签字人 cipher"));
}

TEST_F(PdfSignerTest, NeedsTheKeysOwnCertificateButTakesItFromElsewhere)
{
    ring->make(QStringLiteral("bare"), KeyRing::ec(QStringLiteral("P-256")));
    ring->pack(QStringLiteral("bare"), {QStringLiteral("-nocerts")});
    SigningKey key = ring->key(QStringLiteral("bare"));
    EXPECT_EQ(refusal(PdfSigner::sign(smallPdf(), key, options())), ErrorCode::KeyWithoutCertificate);
    key.certificates = KeyRing::read(ring->certificatePath(QStringLiteral("rsa")))
        + KeyRing::read(ring->certificatePath(QStringLiteral("bare")));
    const auto bytes = PdfSigner::sign(smallPdf(), key, options());
    ASSERT_TRUE(bytes);
    EXPECT_EQ(check(*bytes).value(0, {}).signer.name, QStringLiteral("签字人 bare"));
}

TEST_F(PdfSignerTest, SignsWithSm2OnlyWhenAsked)
{
    ring->makeSm2(QStringLiteral("sm2"));
    ring->pack(QStringLiteral("sm2"));
    SigningKey key = ring->key(QStringLiteral("sm2"));
    EXPECT_EQ(refusal(PdfSigner::sign(smallPdf(), key, options())), ErrorCode::KeyExperimental);
    key.sm2 = SigningKey::Sm2::Experimental;
    const auto bytes = PdfSigner::sign(smallPdf(), key, options());
    ASSERT_TRUE(bytes);
    const SignatureFacts facts = check(*bytes).value(0, {});
    EXPECT_FALSE(facts.isBroken());
    EXPECT_EQ(facts.digest, QStringLiteral("SM3"));
    QByteArray changed = *bytes;
    changed[changed.indexOf("re f")] = 'R';
    EXPECT_EQ(check(changed).value(0, {}).flaw, SignatureFlaw::ContentChanged);
}

TEST_F(PdfSignerTest, RefusesPdfsThatCannotBeSigned)
{
    const auto code = [](const QByteArray &pdf) {
        return refusal(PdfSigner::sign(pdf, ring->key(QStringLiteral("ec")), options()));
    };
    EXPECT_EQ(code({}), ErrorCode::SignPdfDamaged);
    EXPECT_EQ(code("no PDF"), ErrorCode::SignPdfDamaged);
    EXPECT_EQ(code(smallPdf().chopped(60)), ErrorCode::SignPdfDamaged);
    QByteArray damaged = smallPdf();
    damaged.replace("startxref\n", "startxref\n1");
    EXPECT_EQ(code(damaged), ErrorCode::SignPdfDamaged);
    const QByteArray locked
        = smallPdf("/Perms << /DocMDP 5 0 R >>", {},
                   {"<< /Type /Sig /Reference [<< /TransformMethod /DocMDP /TransformParams << /P 1 >> >>] >>"});
    EXPECT_EQ(code(locked), ErrorCode::SignPdfLocked);
    QPDF plain;
    const QByteArray small = smallPdf();
    plain.processMemoryFile("plain", small.constData(), static_cast<std::size_t>(small.size()));
    QPDFWriter writer(plain);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters("reader", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    const QByteArray encrypted(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    EXPECT_EQ(code(encrypted), ErrorCode::SignPdfEncrypted);
}

TEST(Secret, WipesEveryByteAndIsMovedWithoutACopy)
{
    char bytes[] = "geheim";
    Secret::wipe(bytes, sizeof bytes);
    EXPECT_TRUE(std::all_of(std::begin(bytes), std::end(bytes), [](char c) { return c == 0; }));
    Secret secret{QByteArray("geheim")};
    const char *place = secret.text();
    const Secret moved(std::move(secret));
    EXPECT_EQ(moved.text(), place);
    EXPECT_STREQ(moved.text(), "geheim");
    EXPECT_FALSE(Secret().isGiven());
    EXPECT_TRUE(Secret(QByteArray("")).isGiven());
}
