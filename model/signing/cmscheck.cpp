// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/cmssignature.h"

#include <openssl/ess.h>

#include <optional>

namespace nianbao::signing {

namespace {

using Certificates
    = std::unique_ptr<STACK_OF(X509), decltype([](STACK_OF(X509) * stack) { sk_X509_pop_free(stack, X509_free); })>;
using Fingerprint = std::unique_ptr<ESS_SIGNING_CERT_V2, Release<ESS_SIGNING_CERT_V2_free>>;
using OldFingerprint = std::unique_ptr<ESS_SIGNING_CERT, Release<ESS_SIGNING_CERT_free>>;

/// DER of the only value of a signed attribute; nullopt where there is no such attribute.
template <typename Value, typename Read>
std::optional<std::unique_ptr<Value, Read>> attributeOf(CMS_SignerInfo *signer, int nid,
                                                        Value *(*read)(Value **, const unsigned char **, long))
{
    const auto *text
        = static_cast<const ASN1_STRING *>(CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(nid), -3, V_ASN1_SEQUENCE));
    if (!text)
        return std::nullopt;
    const unsigned char *at = ASN1_STRING_get0_data(text);
    return std::unique_ptr<Value, Read>(read(nullptr, &at, ASN1_STRING_length(text)));
}

/// Whether the certificate is the one that the signer named; true where none was named, as in older kinds.
bool isNamedCertificate(CMS_SignerInfo *signer, X509 *certificate)
{
    const auto now = attributeOf<ESS_SIGNING_CERT_V2, Fingerprint::deleter_type>(
        signer, NID_id_smime_aa_signingCertificateV2, d2i_ESS_SIGNING_CERT_V2);
    const auto before = attributeOf<ESS_SIGNING_CERT, OldFingerprint::deleter_type>(
        signer, NID_id_smime_aa_signingCertificate, d2i_ESS_SIGNING_CERT);
    if ((now && !*now) || (before && !*before))
        return false; // there, but unreadable
    const std::unique_ptr<STACK_OF(X509), decltype([](STACK_OF(X509) * stack) { sk_X509_free(stack); })> chain(
        sk_X509_new_null());
    sk_X509_push(chain.get(), certificate);
    if (!now && !before)
        return true;
    const bool isNamed
        = OSSL_ESS_check_signing_certs(before ? before->get() : nullptr, now ? now->get() : nullptr, chain.get(), 1)
        > 0;
    ERR_clear_error();
    return isNamed;
}

/// The digest that the signer gives for the content equals that of `bytes`.
bool isContentSigned(CMS_SignerInfo *signer, const EVP_MD *digest, const SignedBytes &bytes)
{
    const auto *given = static_cast<const ASN1_OCTET_STRING *>(
        CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(NID_pkcs9_messageDigest), -3, V_ASN1_OCTET_STRING));
    if (!given)
        return false;
    const QByteArrayView value(ASN1_STRING_get0_data(given), ASN1_STRING_length(given));
    return value == QByteArrayView(digestOf(digest, bytes));
}

/// Over the attributes, by the certificate's key. For SM2 with its own name, which CMS_verify() does not give.
bool isSignedBy(CMS_SignerInfo *signer, EVP_PKEY *key, const EVP_MD *digest)
{
    const QByteArray attributes = signedAttributes(signer);
    const ASN1_OCTET_STRING *signature = CMS_SignerInfo_get0_signature(signer);
    const KeyContext keyContext = contextOf(key);
    const DigestContext context(EVP_MD_CTX_new());
    EVP_MD_CTX_set_pkey_ctx(context.get(), keyContext.get());
    return EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key) == 1
        && EVP_DigestVerify(context.get(), ASN1_STRING_get0_data(signature),
                            static_cast<std::size_t>(ASN1_STRING_length(signature)),
                            reinterpret_cast<const unsigned char *>(attributes.constData()),
                            static_cast<std::size_t>(attributes.size()))
        == 1;
}

