// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tests of signing share: one ring of keys for a whole suite, and the moment of today.

#include "model/signing/pdfsigner.h"
#include "model/signing/signaturecheck.h"
#include "tests/model/signing/smallpdf.h"
#include "tests/support/keys.h"

namespace nianbao::test {

class SigningTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        ring = std::make_unique<KeyRing>();
        ring->make(QStringLiteral("rsa"), KeyRing::rsa());
        ring->pack(QStringLiteral("rsa"));
        ring->make(QStringLiteral("ec"), KeyRing::ec(QStringLiteral("P-256")));
        ring->pack(QStringLiteral("ec"));
    }
    static void TearDownTestSuite() { ring.reset(); }

    static SigningOptions options()
    {
        SigningOptions options;
        options.at = QDateTime::currentDateTime();
        options.reason = QStringLiteral("报送");
        return options;
    }
    static QByteArray sign(const QByteArray &pdf, const QString &key = QStringLiteral("ec"),
                           const SigningOptions &how = options())
    {
        const Result<QByteArray> bytes = PdfSigner::sign(pdf, ring->key(key), how);
        EXPECT_TRUE(bytes.has_value()) << (bytes ? std::string() : codeName(bytes.error().code).latin1()) << ' '
                                       << (bytes ? std::string() : bytes.error().args.join(u' ').toStdString());
        return bytes.value_or(QByteArray());
    }
    static QList<SignatureFacts> check(const QByteArray &pdf, const QByteArray &trust = {})
    {
        const auto facts = SignatureCheck::read(pdf, {trust, QDateTime::currentDateTime()});
        EXPECT_TRUE(facts.has_value());
        return facts.value_or(QList<SignatureFacts>());
    }
    static std::optional<ErrorCode> refusal(const Result<QByteArray> &result)
    {
        return result ? std::nullopt : std::optional<ErrorCode>(result.error().code);
    }

    static inline std::unique_ptr<KeyRing> ring;
};

} // namespace nianbao::test
