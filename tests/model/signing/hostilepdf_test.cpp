// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// PDFs made to fill the memory of who looks at their signatures.

#include "model/signing/countingfilter.h"
#include "model/signing/unpackinglimit.h"

#include "tests/model/signing/signing.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>

#include <algorithm>
#include <cstdlib>
#include <random>

using namespace nianbao;
using namespace nianbao::signing;
using namespace nianbao::test;

namespace {

QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes).mid(4); // without the length, which Qt puts in front
}

QByteArray stream(const QByteArray &entries, const QByteArray &bytes)
{
    return "<< " + entries + " /Length " + QByteArray::number(bytes.size()) + " >>\nstream\n" + bytes + "\nendstream";
}

/// Its cross-reference is a stream, by which object 5 is the first in the object stream `packed`.
QByteArray packedPdf(const QByteArray &packed)
{
    const QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R /AcroForm 5 0 R >>",
                                    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>", packed};
    QByteArray pdf("%PDF-1.5\n");
    QByteArray table;
    const auto entry = [&table](char kind, qsizetype place) {
        table.append(kind);
        for (int shift = 24; shift >= 0; shift -= 8)
            table.append(static_cast<char>(place >> shift));
        table.append('\0');
    };
    entry(0, 0);
    for (qsizetype i = 0; i < objects.size(); ++i) {
        entry(1, pdf.size());
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    entry(2, objects.size());
    entry(1, pdf.size());
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "6 0 obj\n" + stream("/Type /XRef /Size 7 /W [1 4 1] /Root 1 0 R", table) + "\nendobj\nstartxref\n"
        + start + "\n%%EOF\n";
}

/// What the file says as object 5, packed so many times.
QByteArray objectStream(QByteArray object, int times)
{
    QByteArray filter;
    for (int i = 0; i < times; ++i) {
        object = deflated(object);
        filter += "/FlateDecode ";
    }
    return stream("/Type /ObjStm /N 1 /First 4 /Filter [" + filter + ']', object);
}

Result<QList<SignatureFacts>> looked(const QByteArray &pdf)
{
    return SignatureCheck::read(pdf, {{}, QDateTime(), TrustAnchors::System::NotAsked});
}

ErrorCode codeOf(const QByteArray &pdf)
{
    const auto facts = looked(pdf);
    return facts ? ErrorCode::NothingToChange : facts.error().code;
}

/// Refused by the limit, and not for what qpdf finds wrong with the file.
template <typename T>
bool isTooMuch(const Result<T> &result)
{
    const Error refusal = UnpackingLimit::refusal().value();
    return !result && result.error().code == refusal.code && result.error().args == refusal.args;
}

} // namespace

class HostilePdfTest : public SigningTest
{
};

TEST_F(HostilePdfTest, APackedFileIsSignedAndCheckedWhenLittleComesOutOfIt)
{
    for (const int times : {0, 1, 2}) {
        const auto facts = check(sign(packedPdf(objectStream("5 0 << /Fields [] >>", times))));
        ASSERT_EQ(facts.size(), 1) << times;
        EXPECT_FALSE(facts[0].isBroken()) << times;
    }
}