SignatureFlaw flawOf(CMS_ContentInfo *cms, CMS_SignerInfo *signer, X509 *certificate, const SignedBytes &bytes)
{
    X509_ALGOR *algorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &algorithm, nullptr);
    const EVP_MD *digest = EVP_get_digestbyobj(algorithm->algorithm);
    if (!digest)
        return SignatureFlaw::KindUnknown;
    const bool hasAttributes = CMS_signed_get_attr_count(signer) > 0;
    if (hasAttributes && !isContentSigned(signer, digest, bytes))
        return SignatureFlaw::ContentChanged;
    bool isGood = false;
    if (hasAttributes && EVP_MD_get_type(digest) == NID_sm3) {
        isGood = isSignedBy(signer, X509_get0_pubkey(certificate), digest);
    } else {
        const QByteArray content = bytes[0].toByteArray() + bytes[1].toByteArray();
        // CMS_verify() reads memory through a reader of its own, which it forgets when the digest is unknown
        // to it: behind a filter it does not see that this is memory.
        const Bio reader(BIO_push(BIO_new(BIO_f_null()), readerOf(content).release()));
        isGood = CMS_verify(cms, nullptr, nullptr, reader.get(), nullptr,
                            CMS_BINARY | CMS_DETACHED | CMS_NO_SIGNER_CERT_VERIFY)
            == 1;
    }
    ERR_clear_error();
    if (!isGood)
        return hasAttributes ? SignatureFlaw::SignatureWrong : SignatureFlaw::ContentChanged;
    return isNamedCertificate(signer, certificate) ? SignatureFlaw::None : SignatureFlaw::CertificateExchanged;
}

CmsFacts broken(SignatureFlaw flaw)
{
    ERR_clear_error();
    CmsFacts facts;
    facts.flaw = flaw;
    return facts;
}

/// Nothing but zeros may stand behind the signature in its room.
bool isPaddedWithZeros(const QByteArray &der, const unsigned char *end)
{
    const auto used = end - reinterpret_cast<const unsigned char *>(der.constData());
    return QByteArrayView(der).sliced(used).count('\0') == der.size() - used;
}

} // namespace

CmsFacts checkedCms(const QByteArray &der, const SignedBytes &bytes, TrustStores &trusted)
{
    ERR_clear_error();
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const Cms cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(der.size())));
    if (!cms || !isPaddedWithZeros(der, at))
        return broken(SignatureFlaw::Unreadable);
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms.get());
    if (!signers || sk_CMS_SignerInfo_num(signers) != 1 || !CMS_is_detached(cms.get()))
        return broken(SignatureFlaw::KindUnknown);
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, 0);
    const Certificates certificates(CMS_get1_certs(cms.get()));
    X509 *certificate = nullptr;
    for (int i = 0; certificates && i < sk_X509_num(certificates.get()) && !certificate; ++i) {
        X509 *candidate = sk_X509_value(certificates.get(), i);
        if (CMS_SignerInfo_cert_cmp(signer, candidate) == 0)
            certificate = candidate;
    }
    if (!certificate || !X509_get0_pubkey(certificate))
        return broken(SignatureFlaw::SignerMissing);
    CMS_SignerInfo_set1_signer_cert(signer, certificate);
    CmsFacts facts;
    facts.signer = factsOf(certificate);
    X509_ALGOR *algorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &algorithm, nullptr);
    facts.digest = QString::fromLatin1(OBJ_nid2sn(OBJ_obj2nid(algorithm->algorithm)));
    facts.flaw = flawOf(cms.get(), signer, certificate, bytes);
    facts.trust = trusted.trustOf(certificate, certificates.get());
    if (facts.trust.problem == TrustProblem::None && !isForSigning(certificate))
        facts.trust.problem = TrustProblem::NotForSigning;
    return facts;
}

} // namespace nianbao::signing
