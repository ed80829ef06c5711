// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// A real report, signed, before judges that share nothing with the program: poppler with NSS, OpenSSL's own
// program, BouncyCastle, and PDFBox for PDF/A.

#include "forms/paper/pdfexport.h"
#include "forms/paper/signaturepicture.h"
#include "model/signing/signaturecheck.h"
#include "tests/forms/paper/samplereport.h"
#include "tests/support/keys.h"

#include <QImage>
#include <QRegularExpression>

using namespace nianbao;
using namespace nianbao::test;

namespace {

class SignedReport : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        ring = std::make_unique<KeyRing>();
        ring->make(QStringLiteral("rsa"), KeyRing::rsa());
        ring->make(QStringLiteral("ec"), KeyRing::ec(QStringLiteral("P-256")));
        ring->makeSm2(QStringLiteral("sm2"));
        for (const char *name : {"rsa", "ec", "sm2"})
            ring->pack(QString::fromLatin1(name));
        Sample sample;
        sample.signature = true;
        const FontBook fonts;
        const ReportDocument document = sampleReport(sample);
        const PaperLayout layout(document, fonts);
        pageCount = layout.pageCount();
        report = pdfBytes(layout, document, {QDateTime::currentDateTime(), {}}).value_or(QByteArray());
    }
    static void TearDownTestSuite() { ring.reset(); }

    static QByteArray sign(const QByteArray &pdf, const char *name, bool isVisible)
    {
        SigningOptions how;
        how.at = QDateTime::currentDateTime();
        how.reason = QStringLiteral("报送（年度报告）");
        if (isVisible) {
            how.draw = [&how](const CertificateFacts &signer, const SigningPlace &place) {
                EXPECT_EQ(place.unit, Sample().unit);
                return signaturePicture({how.at, SignatureLook::Seal::Drawn, {}}, signer, place, FontBook());
            };
        }
        SigningKey key = ring->key(QString::fromLatin1(name));
        key.sm2 = SigningKey::Sm2::Experimental;
        const auto bytes = PdfSigner::sign(pdf, key, how);
        EXPECT_TRUE(bytes.has_value()) << (bytes ? "" : codeName(bytes.error().code).latin1());
        return bytes.value_or(QByteArray());
    }
    static QString fileWith(const char *name, const QByteArray &bytes)
    {
        ring->write(QString::fromLatin1(name), bytes);
        return ring->file(QString::fromLatin1(name));
    }
    /// Its last page; null where poppler is not installed.
    static QImage pictureOf(const char *name, const QByteArray &pdf)
    {
        const QString last = QString::number(pageCount);
        const QString picture = ring->file(QString::fromLatin1(name));
        outputOf(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"), QStringLiteral("144"), QStringLiteral("-f"), last, QStringLiteral("-l"), last,
                  QStringLiteral("-png"), QStringLiteral("-singlefile"), fileWith("pictured.pdf", pdf), picture});
        return QImage(picture + QStringLiteral(".png"));
    }
    /// The last signature's bytes and itself, as files.
    static std::pair<QString, QString> partsOf(const QByteArray &pdf)
    {
        const qsizetype first = pdf.lastIndexOf("/Contents <") + 10;
        const qsizetype second = pdf.indexOf('>', first) + 1;
        const QByteArray der = QByteArray::fromHex(pdf.mid(first + 1, second - first - 2));
        return {fileWith("content", pdf.first(first) + pdf.mid(second)), fileWith("signature", der)};
    }

    static inline std::unique_ptr<KeyRing> ring;
    static inline QByteArray report;
    static inline int pageCount = 0;
};

} // namespace

TEST_F(SignedReport, IsAcceptedByPoppler)
{
    const QByteArray twice = sign(sign(report, "rsa", true), "ec", false);
    const auto said = outputOf(QStringLiteral("pdfsig"), {fileWith("twice.pdf", twice)});
    if (!said)
        GTEST_SKIP() << "pdfsig is not installed";
    EXPECT_EQ(said->count(QStringLiteral("Signature is Valid")), 2) << said->toStdString();
    EXPECT_EQ(said->count(QStringLiteral("ETSI.CAdES.detached")), 2);
    EXPECT_EQ(said->count(QStringLiteral("Not total document signed")), 1);
    EXPECT_TRUE(said->contains(QStringLiteral("签字人 ec")));
}

