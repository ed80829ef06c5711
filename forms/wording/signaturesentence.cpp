// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/signaturesentence.h"

#include "forms/wording/sentences.h"
#include "forms/wording/words.h"
#include "model/project/project.h"

namespace nianbao::wording {

namespace {

QString headlineOf(const SignatureFacts &facts)
{
    if (facts.signer.name.isEmpty())
        return Words::tr("A signature of an unknown signer");
    const bool hasOther = !facts.signer.organisation.isEmpty() && facts.signer.organisation != facts.signer.name;
    //: signer, organisation
    const QString who
        = hasOther ? Words::tr("%1 (%2)").arg(facts.signer.name, facts.signer.organisation) : facts.signer.name;
    if (!facts.claimedAt.isValid())
        return who;
    //: signer, moment
    return Words::tr("%1, %2").arg(who, momentText(facts.claimedAt));
}

QString laterSentence(const SignatureFacts &facts)
{
    switch (facts.later) {
    case LaterChange::None: return Words::tr("It covers the whole file, and nothing was changed since.");
    case LaterChange::Additions:
        return Words::tr(
            "It covers the file as it was then; what was added since, such as further signatures, changes nothing "
            "in it.");
    case LaterChange::Document:
        return Words::tr("The document was changed after it was signed: what you see now is not what was signed.");
    }
    Q_UNREACHABLE();
}

QString vouchingSentence(const SignatureFacts &facts, const QString &trustFile)
{
    switch (facts.trustedBy) {
    case TrustedBy::System: return Words::tr("This computer's list of authorities vouches for the certificate.");
    case TrustedBy::TrustFile: return Words::tr("%1 vouches for the certificate.").arg(trustFile);
    case TrustedBy::Nobody: break;
    }
    switch (facts.trustProblem) {
    case TrustProblem::SelfSigned:
        return Words::tr(
                   "Nobody vouches for the certificate: it was made by the signer itself. Ask the signer whether it "
                   "is theirs (serial number %1).")
            .arg(facts.signer.serial);
    case TrustProblem::IssuerUnknown:
        return Words::tr("The certificate was issued by “%1”, whom this computer does not know. Get that authority's "
                         "certificate and name it as trusted.")
            .arg(facts.signer.issuer);
    default:
        return Words::tr("No known authority vouches for the certificate, which was issued by “%1”.")
            .arg(facts.signer.issuer);
    }
}

/// Empty where the certificate is valid now and for signing.
QString validitySentence(const SignatureFacts &facts, const QDateTime &now)
{
    const CertificateFacts &signer = facts.signer;
    if (facts.trustProblem == TrustProblem::NotForSigning)
        return Words::tr("The certificate is for something else and not for signing.");
    if (now < signer.validFrom)
        return Words::tr("The certificate is only valid from %1 on.").arg(momentText(signer.validFrom));
    if (now <= signer.validUntil)
        return {};
    const QString until = momentText(signer.validUntil);
    if (facts.claimedAt.isValid() && facts.claimedAt >= signer.validFrom && facts.claimedAt <= signer.validUntil)
        return Words::tr("The certificate expired on %1. By the clock of the signer's computer it was valid at "
                         "signing; without a time stamp nobody else can confirm that.")
            .arg(until);
    return Words::tr("The certificate expired on %1.").arg(until);
}

QStringList saidBySigner(const SignatureFacts &facts)
{
    QStringList sentences;
    if (!facts.reason.isEmpty())
        sentences.append(Words::tr("Reason: %1").arg(facts.reason));
    if (!facts.location.isEmpty())
        sentences.append(Words::tr("Place: %1").arg(facts.location));
    return sentences;
}

} // namespace

QString undatedRemark(const Project &project)
{
    if (!project.profile().value(Profile::reportDate).isEmpty())
        return {};
    return Words::tr("The report has no date yet, and after signing nobody can fill it in. It is asked for under “Unit "
                     "and report”.");
}

QString flawSentence(SignatureFlaw flaw)
{
    switch (flaw) {
    case SignatureFlaw::None: return {};
    case SignatureFlaw::RangeWrong:
        return Words::tr("The part of the file that it says is signed is not the file around it.");
    case SignatureFlaw::Unreadable: return Words::tr("The signature is damaged and cannot be read.");
    case SignatureFlaw::KindUnknown: return Words::tr("It is a kind of signature that this program cannot check.");
    case SignatureFlaw::SignerMissing: return Words::tr("The signer's certificate is missing in it.");
    case SignatureFlaw::ContentChanged: return Words::tr("What was signed has been changed since.");
    case SignatureFlaw::SignatureWrong: return Words::tr("It was not made with the key of its certificate.");
    case SignatureFlaw::CertificateExchanged: return Words::tr("Its certificate was exchanged for another one.");
    case SignatureFlaw::Lost:
        return Words::tr("The file was signed, but the signature has been cut off from it: the file was changed.");
    }
    Q_UNREACHABLE();
}

SignatureReading read(const SignatureFacts &facts, const QDateTime &now, const QString &trustFile)
{
    using Mark = SignatureReading::Mark;
    SignatureReading reading;
    reading.headline = headlineOf(facts);
    if (facts.flaw != SignatureFlaw::None) {
        reading.mark = Mark::Broken;
        reading.sentences = QStringList{joined({Words::tr("The signature is not valid."), flawSentence(facts.flaw)})}
            + saidBySigner(facts);
        return reading;
    }
    if (facts.later == LaterChange::Document)
        reading.mark = Mark::Broken;
    reading.sentences.append(laterSentence(facts));
    reading.sentences.append(vouchingSentence(facts, trustFile));
    const QString validity = validitySentence(facts, now);
    if (!validity.isEmpty())
        reading.sentences.append(validity);
    if (reading.mark == Mark::Good && (facts.trustedBy == TrustedBy::Nobody || !validity.isEmpty()))
        reading.mark = Mark::Doubtful;
    reading.sentences += saidBySigner(facts);
    return reading;
}

} // namespace nianbao::wording
