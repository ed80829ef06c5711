// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/signaturelisting.h"

#include "app/cli/words.h"
#include "forms/wording/signaturesentence.h"
#include "model/base/readfile.h"

#include <QJsonObject>

#include <algorithm>

namespace nianbao::cli {

namespace {

constexpr qint64 largestTrustFile = 16LL << 20;

bool isTrusted(const SignatureFacts &facts)
{
    return facts.trustedBy != TrustedBy::Nobody && facts.trustProblem == TrustProblem::None;
}

QString name(SignatureFlaw flaw)
{
    switch (flaw) {
    case SignatureFlaw::None: return {};
    case SignatureFlaw::RangeWrong: return QStringLiteral("rangeWrong");
    case SignatureFlaw::Unreadable: return QStringLiteral("unreadable");
    case SignatureFlaw::KindUnknown: return QStringLiteral("kindUnknown");
    case SignatureFlaw::SignerMissing: return QStringLiteral("signerMissing");
    case SignatureFlaw::ContentChanged: return QStringLiteral("contentChanged");
    case SignatureFlaw::SignatureWrong: return QStringLiteral("signatureWrong");
    case SignatureFlaw::CertificateExchanged: return QStringLiteral("certificateExchanged");
    case SignatureFlaw::Lost: return QStringLiteral("lost");
    }
    Q_UNREACHABLE();
}

QString name(LaterChange change)
{
    switch (change) {
    case LaterChange::None: return QStringLiteral("none");
    case LaterChange::Additions: return QStringLiteral("additions");
    case LaterChange::Document: return QStringLiteral("document");
    }
    Q_UNREACHABLE();
}

QString name(TrustedBy by)
{
    switch (by) {
    case TrustedBy::Nobody: return {};
    case TrustedBy::System: return QStringLiteral("system");
    case TrustedBy::TrustFile: return QStringLiteral("file");
    }
    Q_UNREACHABLE();
}

QString name(TrustProblem problem)
{
    switch (problem) {
    case TrustProblem::None: return {};
    case TrustProblem::SelfSigned: return QStringLiteral("selfSigned");
    case TrustProblem::IssuerUnknown: return QStringLiteral("issuerUnknown");
    case TrustProblem::Expired: return QStringLiteral("expired");
    case TrustProblem::NotYetValid: return QStringLiteral("notYetValid");
    case TrustProblem::NotForSigning: return QStringLiteral("notForSigning");
    case TrustProblem::Other: return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue moment(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject asJson(const SignatureFacts &facts)
{
    return {
        {QStringLiteral("field"), orNull(facts.field)},
        {QStringLiteral("signer"), orNull(facts.signer.name)},
        {QStringLiteral("organisation"), orNull(facts.signer.organisation)},
        {QStringLiteral("issuer"), orNull(facts.signer.issuer)},
        {QStringLiteral("serial"), orNull(facts.signer.serial)},
        {QStringLiteral("validFrom"), moment(facts.signer.validFrom)},
        {QStringLiteral("validUntil"), moment(facts.signer.validUntil)},
        {QStringLiteral("key"), orNull(facts.signer.keyKind)},
        {QStringLiteral("digest"), orNull(facts.digest)},
        {QStringLiteral("kind"), orNull(facts.subFilter)},
        {QStringLiteral("signedAt"), moment(facts.claimedAt)},
        {QStringLiteral("reason"), orNull(facts.reason)},
        {QStringLiteral("location"), orNull(facts.location)},
        {QStringLiteral("page"), facts.page < 0 ? QJsonValue() : QJsonValue(facts.page + 1)},
        {QStringLiteral("broken"), facts.isBroken()},
        {QStringLiteral("flaw"), orNull(name(facts.flaw))},
        {QStringLiteral("coversWholeFile"), facts.coversWholeFile},
        {QStringLiteral("changedSince"), name(facts.later)},
        {QStringLiteral("trustedBy"), orNull(name(facts.trustedBy))},
        {QStringLiteral("trustProblem"), orNull(name(facts.trustProblem))},
    };
}

QString markOf(wording::SignatureReading::Mark mark)
{
    using Mark = wording::SignatureReading::Mark;
    switch (mark) {
    case Mark::Good: return Words::tr("valid");
    case Mark::Doubtful: return Words::tr("unchanged, but not trusted");
    case Mark::Broken: return Words::tr("NOT VALID");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Trusted> readTrusted(const QString &file)
{
    if (file.isEmpty())
        return Trusted();
    const Result<QByteArray> bytes = readFile(file, largestTrustFile);
    if (!bytes)
        return passOn(bytes);
    if (bytes->isEmpty())
        return fail(ErrorCode::TrustFileUnreadable);
    return Trusted{file, *bytes};
}

Result<SignatureListing> listSignatures(const QByteArray &pdf, const Trusted &trusted, const QDateTime &now)
{
    const Result<QList<SignatureFacts>> found = SignatureCheck::read(pdf, {trusted.certificates, now});
    if (!found)
        return passOn(found);
    SignatureListing listing{*found};
    const bool isTrustAsked = !trusted.file.isEmpty();
    const bool isGood = std::all_of(found->begin(), found->end(), [isTrustAsked](const SignatureFacts &facts) {
        return !facts.isBroken() && (!isTrustAsked || isTrusted(facts));
    });
    if (!isGood || (isTrustAsked && found->isEmpty()))
        listing.code = ExitCode::SignatureFailed;
    return listing;
}

QString asText(const QString &file, const SignatureListing &listing, const Trusted &trusted, const QDateTime &now)
{
    if (listing.signatures.isEmpty())
        return Words::tr("%1: not signed").arg(file);
    QStringList lines{Words::tr("%1: %n signature(s)", nullptr, static_cast<int>(listing.signatures.size())).arg(file)};
    for (const SignatureFacts &facts : listing.signatures) {
        const wording::SignatureReading reading = wording::read(facts, now, trusted.file);
        //: of a signature: valid or not, who and when
        lines.append(QStringLiteral("  ") + Words::tr("%1: %2").arg(markOf(reading.mark), reading.headline));
        for (const QString &sentence : reading.sentences)
            lines.append(QStringLiteral("    ") + sentence);
    }
    return lines.join(u'\n');
}

QString statusOf(const SignatureListing &listing)
{
    const QList<SignatureFacts> &all = listing.signatures;
    if (all.isEmpty())
        return QStringLiteral("unsigned");
    if (std::any_of(all.begin(), all.end(), [](const SignatureFacts &facts) { return facts.isBroken(); }))
        return QStringLiteral("broken");
    return std::all_of(all.begin(), all.end(), isTrusted) ? QStringLiteral("valid") : QStringLiteral("untrusted");
}

QJsonArray asJson(const SignatureListing &listing)
{
    QJsonArray signatures;
    for (const SignatureFacts &facts : listing.signatures)
        signatures.append(asJson(facts));
    return signatures;
}

} // namespace nianbao::cli
