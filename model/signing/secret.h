// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A password or PIN in memory: never copied, and overwritten when it is no longer needed.

#include <QByteArray>

#include <utility>
#include <vector>

namespace nianbao {

class Secret
{
public:
    Secret() = default;
    /// Takes the bytes (UTF-8) out of `source` and overwrites them there.
    explicit Secret(QByteArray &&source)
    {
        if (source.isNull())
            return;
        m_bytes.reserve(static_cast<std::size_t>(source.size()) + 1);
        m_bytes.assign(source.cbegin(), source.cend());
        m_bytes.push_back('\0');
        wipe(source.data(), static_cast<std::size_t>(source.size()));
        source.clear();
    }
    Secret(Secret &&other) noexcept { m_bytes.swap(other.m_bytes); }
    Secret &operator=(Secret &&other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { wipe(m_bytes.data(), m_bytes.size()); }

    /// Whether one was given at all; an empty one is given too.
    bool isGiven() const { return !m_bytes.empty(); }
    /// Ends with a zero byte; null when none was given.
    const char *text() const { return m_bytes.empty() ? nullptr : m_bytes.data(); }

    /// Overwrites, in a way that no compiler leaves out.
    static void wipe(char *bytes, std::size_t size)
    {
        for (volatile char *at = bytes; size > 0; --size)
            *at++ = 0;
    }

private:
    std::vector<char> m_bytes;
};

} // namespace nianbao
