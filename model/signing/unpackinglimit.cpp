// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/unpackinglimit.h"

#include "model/signing/countingfilter.h"

#include <qpdf/QPDF.hh>

#include <stdexcept>

namespace nianbao::signing {

namespace {

constexpr char tooMuch[] = "too much in it";

thread_local UnpackingLimit *currentLimit = nullptr;

/// Once in the process.
void replaceFilters()
{
    static const bool isReplaced = [] {
        QPDF::registerStreamFilter("/FlateDecode", [] { return std::make_shared<CountingFilter>(); });
        // No writer of today packs objects with these, and what they come to would not be counted.
        for (const char *name : {"/LZWDecode", "/RunLengthDecode", "/ASCIIHexDecode", "/ASCII85Decode"})
            QPDF::registerStreamFilter(name, [] { return std::make_shared<RefusingFilter>(); });
        return true;
    }();
    static_cast<void>(isReplaced);
}

} // namespace

UnpackingLimit::UnpackingLimit(QByteArrayView file)
    : m_before(currentLimit)
{
    replaceFilters();
    m_tokens.add(file);
    currentLimit = this;
}

UnpackingLimit::~UnpackingLimit()
{
    currentLimit = m_before;
}

UnpackingLimit *UnpackingLimit::current()
{
    return currentLimit;
}

void UnpackingLimit::open(QPDF &pdf, QByteArrayView file, Repair repair)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(repair == Repair::Tried);
    pdf.processMemoryFile("document", file.data(), static_cast<std::size_t>(file.size()));
    if (pdf.getXRefTable().size() > mostObjects) {
        m_isReached = true;
        throw std::runtime_error(tooMuch);
    }
}

tl::unexpected<Error> UnpackingLimit::refusal()
{
    return fail(ErrorCode::SignPdfDamaged, {QString::fromLatin1(tooMuch)});
}

Status UnpackingLimit::check() const
{
    return isReached() ? Status(refusal()) : Status();
}

void UnpackingLimit::add(QByteArrayView unpacked)
{
    m_unpacked += unpacked.size();
    m_tokens.add(unpacked);
    m_isReached = m_isReached || m_unpacked > mostUnpacked;
    if (isReached())
        throw std::runtime_error(tooMuch);
}

} // namespace nianbao::signing
