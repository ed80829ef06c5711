// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/certificates.h"

#include <QTimeZone>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <ctime>

namespace nianbao::signing {

namespace {

using StoreContext = std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>>;

QString entryOf(const X509_NAME *name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    QString text;
    if (size > 0)
        text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    // What somebody else wrote is shown in one line.
    return text.simplified();
}

/// The name that people know somebody by; the whole name where the certificate has none such.
QString nameOf(const X509_NAME *name)
{
    for (const int nid : {NID_commonName, NID_organizationalUnitName, NID_organizationName}) {
        if (const QString text = entryOf(name, nid); !text.isEmpty())
            return text;
    }
    char buffer[256] = {};
    X509_NAME_oneline(name, buffer, sizeof buffer);
    const QString whole = QString::fromUtf8(buffer).simplified();
    return whole.isEmpty() ? QStringLiteral("?") : whole;
}

QDateTime momentOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!ASN1_TIME_to_tm(time, &parts))
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString serialOf(const X509 *certificate)
{
    const std::unique_ptr<BIGNUM, Release<BN_free>> number(
        ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    char *text = number ? BN_bn2hex(number.get()) : nullptr;
    const QString serial = QString::fromLatin1(text);
    OPENSSL_free(text);
    return serial;
}

TrustProblem problemOf(int error)
{
    switch (error) {
    case X509_V_OK: return TrustProblem::None;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN: return TrustProblem::SelfSigned;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE: return TrustProblem::IssuerUnknown;
    case X509_V_ERR_CERT_HAS_EXPIRED: return TrustProblem::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID: return TrustProblem::NotYetValid;
    case X509_V_ERR_INVALID_PURPOSE: return TrustProblem::NotForSigning;
    default: return TrustProblem::Other;
    }
}

bool isOfTime(TrustProblem problem)
{
    return problem == TrustProblem::Expired || problem == TrustProblem::NotYetValid;
}

/// What keeps `signer` from being trusted by `store`. `flags`: X509_V_FLAG_….
TrustProblem verified(X509_STORE *store, X509 *signer, STACK_OF(X509) * others, const QDateTime &now,
                      unsigned long flags)
{
    const StoreContext context(X509_STORE_CTX_new());
    if (!context || !X509_STORE_CTX_init(context.get(), store, signer, others))
        return TrustProblem::Other;
    X509_VERIFY_PARAM *how = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(how, flags);
    if (!(flags & X509_V_FLAG_NO_CHECK_TIME))
        X509_VERIFY_PARAM_set_time(how, static_cast<time_t>(now.toSecsSinceEpoch()));
    if (X509_verify_cert(context.get()) == 1)
        return TrustProblem::None;
    const TrustProblem problem = problemOf(X509_STORE_CTX_get_error(context.get()));
    ERR_clear_error();
    return problem == TrustProblem::None ? TrustProblem::Other : problem;
}

} // namespace

CertificateFacts factsOf(const X509 *certificate)
{
    CertificateFacts facts;
    const X509_NAME *subject = X509_get_subject_name(certificate);
    facts.name = nameOf(subject);
    facts.organisation = entryOf(subject, NID_organizationName);
    facts.issuer = nameOf(X509_get_issuer_name(certificate));
    facts.serial = serialOf(certificate);
    facts.validFrom = momentOf(X509_get0_notBefore(certificate));
    facts.validUntil = momentOf(X509_get0_notAfter(certificate));
    facts.keyKind = keyKindOf(X509_get0_pubkey(certificate));
    return facts;
}

QString keyKindOf(EVP_PKEY *key)
{
    if (!key)
        return QStringLiteral("?");
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA: return QStringLiteral("RSA %1").arg(EVP_PKEY_get_bits(key));
    case EVP_PKEY_SM2: return QStringLiteral("SM2");
    case EVP_PKEY_EC: {
        char group[64] = {};
        std::size_t size = 0;
        if (!EVP_PKEY_get_group_name(key, group, sizeof group, &size))
            return QStringLiteral("EC");
        return QLatin1String(group) == QLatin1String("SM2") ? QStringLiteral("SM2")
                                                            : QStringLiteral("EC %1").arg(QLatin1String(group));
    }
    default: {
        const char *name = EVP_PKEY_get0_type_name(key);
        return name ? QString::fromLatin1(name) : QStringLiteral("?");
    }
    }
}

bool isForSigning(X509 *certificate)
{
    constexpr std::uint32_t signing = KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION;
    if (!(X509_get_key_usage(certificate) & signing)) // all bits where the certificate says nothing
        return false;
    // Of purposes only those are no good that are for something else: there are many for documents.
    constexpr std::uint32_t otherwise = XKU_SSL_SERVER | XKU_TIMESTAMP | XKU_OCSP_SIGN | XKU_DVCS;
    const std::uint32_t purposes = X509_get_extended_key_usage(certificate);
    return purposes == UINT32_MAX || purposes == 0 || (purposes & ~otherwise) != 0;
}

std::vector<Certificate> certificatesIn(const QByteArray &text)
{
    std::vector<Certificate> found;
    const Bio pem = readerOf(text);
    while (X509 *certificate = PEM_read_bio_X509(pem.get(), nullptr, nullptr, nullptr))
        found.emplace_back(certificate);
    if (found.empty()) {
        const Bio der = readerOf(text);
        if (X509 *certificate = d2i_X509_bio(der.get(), nullptr))
            found.emplace_back(certificate);
    }
    ERR_clear_error();
    return found;
}

TrustStores::TrustStores(const TrustAnchors &anchors)
    : m_asking(anchors.system)
    , m_now(anchors.now)
{
    if (anchors.certificates.isEmpty())
        return;
    m_given.reset(X509_STORE_new());
    for (const Certificate &anchor : certificatesIn(anchors.certificates))
        X509_STORE_add_cert(m_given.get(), anchor.get());
}

X509_STORE *TrustStores::system()
{
    if (!m_system) {
        m_system.reset(X509_STORE_new());
        X509_STORE_set_default_paths(m_system.get());
        ERR_clear_error();
    }
    return m_system.get();
}

Trust TrustStores::trustOf(X509 *signer, STACK_OF(X509) * others)
{
    Trust trust;
    const auto ask = [&](X509_STORE *store, TrustedBy by, unsigned long flags) {
        const TrustProblem problem = verified(store, signer, others, m_now, flags);
        const bool isTrusted = problem == TrustProblem::None
            || (isOfTime(problem)
                && verified(store, signer, others, m_now, flags | X509_V_FLAG_NO_CHECK_TIME) == TrustProblem::None);
        if (isTrusted || trust.problem == TrustProblem::None)
            trust = {isTrusted ? by : TrustedBy::Nobody, problem};
        return isTrusted;
    };
    // Who is named in a file need not be at the root.
    if (m_given && ask(m_given.get(), TrustedBy::TrustFile, X509_V_FLAG_PARTIAL_CHAIN))
        return trust;
    if (m_asking == TrustAnchors::System::Asked)
        ask(system(), TrustedBy::System, 0);
    return trust;
}

} // namespace nianbao::signing
