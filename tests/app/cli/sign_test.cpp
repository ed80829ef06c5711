// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/backups.h"
#include "tests/app/cli/program.h"
#include "tests/support/keys.h"

#include <QDir>

using namespace nianbao;
using test::Finished;
using test::KeyRing;

namespace {

/// Of a program under the sanitizers: slower, but what a library forgets can be told by the library's function
/// (tests/support/leaks.txt). Others do not look at it.
void walkWholeStacks(QProcessEnvironment &environment)
{
    QStringList options{environment.value(QStringLiteral("ASAN_OPTIONS")), QStringLiteral("fast_unwind_on_malloc=0")};
    options.removeAll(QString());
    environment.insert(QStringLiteral("ASAN_OPTIONS"), options.join(u':'));
}

} // namespace

class SignCommand : public test::ProgramTest
{
protected:
    void SetUp() override
    {
        ring.make(QStringLiteral("key"), KeyRing::rsa());
        ring.pack(QStringLiteral("key"));
        write("password", QByteArray(KeyRing::password) + "\r\nnot this line\n");
        makeReport();
        ASSERT_EQ(run("export a.nianbao -o a.pdf").code, 0);
    }
    Finished sign(const QStringList &more, const QByteArray &input = {}) const
    {
        return run(
            QStringList{QStringLiteral("sign"), QStringLiteral("a.pdf"), QStringLiteral("-o"), QStringLiteral("b.pdf")}
                + more,
            input);
    }
    QStringList withKey() const
    {
        return {QStringLiteral("--key"), ring.packPath(QStringLiteral("key")), QStringLiteral("--password-file"),
                QStringLiteral("password")};
    }
    void makeFinished() const
    {
        const QString sample = QStringLiteral(NIANBAO_SOURCE_DIR "/resources/sample/2025-city.values.json");
        ASSERT_EQ(run({QStringLiteral("import"), sample, QStringLiteral("-o"), QStringLiteral("full.nianbao")}).code,
                  0);
        ASSERT_EQ(run("finish full.nianbao").code, 0);
    }
    QStringList reasonsOfBackups() const
    {
        QStringList reasons;
        const QJsonObject answer = run("backups full.nianbao --format json").json();
        for (const QJsonValue &copy : answer[QLatin1String("backups")].toArray())
            reasons.append(copy[QLatin1String("reason")].toString());
        return reasons;
    }
    QString certificate() const { return ring.certificatePath(QStringLiteral("key")); }

    KeyRing ring;
};

TEST_F(SignCommand, SignsAndVerifiesAndTellsWhoAndWhen)
{
    const Finished done
        = sign(withKey() + QStringList{QStringLiteral("--reason"), QStringLiteral("报送"), QStringLiteral("--seal")});
    ASSERT_EQ(done.code, 0) << done.err.toStdString();
    const Finished text
        = run({QStringLiteral("verify"), QStringLiteral("b.pdf"), QStringLiteral("--trust"), certificate()});
    EXPECT_EQ(text.code, 0) << text.out.toStdString();
    EXPECT_TRUE(text.out.contains("valid: 签字人 key (测试县人民政府办公室), 20"));
    EXPECT_TRUE(text.out.contains("报送"));
    EXPECT_TRUE(text.out.contains("covers the whole file"));
    const Finished json = run("verify a.pdf b.pdf --format json");
    EXPECT_EQ(json.code, 0);
    const QJsonArray files = json.json()[QStringLiteral("files")].toArray();
    EXPECT_EQ(files[0][QStringLiteral("signed")].toString(), QStringLiteral("unsigned"));
    const QJsonValue signature = files[1][QStringLiteral("signatures")][0];
    EXPECT_EQ(files[1][QStringLiteral("signed")].toString(), QStringLiteral("untrusted"));
    EXPECT_EQ(signature[QStringLiteral("signer")].toString(), QStringLiteral("签字人 key"));
    EXPECT_EQ(signature[QStringLiteral("trustProblem")].toString(), QStringLiteral("selfSigned"));
    EXPECT_EQ(signature[QStringLiteral("changedSince")].toString(), QStringLiteral("none"));
    EXPECT_GT(signature[QStringLiteral("page")].toInt(), 0);
    const Finished chinese = run("verify b.pdf --language zh");
    EXPECT_FALSE(chinese.out.contains("signature")) << chinese.out.toStdString();
}

