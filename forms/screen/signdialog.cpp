// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/signdialog.h"

#include "forms/screen/browserow.h"
#include "forms/screen/prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int inFile = 0;
constexpr int onToken = 1;
constexpr int fieldWidthPx = 400;

QLineEdit *lineNamed(const char *name, const QString &text, QWidget *parent)
{
    auto *line = new QLineEdit(text, parent);
    line->setObjectName(QString::fromLatin1(name));
    return line;
}

} // namespace

SignDialog::SignDialog(const QString &what, const SigningWish &proposal, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_form(new QFormLayout)
    , m_where(new QComboBox(this))
    , m_fileRow(new QWidget(this))
    , m_file(lineNamed("file", proposal.isOnToken() ? QString() : QDir::toNativeSeparators(proposal.key), this))
    , m_token(lineNamed("token", proposal.isOnToken() ? proposal.key : QString(), this))
    , m_certificatesRow(new QWidget(this))
    , m_certificates(lineNamed("certificates", QDir::toNativeSeparators(proposal.certificates), this))
    , m_passwordLabel(new QLabel(this))
    , m_password(lineNamed("password", {}, this))
    , m_look(new QComboBox(this))
    , m_reason(lineNamed("reason", proposal.reason, this))
    , m_sm2(new QCheckBox(tr("Allow an SM2 key (&experimental)"), this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Sign “%1”").arg(what));
    m_where->setObjectName(QStringLiteral("where"));
    m_where->addItems({tr("In a file (.p12 or .pfx)"), tr("On a token (PKCS#11)")});
    m_where->setCurrentIndex(proposal.isOnToken() ? onToken : inFile);
    m_token->setPlaceholderText(QStringLiteral("pkcs11:token=…;object=…"));
    m_token->setToolTip(
        tr("The address of the key, as the maker of the token or p11tool --list-all tells it. After it, "
           "?module-path=… names the token's own library where the system does not know it."));
    m_certificates->setPlaceholderText(tr("Only if the token does not hold the certificate"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_passwordLabel->setBuddy(m_password);
    m_look->setObjectName(QStringLiteral("look"));
    m_look->addItems({tr("Invisible"), tr("Name and time on the signature line"), tr("Name, time and a drawn seal")});
    m_look->setCurrentIndex(static_cast<int>(proposal.look));
    m_look->setToolTip(
        tr("Where the document has no signature line, they go below the text of the last page. The seal is "
           "a picture; what counts is the signature."));
    m_reason->setPlaceholderText(tr("Optional; stands in the signature"));
    m_sm2->setObjectName(QStringLiteral("sm2"));
    m_sm2->setChecked(proposal.allowsSm2);
    m_sm2->setToolTip(tr("The signature follows GM/T 0009. Adobe Reader and most other programs cannot check it."));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    for (QLineEdit *line : {m_file, m_token, m_password, m_reason})
        line->setMinimumWidth(fieldWidthPx);

    QHBoxLayout *fileRow
        = browseRow(m_file, [this] { return m_prompts.pathToOpen(tr("Key"), tr("Keys (*.p12 *.pfx)")); });
    QHBoxLayout *certificatesRow = browseRow(m_certificates, [this] {
        return m_prompts.pathToOpen(tr("Certificate"), tr("Certificates (*.pem *.crt *.cer)"));
    });
    for (QHBoxLayout *row : {fileRow, certificatesRow})
        row->setContentsMargins(0, 0, 0, 0);
    m_fileRow->setLayout(fileRow);
    m_certificatesRow->setLayout(certificatesRow);
    m_fileRow->setFocusProxy(m_file);
    m_certificatesRow->setFocusProxy(m_certificates);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Key is kept"), m_where);
    m_form->addRow(tr("Key &file"), m_fileRow);
    m_form->addRow(tr("&Address"), m_token);
    m_form->addRow(tr("&Certificate"), m_certificatesRow);
    m_form->addRow(m_passwordLabel, m_password);
    m_form->addRow(tr("&Looks"), m_look);
    m_form->addRow(tr("&Reason"), m_reason);
    m_form->addRow(QString(), m_sm2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_sign = buttons->addButton(tr("Sign"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    connect(m_where, &QComboBox::currentIndexChanged, this, &SignDialog::refresh);
    for (QLineEdit *line : {m_file, m_token, m_certificates, m_password})
        connect(line, &QLineEdit::textChanged, this, &SignDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    QWidget *first = isOnToken() ? m_token : m_file;
    (proposal.key.isEmpty() ? first : m_password)->setFocus();
}

bool SignDialog::isOnToken() const
{
    return m_where->currentIndex() == onToken;
}

QString SignDialog::problem() const
{
    const QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
    const QString certificates = QDir::fromNativeSeparators(m_certificates->text().trimmed());
    if (isOnToken() && !isTokenAddress(m_token->text().trimmed()))
        return tr("Type the address of the key. It begins with pkcs11:");
    if (isOnToken() && !certificates.isEmpty() && !QFileInfo(certificates).isFile())
        return tr("There is no file “%1”.").arg(certificates);
    if (!isOnToken() && file.isEmpty())
        return tr("Choose the file with your key and certificate.");
    if (!isOnToken() && !QFileInfo(file).isFile())
        return tr("There is no file “%1”.").arg(file);
    if (m_password->text().isEmpty())
        return isOnToken() ? tr("Type the token's PIN.") : tr("Type the password of the key.");
    return {};
}

void SignDialog::refresh()
{
    m_form->setRowVisible(m_fileRow, !isOnToken());
    m_form->setRowVisible(m_token, isOnToken());
    m_form->setRowVisible(m_certificatesRow, isOnToken());
    m_passwordLabel->setText(isOnToken() ? tr("&PIN") : tr("&Password"));
    const QString sentence = problem();
    m_problem->setText(sentence.isEmpty() ? tr("The password is kept nowhere.") : sentence);
    m_sign->setEnabled(sentence.isEmpty());
}

SigningWish SignDialog::takeWish()
{
    SigningWish wish;
    wish.key = isOnToken() ? m_token->text().trimmed() : QDir::fromNativeSeparators(m_file->text().trimmed());
    wish.password = Secret(m_password->text().toUtf8());
    m_password->setText(QString(m_password->text().size(), u' '));
    m_password->clear();
    if (isOnToken())
        wish.certificates = QDir::fromNativeSeparators(m_certificates->text().trimmed());
    wish.look = static_cast<SigningWish::Look>(m_look->currentIndex());
    wish.reason = m_reason->text().trimmed();
    wish.allowsSm2 = m_sm2->isChecked();
    return wish;
}

} // namespace nianbao
