// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// OpenSSL's objects as objects of C++, and its last message. For the library nianbao-signing only.

#include <QByteArray>
#include <QString>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <vector>

namespace nianbao::signing {

template <auto release>
struct Release
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};

using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Release<CMS_ContentInfo_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;

/// Reads `bytes`, which must outlive it.
inline Bio readerOf(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

/// DER of an object, by its i2d function.
template <typename T, typename Write>
QByteArray derOf(T *object, Write write)
{
    unsigned char *buffer = nullptr;
    const int size = write(object, &buffer);
    QByteArray der(reinterpret_cast<const char *>(buffer), size > 0 ? size : 0);
    OPENSSL_free(buffer);
    return der;
}

/// The innermost reason of what has just failed; forgets it, so that it is told only once.
inline QString lastProblem()
{
    const char *reason = ERR_reason_error_string(ERR_peek_error());
    QString text = reason ? QString::fromUtf8(reason) : QStringLiteral("?");
    ERR_clear_error();
    return text;
}

} // namespace nianbao::signing
