// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/desktop/fakeprompts.h"
#include "tests/app/desktop/filled.h"
#include "tests/support/keys.h"

#include "app/desktop/formstack.h"
#include "forms/screen/messagebar.h"
#include "forms/screen/session.h"
#include "forms/screen/signaturesdialog.h"
#include "forms/screen/signdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;

namespace {

class SigningInWindow : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        ring = std::make_unique<KeyRing>();
        ring->make(QStringLiteral("key"), KeyRing::ec(QStringLiteral("P-256")));
        ring->pack(QStringLiteral("key"));
    }
    static void TearDownTestSuite() { ring.reset(); }

    SigningWish wish(const char *password = KeyRing::password) const
    {
        SigningWish wish;
        wish.key = ring->packPath(QStringLiteral("key"));
        wish.password = Secret(QByteArray(password));
        wish.look = SigningWish::Look::Seal;
        return wish;
    }
    QList<SignatureFacts> signaturesIn(const QString &path)
    {
        desk.prompts.open = path;
        desk.window.action(Command::VerifySignatures)->trigger();
        return desk.prompts.shown.value_or(QList<SignatureFacts>());
    }

    static inline std::unique_ptr<KeyRing> ring;
    Desk desk{QDateTime::currentDateTimeUtc()}; // the keys are made today
};

} // namespace

TEST_F(SigningInWindow, ExportsAndSignsInOneGo)
{
    desk.makeReport();
    desk.prompts.save = desk.file(QStringLiteral("signed.pdf"));
    desk.prompts.sign = [this] { return wish(); };
    desk.window.action(Command::ExportSignedPdf)->trigger();
    EXPECT_FALSE(QFile::exists(*desk.prompts.save)) << "a draft is not signed";
    EXPECT_EQ(desk.window.forms().messages()->kind(), MessageBar::Kind::Warning);
    fill(*desk.window.session());
    desk.window.action(Command::ExportSignedPdf)->trigger();
    EXPECT_TRUE(desk.prompts.errors.isEmpty());
    EXPECT_TRUE(desk.window.forms().messages()->message().contains(QStringLiteral("signed.pdf")));
    const QList<SignatureFacts> facts = signaturesIn(desk.file(QStringLiteral("signed.pdf")));
    ASSERT_EQ(facts.size(), 1);
    EXPECT_FALSE(facts[0].isBroken());
    EXPECT_TRUE(facts[0].coversWholeFile);
    EXPECT_GE(facts[0].page, 0) << "the seal is seen";
}

TEST_F(SigningInWindow, AsksAgainAfterAWrongPasswordAndKeepsNone)
{
    desk.makeReport();
    desk.prompts.save = desk.file(QStringLiteral("plain.pdf"));
    desk.window.action(Command::ExportPdf)->trigger();
    desk.prompts.open = desk.prompts.save;
    desk.prompts.save = desk.file(QStringLiteral("signed.pdf"));
    int asked = 0;
    desk.prompts.sign
        = [this, &asked]() -> std::optional<SigningWish> { return ++asked == 1 ? wish("wrong") : wish(); };
    desk.window.action(Command::SignPdf)->trigger();
    EXPECT_EQ(asked, 2);
    ASSERT_EQ(desk.prompts.errors.size(), 1);
    EXPECT_EQ(desk.prompts.errors[0].code, ErrorCode::KeyPasswordWrong);
    EXPECT_EQ(desk.prompts.proposedKey, ring->packPath(QStringLiteral("key"))) << "only the password is typed again";
    EXPECT_EQ(signaturesIn(desk.file(QStringLiteral("signed.pdf"))).size(), 1);
    EXPECT_TRUE(signaturesIn(desk.file(QStringLiteral("plain.pdf"))).isEmpty());

    EXPECT_EQ(desk.settings.signingKey(), ring->packPath(QStringLiteral("key")));
    for (const char *name : {"settings.ini", "new.nianbao", "signed.pdf"})
        EXPECT_FALSE(KeyRing::read(desk.file(QString::fromLatin1(name))).contains(QByteArray(KeyRing::password)))
            << name;
}

