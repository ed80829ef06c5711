// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Holds qpdf to a limit while it reads the PDF of a stranger. qpdf 11 unpacks cross-reference and object streams by
// itself, however much comes out of them; here its filter for packed streams is replaced by one that counts.
// It is replaced in the whole process when first needed, which no other thread may use qpdf at, and counts only in a
// thread in which a limit lives.

#include "model/base/pdftokens.h"
#include "model/base/result.h"

#include <QByteArray>

class QPDF;

namespace nianbao::signing {

class UnpackingLimit
{
public:
    /// That comes out of all streams that are unpacked meanwhile, in bytes.
    static constexpr qint64 mostUnpacked = 8LL << 20;
    /// In a file; each takes qpdf 600 bytes. A report of six pages has 434.
    static constexpr std::size_t mostObjects = 500'000;
    /// A file that is damaged is looked through again and again: 1 MB for up to 10 s.
    static constexpr qsizetype largestRepaired = 1 << 20;

    /// Of the file itself the tokens count. While another one lives in the thread, that one waits.
    explicit UnpackingLimit(QByteArrayView file);
    ~UnpackingLimit();
    UnpackingLimit(const UnpackingLimit &) = delete;
    UnpackingLimit &operator=(const UnpackingLimit &) = delete;

    /// Of a file that is too much: SignPdfDamaged.
    [[nodiscard]] static tl::unexpected<Error> refusal();
    /// Fails with refusal() when the limit was reached: what was read since then is not the whole file.
    [[nodiscard]] Status check() const;

    enum class Repair { NotTried, Tried };
    /// Reads what `pdf` needs of a file, which must outlive it. Throws what qpdf throws, and when there is too much.
    void open(QPDF &pdf, QByteArrayView file, Repair repair = Repair::NotTried);

    /// Counts what a stream unpacks to; throws when that is too much.
    void add(QByteArrayView unpacked);
    /// Of this thread; nullptr: there is none.
    static UnpackingLimit *current();

private:
    bool isReached() const { return m_isReached || m_tokens.isTooMuch(); }

    PdfTokens m_tokens;
    qint64 m_unpacked = 0;
    bool m_isReached = false;
    UnpackingLimit *m_before;
};

} // namespace nianbao::signing
