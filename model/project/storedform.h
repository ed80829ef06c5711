// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a figure stands in edits and files: its text, or nothing where it is not known or not given.

#include "model/values/valueinput.h"

#include <optional>

namespace nianbao {

inline std::optional<QString> storedText(const Value &value)
{
    if (value.isUnknown())
        return std::nullopt;
    return value.text();
}

inline std::optional<QString> storedText(const std::optional<Value> &value)
{
    return value ? storedText(*value) : std::nullopt;
}

/// The way back. Fails with a Value… code for text that this program did not write.
[[nodiscard]] inline Result<Value> readStored(const std::optional<QString> &text, const ValueFormat &format)
{
    if (!text)
        return Value::unknown();
    return readStoredValue(*text, format);
}

} // namespace nianbao
