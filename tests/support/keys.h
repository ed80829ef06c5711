// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Keys and certificates for tests, made by the openssl program when the test runs.

#include "model/signing/signingkey.h"
#include "tests/support/tools.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace nianbao::test {

class KeyRing
{
public:
    static constexpr char password[] = "密码 1";

    /// A self-signed one: NAME.key and NAME.pem. `kind`: as openssl req -newkey takes it.
    void make(const QString &name, const QStringList &kind, const QStringList &more = {}) const
    {
        QStringList arguments{
            QStringLiteral("req"),     QStringLiteral("-x509"),
            QStringLiteral("-utf8"),   QStringLiteral("-nodes"),
            QStringLiteral("-days"),   QStringLiteral("30"),
            QStringLiteral("-subj"),   QStringLiteral("/C=CN/O=测试县人民政府办公室/CN=签字人 ") + name,
            QStringLiteral("-keyout"), keyPath(name),
            QStringLiteral("-out"),    certificatePath(name),
            QStringLiteral("-newkey")};
        run(arguments + kind + more);
    }
    /// A self-signed one as GM/T 0009 wants it.
    void makeSm2(const QString &name) const
    {
        run({QStringLiteral("ecparam"), QStringLiteral("-name"), QStringLiteral("SM2"), QStringLiteral("-genkey"),
             QStringLiteral("-noout"), QStringLiteral("-out"), keyPath(name)});
        run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-new"), QStringLiteral("-key"),
             keyPath(name), QStringLiteral("-sm3"), QStringLiteral("-sigopt"),
             QStringLiteral("distid:1234567812345678"), QStringLiteral("-days"), QStringLiteral("30"),
             QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-out"), certificatePath(name)});
    }
    /// One that `authority` vouches for.
    void issue(const QString &name, const QString &authority, const QStringList &kind) const
    {
        const QString request = file(name + QStringLiteral(".csr"));
        run(QStringList{QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-nodes"),
                        QStringLiteral("-utf8"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
                        QStringLiteral("-keyout"), keyPath(name), QStringLiteral("-out"), request,
                        QStringLiteral("-newkey")}
            + kind);
        run({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), request, QStringLiteral("-CA"),
             certificatePath(authority), QStringLiteral("-CAkey"), keyPath(authority), QStringLiteral("-days"),
             QStringLiteral("30"), QStringLiteral("-out"), certificatePath(name)});
    }
    /// NAME.p12 of NAME.key and NAME.pem.
    QString pack(const QString &name, const QStringList &more = {},
                 const QString &secret = QString::fromUtf8(password)) const
    {
        QStringList arguments{
            QStringLiteral("pkcs12"),   QStringLiteral("-export"),       QStringLiteral("-inkey"), keyPath(name),
            QStringLiteral("-in"),      certificatePath(name),           QStringLiteral("-out"),   packPath(name),
            QStringLiteral("-passout"), QStringLiteral("pass:") + secret};
        run(arguments + more);
        return packPath(name);
    }

    SigningKey key(const QString &name) const
    {
        SigningKey key;
        key.pkcs12 = read(packPath(name));
        key.password = Secret(QByteArray(password));
        return key;
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString keyPath(const QString &name) const { return file(name + QStringLiteral(".key")); }
    QString certificatePath(const QString &name) const { return file(name + QStringLiteral(".pem")); }
    QString packPath(const QString &name) const { return file(name + QStringLiteral(".p12")); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile output(file(name));
        ASSERT_TRUE(output.open(QIODevice::WriteOnly));
        output.write(bytes);
    }

    static QStringList rsa() { return {QStringLiteral("rsa:2048")}; }
    static QStringList ec(const QString &curve)
    {
        return {QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:") + curve};
    }
    static QStringList extension(const char *text) { return {QStringLiteral("-addext"), QString::fromLatin1(text)}; }

private:
    static void run(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"), arguments);
        ASSERT_TRUE(process.waitForFinished(60'000)) << "openssl is not there";
        ASSERT_EQ(process.exitCode(), 0) << process.readAll().toStdString();
    }

    QTemporaryDir m_folder;
};

} // namespace nianbao::test
