// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/cmssignature.h"

#include <openssl/ess.h>

#include <algorithm>

namespace nianbao::signing {

namespace {

constexpr char sm2Name[] = "1234567812345678";

const EVP_MD *digestFor(EVP_PKEY *key)
{
    const QString kind = keyKindOf(key);
    if (kind == QLatin1String("SM2"))
        return EVP_sm3();
    if (!kind.startsWith(QLatin1String("EC")))
        return EVP_sha256();
    const int bits = EVP_PKEY_get_bits(key);
    return bits > 384 ? EVP_sha512() : bits > 256 ? EVP_sha384() : EVP_sha256();
}

/// The names of key and digest together, as each kind of key has them.
bool nameAlgorithm(CMS_SignerInfo *signer, EVP_PKEY *key, const EVP_MD *digest)
{
    X509_ALGOR *algorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, nullptr, &algorithm);
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA)
        return X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_rsaEncryption), V_ASN1_NULL, nullptr);
    int nid = NID_undef;
    if (digest == EVP_sm3())
        nid = NID_SM2_with_SM3;
    else
        OBJ_find_sigid_by_algs(&nid, EVP_MD_get_type(digest), NID_X9_62_id_ecPublicKey);
    return nid != NID_undef && X509_ALGOR_set0(algorithm, OBJ_nid2obj(nid), V_ASN1_UNDEF, nullptr);
}

bool addAttributes(CMS_SignerInfo *signer, const QByteArray &digest)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(digest.constData());
    return CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1)
        && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, bytes,
                                       static_cast<int>(digest.size()));
}

bool sign(CMS_SignerInfo *signer, EVP_PKEY *key, const EVP_MD *digest)
{
    const QByteArray attributes = signedAttributes(signer);
    const auto *data = reinterpret_cast<const unsigned char *>(attributes.constData());
    const auto size = static_cast<std::size_t>(attributes.size());
    const KeyContext keyContext = contextOf(key);
    const DigestContext context(EVP_MD_CTX_new());
    EVP_MD_CTX_set_pkey_ctx(context.get(), keyContext.get());
    std::size_t length = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, key) != 1
        || EVP_DigestSign(context.get(), nullptr, &length, data, size) != 1)
        return false;
    std::vector<unsigned char> signature(length);
    return EVP_DigestSign(context.get(), signature.data(), &length, data, size) == 1
        && ASN1_STRING_set(CMS_SignerInfo_get0_signature(signer), signature.data(), static_cast<int>(length));
}

} // namespace

KeyContext contextOf(EVP_PKEY *key)
{
    KeyContext context(EVP_PKEY_CTX_new(key, nullptr));
    if (context && keyKindOf(key) == QLatin1String("SM2"))
        EVP_PKEY_CTX_set1_id(context.get(), sm2Name, sizeof sm2Name - 1);
    return context;
}

QByteArray digestOf(const EVP_MD *kind, const SignedBytes &bytes)
{
    const DigestContext context(EVP_MD_CTX_new());
    EVP_DigestInit_ex(context.get(), kind, nullptr);
    for (const QByteArrayView part : bytes)
        EVP_DigestUpdate(context.get(), part.data(), static_cast<std::size_t>(part.size()));
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_DigestFinal_ex(context.get(), digest.data(), &size);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(size));
}

QByteArray signedAttributes(CMS_SignerInfo *signer)
{
    std::vector<QByteArray> parts;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        parts.push_back(derOf(CMS_signed_get_attr(signer, i), i2d_X509_ATTRIBUTE));
    // A set has its members in the order of their bytes (X.690, 11.6).
    std::sort(parts.begin(), parts.end(), [](const QByteArray &a, const QByteArray &b) {
        return QByteArrayView(a).compare(QByteArrayView(b)) < 0;
    });
    qsizetype size = 0;
    for (const QByteArray &part : parts)
        size += part.size();
    QByteArray set(ASN1_object_size(1, static_cast<int>(size), V_ASN1_SET) - size, '\0');
    auto *head = reinterpret_cast<unsigned char *>(set.data());
    ASN1_put_object(&head, 1, static_cast<int>(size), V_ASN1_SET, V_ASN1_UNIVERSAL);
    for (const QByteArray &part : parts)
        set.append(part);
    return set;
}

qsizetype roomFor(const OpenedKey &key)
{
    constexpr qsizetype frame = 2048; // names, algorithms, attributes
    qsizetype size = frame + EVP_PKEY_get_size(key.key.get()) + i2d_X509(key.certificate.get(), nullptr);
    for (const Certificate &certificate : key.chain)
        size += i2d_X509(certificate.get(), nullptr);
    return size;
}

Result<QByteArray> cmsSignature(const OpenedKey &key, const SignedBytes &bytes)
{
    const EVP_MD *digest = digestFor(key.key.get());
    const Cms cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_DETACHED | CMS_BINARY));
    // KEY_PARAM: the algorithm is named here, so that SM2 goes the same way as the rest.
    constexpr unsigned how = CMS_PARTIAL | CMS_BINARY | CMS_NOSMIMECAP | CMS_CADES | CMS_KEY_PARAM;
    CMS_SignerInfo *signer
        = cms ? CMS_add1_signer(cms.get(), key.certificate.get(), key.key.get(), digest, how) : nullptr;
    bool isDone = signer && nameAlgorithm(signer, key.key.get(), digest)
        && addAttributes(signer, digestOf(digest, bytes)) && sign(signer, key.key.get(), digest);
    for (std::size_t i = 0; isDone && i < key.chain.size(); ++i)
        isDone = CMS_add1_cert(cms.get(), key.chain[i].get());
    if (!isDone)
        return fail(ErrorCode::SignFailed, {lastProblem()});
    ERR_clear_error();
    return derOf(cms.get(), i2d_CMS_ContentInfo);
}

} // namespace nianbao::signing
