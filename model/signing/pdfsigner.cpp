// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/pdfsigner.h"

#include "model/base/pdfdate.h"
#include "model/signing/cmssignature.h"
#include "model/signing/pdfproblem.h"
#include "model/signing/signaturefield.h"
#include "model/signing/unpackinglimit.h"

#include <exception>

namespace nianbao {

namespace {

using namespace signing;

/// The signature's dictionary as it is written first: with room for what is only known then.
struct Draft
{
    std::string text;
    qsizetype rangeAt = 0; ///< behind "/ByteRange "
    qsizetype rangeRoom = 0;
    qsizetype contentsAt = 0; ///< the '<'
    qsizetype contentsRoom = 0; ///< both brackets included
};

Draft draftOf(const CertificateFacts &signer, const SigningOptions &options, qsizetype cmsRoom)
{
    Draft draft;
    draft.text = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M ("
        + pdfDate(options.at).toStdString() + ") /Name " + textString(signer.name);
    if (!options.reason.isEmpty())
        draft.text += " /Reason " + textString(options.reason);
    if (!options.location.isEmpty())
        draft.text += " /Location " + textString(options.location);
    draft.text += " /ByteRange ";
    draft.rangeAt = static_cast<qsizetype>(draft.text.size());
    draft.rangeRoom = 48; // four numbers of eleven digits at most
    draft.text += std::string(static_cast<std::size_t>(draft.rangeRoom), ' ') + "/Contents ";
    draft.contentsAt = static_cast<qsizetype>(draft.text.size());
    draft.contentsRoom = 2 * cmsRoom + 2;
    draft.text += '<' + std::string(static_cast<std::size_t>(2 * cmsRoom), '0') + "> >>";
    return draft;
}

/// Puts the range into its room, signs, puts the signature into its own.
Status fill(QByteArray &bytes, const Draft &draft, qsizetype at, const OpenedKey &key)
{
    const qsizetype first = at + draft.contentsAt;
    const qsizetype second = first + draft.contentsRoom;
    const QByteArray range = "[0 " + QByteArray::number(first) + ' ' + QByteArray::number(second) + ' '
        + QByteArray::number(bytes.size() - second) + ']';
    bytes.replace(at + draft.rangeAt, range.size(), range);
    const QByteArrayView view(bytes);
    const Result<QByteArray> cms = cmsSignature(key, {view.first(first), view.sliced(second)});
    if (!cms)
        return passOn(cms);
    const qsizetype room = draft.contentsRoom / 2 - 1;
    if (cms->size() > room)
        return fail(ErrorCode::SignatureDoesNotFit, {QString::number(cms->size()), QString::number(room)});
    const QByteArray hex = cms->toHex();
    bytes.replace(first + 1, hex.size(), hex);
    return {};
}

/// The program does not hand out what it would not accept itself. Who vouches for the key is for readers to ask.
Status proved(const QByteArray &bytes, const SigningOptions &options)
{
    const auto found = SignatureCheck::read(bytes, {{}, options.at, TrustAnchors::System::NotAsked});
    if (!found)
        return passOn(found);
    const SignatureFlaw flaw = found->isEmpty() ? SignatureFlaw::Lost : found->last().flaw;
    if (flaw != SignatureFlaw::None || !found->last().coversWholeFile)
        return fail(ErrorCode::SignatureUnproved, {QString::number(static_cast<int>(flaw))});
    return {};
}

Result<QByteArray> signedWith(const QByteArray &pdf, QPDF &read, const OpenedKey &key, const SigningOptions &options)
{
    const CertificateFacts signer = factsOf(key.certificate.get());
    const Draft draft = draftOf(signer, options, roomFor(key));
    PdfUpdate update(pdf, read);
    NewField field;
    field.signature = update.newNumber();
    field.place = options.draw ? placeIn(read) : invisiblePlaceIn(read);
    field.picture = options.draw ? options.draw(signer, field.place) : QByteArray();
    field.description = signer.name;
    update.set(field.signature, draft.text);
    addField(update, read, field);
    QByteArray bytes = update.bytes();
    if (const Status filled = fill(bytes, draft, update.contentAt(field.signature), key); !filled)
        return passOn(filled);
    if (const Status checked = proved(bytes, options); !checked)
        return passOn(checked);
    return bytes;
}

} // namespace

Result<QByteArray> PdfSigner::sign(const QByteArray &pdf, const SigningKey &key, const SigningOptions &options)
{
    const Result<OpenedKey> opened = openKey(key, options.at);
    if (!opened)
        return passOn(opened);
    UnpackingLimit limit(pdf);
    if (const Status bearable = limit.check(); !bearable)
        return passOn(bearable);
    try {
        QPDF read;
        limit.open(read, pdf);
        if (read.isEncrypted())
            return fail(ErrorCode::SignPdfEncrypted);
        if (isLocked(read))
            return fail(ErrorCode::SignPdfLocked);
        Result<QByteArray> bytes = signedWith(pdf, read, *opened, options);
        const Status whole = limit.check();
        return whole ? bytes : passOn(whole);
    } catch (const std::exception &error) {
        return pdfProblem(error);
    }
}

} // namespace nianbao
