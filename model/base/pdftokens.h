// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How much there is to a PDF for a program that reads it. qpdf 11 keeps each number, name and bracket of a file as
// an object of about 300 bytes, and has no limit of its own: a small file of brackets would fill the memory.

#include <QByteArrayView>

#include <array>
#include <initializer_list>

namespace nianbao {

/// Longer files are not read, in bytes. Of packed bytes one in ten looks like a token, so that these alone are never
/// too many.
inline constexpr qint64 largestPdf = 45LL << 20;

/// Counts at least as many tokens (ISO 32000-1, 7.2) as there are, piece by piece; packed bytes count as what they
/// look like.
class PdfTokens
{
public:
    /// More are not read: five million take qpdf 1.5 GB. A page of a report has about 7,000.
    static constexpr qint64 most = 5'000'000;

    void add(QByteArrayView piece)
    {
        for (const char c : piece) {
            const Kind kind = kinds[static_cast<unsigned char>(c)];
            m_count += kind == Kind::Delimiter || (kind == Kind::Regular && m_last != Kind::Regular) ? 1 : 0;
            m_last = kind;
        }
    }
    bool isTooMuch() const { return m_count > most; }
    qint64 count() const { return m_count; }

private:
    enum class Kind : unsigned char { Regular, Space, Delimiter };

    static constexpr std::array<Kind, 256> kinds = [] {
        std::array<Kind, 256> all{};
        for (const char c : {'\0', '\t', '\n', '\f', '\r', ' '})
            all[static_cast<unsigned char>(c)] = Kind::Space;
        for (const char c : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'})
            all[static_cast<unsigned char>(c)] = Kind::Delimiter;
        return all;
    }();

    qint64 m_count = 0;
    Kind m_last = Kind::Space;
};

/// Whether a file holds more than is read.
inline bool hasTooManyTokens(QByteArrayView pdf)
{
    PdfTokens tokens;
    tokens.add(pdf);
    return tokens.isTooMuch();
}

} // namespace nianbao
