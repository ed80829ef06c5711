// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/signaturecheck.h"

#include "model/base/pdfdate.h"
#include "model/signing/pdfproblem.h"
#include "model/signing/revisions.h"
#include "model/signing/signaturerange.h"
#include "model/signing/unpackinglimit.h"

#include <algorithm>
#include <exception>
#include <set>
#include <stdexcept>

namespace nianbao {

namespace {

using namespace signing;
using Object = QPDFObjectHandle;

/// For each the whole file is read again. What comes after these is called unreadable.
constexpr std::size_t mostChecked = 50;

struct Found
{
    Object signature;
    Object field; ///< null: nothing refers to the signature as a field
};

QString textOf(Object dictionary, const char *key)
{
    Object text = dictionary.isDictionary() ? dictionary.getKey(key) : Object::newNull();
    return text.isString() ? QString::fromStdString(text.getUTF8Value()).simplified() : QString();
}

/// Everything that is a signature by any of its marks, so that one changed byte cannot hide it.
std::vector<Found> signaturesIn(QPDF &pdf)
{
    std::vector<Found> found;
    std::set<QPDFObjGen> known;
    const std::vector<Object> all = pdf.getAllObjects();
    for (Object object : all) {
        if (!isSignatureField(object))
            continue;
        Object value = object.getKey("/V");
        if (!value.isIndirect() || known.insert(value.getObjGen()).second)
            found.push_back({value, object});
    }
    for (Object object : all) {
        if (!object.isDictionary() || known.contains(object.getObjGen()))
            continue;
        const bool isSignature = object.hasKey("/ByteRange") || object.getKey("/Type").isNameAndEquals("/Sig");
        if (isSignature)
            found.push_back({object, Object::newNull()});
    }
    return found;
}

int pageOf(Object field, QPDF &pdf)
{
    Object frame = field.isDictionary() ? field.getKey("/Rect") : Object::newNull();
    if (!frame.isRectangle())
        return -1;
    const auto box = frame.getArrayAsRectangle();
    if (box.llx == box.urx || box.lly == box.ury)
        return -1;
    const QPDFObjGen wanted = field.getKey("/P").getObjGen();
    const std::vector<Object> pages = pdf.getAllPages();
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (Object(pages[page]).getObjGen() == wanted)
            return static_cast<int>(page);
    }
    return -1;
}

/// With the end of the signed part, for their order.
struct Checked
{
    SignatureFacts facts;
    qsizetype end = 0;
};

Checked checked(Found found, const QByteArray &file, QPDF &pdf, TrustStores &trusted)
{
    static const QStringList known{QStringLiteral("/ETSI.CAdES.detached"), QStringLiteral("/adbe.pkcs7.detached")};
    Checked result;
    SignatureFacts &facts = result.facts;
    facts.field = textOf(found.field, "/T");
    if (!found.signature.isDictionary()) {
        facts.flaw = SignatureFlaw::Unreadable;
        return result;
    }
    Object signature = found.signature;
    facts.claimedAt = fromPdfDate(textOf(signature, "/M"));
    facts.reason = textOf(signature, "/Reason");
    facts.location = textOf(signature, "/Location");
    facts.page = pageOf(found.field, pdf);
    Object kind = signature.getKey("/SubFilter");
    const QString kindName = kind.isName() ? QString::fromStdString(kind.getName()) : QString();
    facts.subFilter = kindName.mid(1);
    const SignatureRange range = rangeOf(signature, file);
    facts.flaw = range.flaw;
    if (facts.flaw == SignatureFlaw::None && !known.contains(kindName))
        facts.flaw = SignatureFlaw::KindUnknown;
    if (facts.flaw != SignatureFlaw::None)
        return result;
    const CmsFacts cms = checkedCms(range.signature, range.bytes, trusted);
    facts.flaw = cms.flaw;
    facts.signer = cms.signer;
    facts.digest = cms.digest;
    facts.trustedBy = cms.trust.by;
    facts.trustProblem = cms.trust.problem;
    facts.coversWholeFile = file.sliced(range.end).trimmed().isEmpty();
    facts.later = changeAfter(range.end, file, pdf);
    if (found.field.isNull() && facts.flaw == SignatureFlaw::None)
        facts.flaw = SignatureFlaw::Lost;
    result.end = range.end;
    return result;
}

/// One changed byte can make a file forget its last update; the signature's marks are still in it.
QList<SignatureFacts> lostIn(const QByteArray &file)
{
    QList<SignatureFacts> facts;
    if (file.contains("/ByteRange")) {
        facts.emplaceBack();
        facts.last().flaw = SignatureFlaw::Lost;
    }
    return facts;
}

QList<SignatureFacts> listed(QPDF &pdf, const QByteArray &file, TrustStores &trusted)
{
    std::vector<Checked> all;
    for (const Found &found : signaturesIn(pdf)) {
        try {
            if (all.size() >= mostChecked)
                throw std::runtime_error("too many");
            all.push_back(checked(found, file, pdf, trusted));
        } catch (const std::exception &) {
            all.emplace_back();
            all.back().facts.flaw = SignatureFlaw::Unreadable;
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Checked &a, const Checked &b) { return a.end < b.end; });
    QList<SignatureFacts> facts;
    for (const Checked &one : all)
        facts.append(one.facts);
    return facts.isEmpty() ? lostIn(file) : facts;
}

Result<QList<SignatureFacts>> signaturesOf(const QByteArray &pdf, TrustStores &trusted, UnpackingLimit &limit)
{
    try {
        bool isSound = true;
        {
            QPDF file;
            try {
                limit.open(file, pdf);
                if (file.isEncrypted())
                    return fail(ErrorCode::SignPdfEncrypted);
                const QList<SignatureFacts> facts = listed(file, pdf, trusted);
                isSound = !file.anyWarnings();
                if (isSound || !facts.isEmpty())
                    return facts;
            } catch (const std::exception &) {
                isSound = false;
            }
        }
        if (pdf.size() > UnpackingLimit::largestRepaired) {
            const QList<SignatureFacts> lost = lostIn(pdf);
            return lost.isEmpty() ? Result<QList<SignatureFacts>>(UnpackingLimit::refusal()) : lost;
        }
        // Damaged, perhaps by whoever changed it: look at what can still be found.
        QPDF repaired;
        limit.open(repaired, pdf, UnpackingLimit::Repair::Tried);
        return listed(repaired, pdf, trusted);
    } catch (const std::exception &error) {
        return pdfProblem(error);
    }
}

} // namespace

Result<QList<SignatureFacts>> SignatureCheck::read(const QByteArray &pdf, const TrustAnchors &trust)
{
    if (!trust.certificates.isEmpty() && certificatesIn(trust.certificates).empty())
        return fail(ErrorCode::TrustFileUnreadable);
    UnpackingLimit limit(pdf);
    if (const Status bearable = limit.check(); !bearable)
        return passOn(bearable);
    TrustStores trusted(trust);
    auto facts = signaturesOf(pdf, trusted, limit);
    const Status whole = limit.check();
    return whole ? facts : passOn(whole);
}

} // namespace nianbao
