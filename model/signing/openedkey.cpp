// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/openedkey.h"

#include "model/signing/certificates.h"

#include <openssl/pkcs12.h>
#include <openssl/provider.h>

namespace nianbao::signing {

namespace {

using Pkcs12 = std::unique_ptr<PKCS12, Release<PKCS12_free>>;

/// RC2 and triple DES, by which older programs encrypted their files and which OpenSSL 3 keeps apart: there as
/// long as this lives.
class OldCiphers
{
public:
    OldCiphers()
        : m_provider(OSSL_PROVIDER_try_load(nullptr, "legacy", 1)) // 1: the newer ones stay
    {
    }

private:
    std::unique_ptr<OSSL_PROVIDER, Release<OSSL_PROVIDER_unload>> m_provider;
};

/// The password as the file has it: an empty one is written in two ways.
const char *asWrittenIn(PKCS12 *file, const Secret &password)
{
    const char *text = password.text();
    const bool isEmpty = *text == '\0';
    return isEmpty && PKCS12_verify_mac(file, nullptr, 0) ? nullptr : text;
}

Result<OpenedKey> openFile(const SigningKey &source)
{
    const Bio reader = readerOf(source.pkcs12);
    const Pkcs12 file(d2i_PKCS12_bio(reader.get(), nullptr));
    if (!file)
        return fail(ErrorCode::KeyUnreadable, {lastProblem()});
    if (!source.password.isGiven())
        return fail(ErrorCode::KeyPasswordMissing);
    const char *password = asWrittenIn(file.get(), source.password);
    if (PKCS12_mac_present(file.get()) && !PKCS12_verify_mac(file.get(), password, password ? -1 : 0)) {
        ERR_clear_error();
        return fail(ErrorCode::KeyPasswordWrong);
    }
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    bool isRead = PKCS12_parse(file.get(), password, &key, &certificate, &others) == 1;
    if (!isRead) {
        ERR_clear_error();
        const OldCiphers ciphers;
        isRead = PKCS12_parse(file.get(), password, &key, &certificate, &others) == 1;
    }
    if (!isRead)
        return fail(ErrorCode::KeyUnreadable, {lastProblem()});
    OpenedKey opened;
    opened.key.reset(key);
    opened.certificate.reset(certificate);
    while (X509 *other = others ? sk_X509_pop(others) : nullptr)
        opened.chain.emplace_back(other);
    sk_X509_free(others);
    return opened;
}

/// Certificates from outside: the key's own where it has none, and those above it.
void takeCertificates(OpenedKey &opened, const QByteArray &text)
{
    for (Certificate &certificate : certificatesIn(text)) {
        const bool isOwn = opened.key && X509_check_private_key(certificate.get(), opened.key.get()) == 1;
        ERR_clear_error();
        if (isOwn && !opened.certificate)
            opened.certificate = std::move(certificate);
        else if (!isOwn)
            opened.chain.push_back(std::move(certificate));
    }
}

bool isSm2(const OpenedKey &opened)
{
    return keyKindOf(opened.key.get()) == QLatin1String("SM2");
}

Status provedUsable(const OpenedKey &opened, const SigningKey &source, const QDateTime &at)
{
    if (!opened.key || !opened.certificate)
        return fail(ErrorCode::KeyWithoutCertificate);
    const CertificateFacts facts = factsOf(opened.certificate.get());
    if (X509_check_private_key(opened.certificate.get(), opened.key.get()) != 1) {
        ERR_clear_error();
        return fail(ErrorCode::KeyNotOfCertificate, {facts.name});
    }
    const int kind = EVP_PKEY_get_base_id(opened.key.get());
    if (isSm2(opened)) {
        if (source.sm2 != SigningKey::Sm2::Experimental)
            return fail(ErrorCode::KeyExperimental);
    } else if (kind != EVP_PKEY_RSA && kind != EVP_PKEY_EC) {
        return fail(ErrorCode::KeyKindUnknown, {keyKindOf(opened.key.get())});
    }
    if (at > facts.validUntil)
        return fail(ErrorCode::KeyExpired, {facts.name, facts.validUntil.toString(Qt::ISODate)});
    if (at < facts.validFrom)
        return fail(ErrorCode::KeyNotYetValid, {facts.name, facts.validFrom.toString(Qt::ISODate)});
    if (!isForSigning(opened.certificate.get()))
        return fail(ErrorCode::KeyNotForSigning, {facts.name});
    return {};
}

} // namespace

Result<OpenedKey> openKey(const SigningKey &source, const QDateTime &at)
{
    ERR_clear_error();
    Result<OpenedKey> opened = source.pkcs12.isEmpty() ? openToken(source) : openFile(source);
    if (!opened)
        return opened;
    takeCertificates(*opened, source.certificates);
    if (const Status usable = provedUsable(*opened, source, at); !usable)
        return passOn(usable);
    return opened;
}

} // namespace nianbao::signing

namespace nianbao {

Result<CertificateFacts> ownerOf(const SigningKey &key, const QDateTime &now)
{
    const auto opened = signing::openKey(key, now);
    if (!opened)
        return passOn(opened);
    return signing::factsOf(opened->certificate.get());
}

} // namespace nianbao