TEST_F(HostilePdfTest, ASmallFileOfWhichMuchComesOutIsRefused)
{
    const QByteArray much = "5 0 << /Fields [] >>" + QByteArray(UnpackingLimit::mostUnpacked, ' ');
    for (const int times : {1, 2}) {
        const QByteArray bomb = packedPdf(objectStream(much, times));
        EXPECT_LT(bomb.size(), 100'000);
        EXPECT_TRUE(isTooMuch(looked(bomb))) << times;
        EXPECT_TRUE(isTooMuch(PdfSigner::sign(bomb, ring->key(QStringLiteral("ec")), options()))) << times;
    }
}

TEST_F(HostilePdfTest, AFileOfBracketsIsRefusedPackedOrNot)
{
    const QByteArray brackets = '[' + QByteArray(PdfTokens::most, '[') + ']';
    EXPECT_TRUE(isTooMuch(looked(smallPdf({}, {}, {brackets}))));
    EXPECT_TRUE(isTooMuch(looked(packedPdf(objectStream("5 0 " + brackets, 1)))));
    EXPECT_EQ(codeOf(smallPdf({}, {}, {"[" + QByteArray("0 ").repeated(1000) + "]"})), ErrorCode::NothingToChange);
}

TEST_F(HostilePdfTest, ACrossReferenceOfMoreObjectsThanAnyReportHasIsRefused)
{
    // Two bytes for each, which look like one word.
    const QByteArray entries = QByteArray("\1\1").repeated(1'000'000);
    const QByteArray table
        = stream("/Type /XRef /Size 1000000 /W [1 1 0] /Root 1 0 R /Filter /FlateDecode", deflated(entries));
    const QByteArray pdf = "%PDF-1.5\n1 0 obj\n" + table + "\nendobj\nstartxref\n9\n%%EOF\n";
    EXPECT_LT(pdf.size(), 10'000);
    EXPECT_TRUE(isTooMuch(looked(pdf)));
}

TEST_F(HostilePdfTest, WhatIsPackedInAWayThatIsNotCountedStaysPacked)
{
    const QByteArray object = "5 0 << /FT /Sig /V << /Type /Sig >> >>";
    EXPECT_EQ(check(packedPdf(objectStream(object, 1))).size(), 1);
    const QByteArray packed = stream("/Type /ObjStm /N 1 /First 4 /Filter /ASCIIHexDecode", object.toHex() + '>');
    EXPECT_EQ(check(packedPdf(packed)).size(), 0);
}

TEST_F(HostilePdfTest, ADamagedFileIsRepairedOnlyWhenItIsShort)
{
    const auto damaged
        = [](int count) { return "%PDF-1.4\n" + QByteArray("1 0 obj<</Length 1>>stream\nxx\n").repeated(count); };
    EXPECT_TRUE(isTooMuch(looked(damaged(1'000'000)))) << "which would take an hour";
    const auto facts = check("%PDF-1.4\n/ByteRange" + damaged(100'000));
    ASSERT_EQ(facts.size(), 1);
    EXPECT_EQ(facts[0].flaw, SignatureFlaw::Lost);
}

TEST_F(HostilePdfTest, OfManySignaturesOnlySomeAreLookedAtAndNoneIsCalledGood)
{
    QList<QByteArray> signatures;
    for (int i = 0; i < 200; ++i)
        signatures.append("<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>");
    const auto facts = check(smallPdf({}, {}, signatures));
    EXPECT_EQ(facts.size(), 200);
    EXPECT_TRUE(std::all_of(facts.begin(), facts.end(), [](const SignatureFacts &one) { return one.isBroken(); }));
    EXPECT_EQ(facts.last().flaw, SignatureFlaw::Unreadable);
}

TEST(CountingFilter, UnpacksRowsOfEveryPredictorOfPng)
{
    constexpr int columns = 7;
    constexpr int colours = 3;
    constexpr int rowBytes = columns * colours;
    std::mt19937 random(1);
    QByteArray rows;
    for (int i = 0; i < 40 * rowBytes; ++i)
        rows.append(static_cast<char>(random()));
    // Predicted as PNG (W3C, 9.2) says, by all five ways in turn.
    QByteArray predicted;
    for (int row = 0; row < 40; ++row) {
        const int way = row % 5;
        predicted.append(static_cast<char>(way));
        for (int i = 0; i < rowBytes; ++i) {
            const auto at = [&](int r, int c) {
                return r < 0 || c < 0 ? 0 : static_cast<int>(static_cast<unsigned char>(rows[r * rowBytes + c]));
            };
            const int left = at(row, i - colours);
            const int above = at(row - 1, i);
            const int corner = i < colours ? 0 : at(row - 1, i - colours);
            const int p = left + above - corner;
            const int nearest = std::abs(p - left) <= std::abs(p - above) && std::abs(p - left) <= std::abs(p - corner)
                ? left
                : (std::abs(p - above) <= std::abs(p - corner) ? above : corner);
            const int guess[] = {0, left, above, (left + above) / 2, nearest};
            predicted.append(static_cast<char>(at(row, i) - guess[way]));
        }
    }
    const QByteArray packed = deflated(predicted);
    CountingFilter filter;
    ASSERT_TRUE(filter.setDecodeParms(QPDFObjectHandle::parse("<< /Predictor 15 /Columns 7 /Colors 3 >>")));
    Pl_Buffer unpacked("unpacked");
    Pipeline *pipeline = filter.getDecodePipeline(&unpacked);
    for (const char byte : packed) // in the smallest pieces
        pipeline->write(reinterpret_cast<const unsigned char *>(&byte), 1);
    pipeline->finish();
    const auto bytes = unpacked.getBufferSharedPointer();
    EXPECT_EQ(QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())),
              rows);
}

TEST(CountingFilter, RefusesRowsBeyondAnyUse)
{
    for (const char *parameters :
         {"<< /Predictor 2 /Columns 7 >>", "<< /Predictor 12 /Columns 0 >>", "<< /Predictor 12 /Columns -1 >>",
          "<< /Predictor 12 /Columns 1000000 /Colors 32 /BitsPerComponent 16 >>", "<< /Predictor /Up >>", "[]"}) {
        CountingFilter filter;
        EXPECT_FALSE(filter.setDecodeParms(QPDFObjectHandle::parse(parameters))) << parameters;
    }
}