TEST_F(SigningInWindow, WritesNothingWhenItIsGivenUpOrWouldReplaceTheUnsignedFile)
{
    desk.makeReport();
    desk.prompts.save = desk.file(QStringLiteral("a.pdf"));
    desk.window.action(Command::ExportSignedPdf)->trigger();
    EXPECT_FALSE(QFile::exists(desk.file(QStringLiteral("a.pdf"))));
    desk.window.action(Command::ExportPdf)->trigger();
    const QByteArray plain = KeyRing::read(desk.file(QStringLiteral("a.pdf")));
    desk.prompts.open = desk.prompts.save;
    desk.prompts.sign = [this] { return wish(); };
    desk.window.action(Command::SignPdf)->trigger();
    ASSERT_EQ(desk.prompts.errors.size(), 1);
    EXPECT_EQ(desk.prompts.errors[0].code, ErrorCode::FileExists);
    EXPECT_EQ(KeyRing::read(desk.file(QStringLiteral("a.pdf"))), plain);
}

TEST_F(SigningInWindow, DialogSaysWhatIsMissingAndGivesThePasswordOnce)
{
    FakePrompts prompts;
    SignDialog dialog(QStringLiteral("a.pdf"), {}, prompts);
    const auto line = [&dialog](const char *name) { return dialog.findChild<QLineEdit *>(QString::fromLatin1(name)); };
    const auto isReady = [&dialog] { return dialog.problem().isEmpty(); };
    EXPECT_FALSE(isReady());
    line("file")->setText(QStringLiteral("missing.p12"));
    EXPECT_TRUE(dialog.problem().contains(QStringLiteral("missing.p12")));
    line("file")->setText(ring->packPath(QStringLiteral("key")));
    EXPECT_FALSE(isReady()) << "without a password";
    line("password")->setText(QStringLiteral("密码"));
    EXPECT_EQ(line("password")->echoMode(), QLineEdit::Password);
    EXPECT_TRUE(isReady());
    dialog.findChild<QComboBox *>(QStringLiteral("look"))->setCurrentIndex(2);
    const SigningWish taken = dialog.takeWish();
    EXPECT_STREQ(taken.password.text(), "密码");
    EXPECT_EQ(taken.look, SigningWish::Look::Seal);
    EXPECT_TRUE(line("password")->text().isEmpty());

    dialog.findChild<QComboBox *>(QStringLiteral("where"))->setCurrentIndex(1);
    EXPECT_TRUE(line("token")->isVisibleTo(&dialog));
    EXPECT_FALSE(line("file")->isVisibleTo(&dialog));
    line("token")->setText(QStringLiteral("pkcs11:token=a;object=b"));
    line("password")->setText(QStringLiteral("1234"));
    EXPECT_TRUE(isReady());
    EXPECT_TRUE(dialog.takeWish().isOnToken());
}

TEST_F(SigningInWindow, ListsSignaturesWithTheirFacts)
{
    SignatureFacts good;
    good.signer.name = QStringLiteral("张三");
    good.coversWholeFile = true;
    good.trustedBy = TrustedBy::System;
    good.signer.validUntil = QDateTime::currentDateTime().addYears(1);
    SignatureFacts bad;
    bad.flaw = SignatureFlaw::ContentChanged;
    const SignaturesDialog dialog(QStringLiteral("/a/b.pdf"), {good, bad}, QDateTime::currentDateTime());
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    EXPECT_TRUE(all.contains(QStringLiteral("张三")));
    EXPECT_TRUE(all.contains(QStringLiteral("vouches for the certificate")) || all.contains(QStringLiteral("担保")));
    EXPECT_TRUE(dialog.windowTitle().contains(QStringLiteral("b.pdf")));
    const SignaturesDialog none(QStringLiteral("b.pdf"), {}, QDateTime::currentDateTime());
    EXPECT_FALSE(none.findChildren<QLabel *>().isEmpty());
}
