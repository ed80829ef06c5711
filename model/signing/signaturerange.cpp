// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/signaturerange.h"

#include <algorithm>
#include <cctype>

namespace nianbao::signing {

namespace {

using Object = QPDFObjectHandle;

/// "<0123…>" and nothing else.
bool isHexString(QByteArrayView text)
{
    return text.size() >= 2 && text.size() % 2 == 0 && text.front() == '<' && text.back() == '>'
        && std::all_of(text.begin() + 1, text.end() - 1,
                       [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); });
}

SignatureRange flawed(SignatureFlaw flaw)
{
    SignatureRange range;
    range.flaw = flaw;
    return range;
}

} // namespace

SignatureRange rangeOf(QPDFObjectHandle signature, const QByteArray &file)
{
    Object contents = signature.getKey("/Contents");
    if (!contents.isString() || contents.getStringValue().empty())
        return flawed(SignatureFlaw::Unreadable);
    Object range = signature.getKey("/ByteRange");
    if (!range.isArray() || range.getArrayNItems() != 4)
        return flawed(SignatureFlaw::RangeWrong);
    std::array<qint64, 4> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        Object number = range.getArrayItem(static_cast<int>(i));
        long long value = -1;
        if (!number.isInteger() || !number.getValueAsInt(value) || value < 0 || value > file.size())
            return flawed(SignatureFlaw::RangeWrong);
        numbers[i] = value;
    }
    const auto [begin, first, second, rest] = numbers;
    if (begin != 0 || first >= second || second + rest > file.size())
        return flawed(SignatureFlaw::RangeWrong);
    const QByteArrayView view(file);
    const QByteArrayView gap = view.sliced(first, second - first);
    SignatureRange found;
    found.signature = QByteArray::fromStdString(contents.getStringValue());
    if (!isHexString(gap) || QByteArray::fromHex(gap.sliced(1, gap.size() - 2).toByteArray()) != found.signature)
        return flawed(SignatureFlaw::RangeWrong);
    found.bytes = {view.first(first), view.sliced(second, rest)};
    found.end = second + rest;
    return found;
}

} // namespace nianbao::signing