TEST_F(SignCommand, EndsWithFiveWhenASignatureDoesNotHold)
{
    ASSERT_EQ(sign(withKey()).code, 0);
    QByteArray changed = read("b.pdf");
    changed[400] = static_cast<char>(changed[400] ^ 1);
    write("changed.pdf", changed);
    const Finished found = run("verify b.pdf changed.pdf");
    EXPECT_EQ(found.code, 5);
    EXPECT_TRUE(found.out.contains("NOT VALID"));
    EXPECT_TRUE(found.out.contains("has been changed since"));
    // Who names whom to trust wants to be told when it is somebody else, or nobody at all.
    ring.make(QStringLiteral("other"), KeyRing::ec(QStringLiteral("P-256")));
    const QString other = ring.certificatePath(QStringLiteral("other"));
    for (const char *file : {"b.pdf", "a.pdf"}) {
        EXPECT_EQ(run({QStringLiteral("verify"), QString::fromLatin1(file), QStringLiteral("--trust"), other}).code, 5)
            << file;
    }
    EXPECT_EQ(run("verify b.pdf --trust a.pdf").code, 3);
    EXPECT_EQ(run("verify nothing.pdf").code, 3);
    EXPECT_EQ(run("verify password").code, 2) << "no kind of file that verify knows";
}

TEST_F(SignCommand, SignsThePdfToHandInOfABundleAndNotThePublicOne)
{
    makeFinished();
    const QStringList bundle{QStringLiteral("bundle"), QStringLiteral("full.nianbao"), QStringLiteral("-o"),
                             QStringLiteral("out")};
    EXPECT_EQ(run(bundle + withKey() + QStringList{QStringLiteral("--draft")}).code, 2) << "no draft is signed";
    const Finished made = run(bundle + withKey());
    ASSERT_EQ(made.code, 0) << made.err.toStdString();
    int signedFiles = 0;
    const QStringList pdfs = QDir(path("out")).entryList({QStringLiteral("*.pdf")});
    EXPECT_EQ(pdfs.size(), 2);
    for (const QString &pdf : pdfs) {
        const QString file = QStringLiteral("out/") + pdf;
        const Finished verified
            = run({QStringLiteral("verify"), file, QStringLiteral("--against"), QStringLiteral("full.nianbao"),
                   QStringLiteral("--format"), QStringLiteral("json")});
        EXPECT_EQ(verified.code, 0) << verified.err.toStdString();
        const QJsonObject answer = verified.json();
        const QJsonValue told = answer[QLatin1String("files")][0];
        EXPECT_EQ(told[QLatin1String("content")].toString(), QStringLiteral("same"));
        if (told[QLatin1String("signed")].toString() == QLatin1String("untrusted"))
            ++signedFiles;
    }
    EXPECT_EQ(signedFiles, 1);
}

TEST_F(SignCommand, SignsNoBundleWithoutABackupOfItsReport)
{
    makeFinished();
    const QStringList bundle{QStringLiteral("bundle"), QStringLiteral("full.nianbao"), QStringLiteral("-o")};
    const QString signing = backupReasonName(BackupReason::Signing);
    ASSERT_EQ(run(bundle + QStringList{QStringLiteral("unsigned")}).code, 0);
    EXPECT_FALSE(reasonsOfBackups().contains(signing)) << "nothing was signed";
    const Finished made = run(bundle + QStringList{QStringLiteral("signed")} + withKey());
    ASSERT_EQ(made.code, 0) << made.err.toStdString();
    EXPECT_EQ(reasonsOfBackups().count(signing), 1);

    ASSERT_TRUE(QDir(BackupFolder(path("full.nianbao")).path()).removeRecursively());
    write("full.nianbao.backups", "a file where the copies go");
    const Finished stopped = run(bundle + QStringList{QStringLiteral("stopped")} + withKey());
    EXPECT_EQ(stopped.code, 4) << stopped.err.toStdString();
    EXPECT_TRUE(stopped.err.contains("No backup of")) << stopped.err.toStdString();
    EXPECT_FALSE(exists("stopped"));
}

TEST_F(SignCommand, SaysWhatIsWrongWithAKeyAndWritesNothing)
{
    write("wrong", "wrong\n");
    const auto refused = [this](const QStringList &arguments, const char *words) {
        const Finished done = sign(arguments);
        EXPECT_EQ(done.code, 5) << done.err.toStdString();
        EXPECT_TRUE(done.err.contains(words)) << done.err.toStdString();
        EXPECT_FALSE(done.err.contains(QByteArray(KeyRing::password)));
        EXPECT_FALSE(exists("b.pdf"));
    };
    const QString key = QStringLiteral("--key");
    const QString file = QStringLiteral("--password-file");
    const QString packed = ring.packPath(QStringLiteral("key"));
    refused({key, packed, file, QStringLiteral("wrong")}, "password of the key is wrong");
    refused({key, QStringLiteral("a.pdf"), file, QStringLiteral("password")}, "no key that can be read");
    refused({key, QStringLiteral("pkcs11:token=a;pin-value=1"), file, QStringLiteral("wrong")}, "holds its PIN");
    refused({key, QStringLiteral("pkcs11:"), file, QStringLiteral("wrong")}, "no address of a key");
    EXPECT_EQ(sign({key, QStringLiteral("missing.p12"), file, QStringLiteral("password")}).code, 3);
    const Finished missing = sign({key, packed, file, QStringLiteral("missing")});
    EXPECT_EQ(missing.code, 3);
    EXPECT_FALSE(missing.err.contains(packed.toUtf8())) << "the file of the password is meant";
    EXPECT_EQ(sign({key, packed, QStringLiteral("--password"), QStringLiteral("secret")}).code, 2)
        << "never on the command line";
    const QStringList overItself{QStringLiteral("sign"), QStringLiteral("a.pdf"), QStringLiteral("-o"),
                                 QStringLiteral("a.pdf")};
    EXPECT_EQ(run(overItself + withKey()).code, 4);
    EXPECT_EQ(sign({key, packed, file, QStringLiteral("-")}, QByteArray(KeyRing::password) + '\n').code, 0);
}