TEST_F(SignedReport, IsAcceptedByOpenSsl)
{
    for (const char *name : {"rsa", "ec"}) {
        const auto [content, signature] = partsOf(sign(report, name, false));
        const auto verify = [&](const QString &over) {
            return outputOf(QStringLiteral("openssl"),
                            {QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-cades"),
                             QStringLiteral("-binary"), QStringLiteral("-inform"), QStringLiteral("DER"),
                             QStringLiteral("-in"), signature, QStringLiteral("-content"), over, QStringLiteral("-out"),
                             QStringLiteral("/dev/null"), QStringLiteral("-CAfile"),
                             ring->certificatePath(QString::fromLatin1(name)), QStringLiteral("-purpose"),
                             QStringLiteral("any")})
                .value_or(QString());
        };
        EXPECT_TRUE(verify(content).contains(QStringLiteral("successful"))) << verify(content).toStdString();
        EXPECT_FALSE(verify(signature).contains(QStringLiteral("successful"))) << "of other bytes";
    }
}

TEST_F(SignedReport, IsAcceptedByBouncyCastle)
{
    const auto jars = classPath({"bcprov", "bcpkix", "bcutil"});
    if (!jars)
        GTEST_SKIP() << "BouncyCastle (libbcpkix-java) is not installed";
    for (const char *name : {"rsa", "ec", "sm2"}) {
        const auto [content, signature] = partsOf(sign(report, name, false));
        const auto said
            = outputOf(QStringLiteral("java"),
                       {QStringLiteral("-cp"), *jars,
                        QStringLiteral(NIANBAO_SOURCE_DIR "/tests/support/CheckSignature.java"), content, signature});
        if (!said)
            GTEST_SKIP() << "java is not installed";
        if (said->contains(QStringLiteral("jdk.compiler")))
            GTEST_SKIP() << "this java has no compiler (default-jdk-headless)";
        EXPECT_TRUE((u'\n' + *said).contains(QStringLiteral("\nvalid "))) << name << ": " << said->toStdString();
        EXPECT_TRUE(said->contains(QStringLiteral("certificates named: 1"))) << said->toStdString();
        EXPECT_TRUE(said->contains(QStringLiteral("signing time inside: false")));
    }
}

TEST_F(SignedReport, StaysPdfA1bWithOneSignatureAndWithTwo)
{
    const QByteArray once = sign(report, "ec", true);
    const QByteArray twice = sign(once, "rsa", false);
    const QByteArray thrice = sign(twice, "rsa", true);
    for (const QByteArray &pdf : {once, thrice}) {
        const auto verdict = preflightVerdict(fileWith("signed.pdf", pdf));
        if (!verdict)
            GTEST_SKIP() << "java or PDFBox preflight is not installed";
        EXPECT_TRUE(verdict->contains(QStringLiteral("is a valid PDF/A-1b file"))) << verdict->toStdString();
    }
    const auto facts = SignatureCheck::read(twice, {{}, QDateTime::currentDateTime()});
    ASSERT_TRUE(facts);
    EXPECT_FALSE(facts->value(0, {}).isBroken());
}

TEST_F(SignedReport, IsSignedOnTheSignatureLineInOutlines)
{
    const QByteArray pdf = sign(report, "ec", true);
    EXPECT_TRUE(report.contains("/nianbao.sign"));
    const QRegularExpression red(QStringLiteral("0\\.82 0\\.06 0\\.06 rg"));
    EXPECT_TRUE(QString::fromLatin1(pdf.mid(report.size())).contains(red)) << "the seal";
    EXPECT_FALSE(pdf.mid(report.size()).contains("/Font")) << "outlines need none";
    const auto text = outputOf(QStringLiteral("pdftotext"), {fileWith("seen.pdf", pdf), QStringLiteral("-")});
    if (!text)
        GTEST_SKIP() << "pdftotext is not installed";
    EXPECT_TRUE(text->contains(QStringLiteral("单位负责人（签字）：")));
}

TEST_F(SignedReport, ItsSealLeavesTheWordsBelowItToBeRead)
{
    const QImage before = pictureOf("before", report);
    const QImage after = pictureOf("after", sign(report, "ec", true));
    if (before.isNull())
        GTEST_SKIP() << "pdftoppm is not installed";
    ASSERT_EQ(before.size(), after.size());
    int covered = 0;
    int kept = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            const QRgb now = after.pixel(x, y);
            const bool isBelowRed = qRed(before.pixel(x, y)) < 100 && now != before.pixel(x, y);
            covered += isBelowRed ? 1 : 0;
            kept += isBelowRed && qRed(now) < 160 ? 1 : 0;
        }
    }
    EXPECT_GT(covered, 50) << "it lies over the unit's name and the date";
    EXPECT_GT(kept, covered / 2) << "of " << covered;
}