TEST_F(SignCommand, SignsWithAKeyOnAToken)
{
    const QString module = QStringLiteral("/usr/lib/softhsm/libsofthsm2.so");
    if (QStandardPaths::findExecutable(QStringLiteral("softhsm2-util")).isEmpty() || !QFile::exists(module))
        GTEST_SKIP() << "softhsm2 is not installed";
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("tokens")));
    write("softhsm.conf", "directories.tokendir = " + folder.filePath(QStringLiteral("tokens")).toUtf8() + '\n');
    const auto tool = [this](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        ASSERT_TRUE(process.waitForFinished(60'000));
        ASSERT_EQ(process.exitCode(), 0) << process.readAll().toStdString();
    };
    environment.insert(QStringLiteral("SOFTHSM2_CONF"), path("softhsm.conf"));
    walkWholeStacks(environment);
    const QString util = QStringLiteral("softhsm2-util");
    tool(util,
         {QStringLiteral("--init-token"), QStringLiteral("--free"), QStringLiteral("--label"), QStringLiteral("unit"),
          QStringLiteral("--pin"), QStringLiteral("1234"), QStringLiteral("--so-pin"), QStringLiteral("5678")});
    tool(QStringLiteral("openssl"),
         {QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-nocrypt"), QStringLiteral("-in"),
          ring.keyPath(QStringLiteral("key")), QStringLiteral("-out"), path("key.pk8")});
    tool(util,
         {QStringLiteral("--import"), path("key.pk8"), QStringLiteral("--token"), QStringLiteral("unit"),
          QStringLiteral("--label"), QStringLiteral("sign"), QStringLiteral("--id"), QStringLiteral("a1"),
          QStringLiteral("--pin"), QStringLiteral("1234")});
    write("pin", "1234");
    write("badpin", "4321");
    const QString key = QStringLiteral("pkcs11:token=unit;object=sign?module-path=") + module;
    const auto with = [&key](const char *pin) {
        return QStringList{QStringLiteral("--key"), key, QStringLiteral("--password-file"), QString::fromLatin1(pin)};
    };
    const Finished without = sign(with("pin"));
    if (without.err.contains("libengine-pkcs11-openssl"))
        GTEST_SKIP() << "libengine-pkcs11-openssl is not installed";
    EXPECT_EQ(without.code, 5) << "the token has no certificate";
    const QStringList certificates{QStringLiteral("--certificates"), certificate()};
    const Finished wrong = sign(with("badpin") + certificates);
    EXPECT_EQ(wrong.code, 5);
    EXPECT_TRUE(wrong.err.contains("PIN")) << wrong.err.toStdString();
    const Finished done = sign(with("pin") + certificates);
    ASSERT_EQ(done.code, 0) << done.err.toStdString();
    EXPECT_EQ(run({QStringLiteral("verify"), QStringLiteral("b.pdf"), QStringLiteral("--trust"), certificate()}).code,
              0);
    if (QStandardPaths::findExecutable(QStringLiteral("pkcs11-tool")).isEmpty())
        GTEST_SKIP() << "pkcs11-tool (opensc) is not installed: a certificate on the token was not tried";
    tool(QStringLiteral("pkcs11-tool"),
         {QStringLiteral("--module"), module, QStringLiteral("--login"), QStringLiteral("--pin"),
          QStringLiteral("1234"), QStringLiteral("--token-label"), QStringLiteral("unit"),
          QStringLiteral("--write-object"), certificate(), QStringLiteral("--type"), QStringLiteral("cert"),
          QStringLiteral("--id"), QStringLiteral("a1"), QStringLiteral("--label"), QStringLiteral("sign")});
    EXPECT_EQ(sign(with("pin")).code, 0) << "the certificate is on the token";
}
