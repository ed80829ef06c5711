// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/check/similarity.h"

#include <algorithm>
#include <vector>

namespace nianbao {

namespace {

constexpr char16_t anyNumber = u'0';

/// The letters of a text; each number, with its point, comma or per cent sign, becomes one sign.
std::vector<char16_t> essenceOf(const QString &text)
{
    std::vector<char16_t> essence;
    essence.reserve(static_cast<std::size_t>(text.size()));
    bool inNumber = false;
    for (const QChar c : text) {
        if (c.isDigit()) {
            if (!inNumber)
                essence.push_back(anyNumber);
            inNumber = true;
        } else if (c.isLetter() || c.isSurrogate()) {
            essence.push_back(c.unicode());
            inNumber = false;
        } else if (inNumber && c != u'.' && c != u',') {
            inNumber = false;
        }
    }
    return essence;
}

/// Every run of three, as a number, sorted.
std::vector<quint64> runsOf(const QString &text)
{
    const std::vector<char16_t> essence = essenceOf(text);
    std::vector<quint64> runs;
    if (essence.size() < 3)
        return runs;
    runs.reserve(essence.size());
    quint64 run = (static_cast<quint64>(essence[0]) << 16) | essence[1];
    constexpr quint64 lastThree = (quint64(1) << 48) - 1;
    for (std::size_t i = 2; i < essence.size(); ++i) {
        run = ((run << 16) | essence[i]) & lastThree;
        runs.push_back(run);
    }
    std::sort(runs.begin(), runs.end());
    return runs;
}

} // namespace

double similarity(const QString &a, const QString &b)
{
    const std::vector<quint64> left = runsOf(a);
    const std::vector<quint64> right = runsOf(b);
    if (left.empty() || right.empty())
        return 0;
    std::size_t common = 0;
    for (auto l = left.begin(), r = right.begin(); l != left.end() && r != right.end();) {
        if (*l < *r) {
            ++l;
        } else if (*r < *l) {
            ++r;
        } else {
            ++common;
            ++l;
            ++r;
        }
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(left.size() + right.size());
}

} // namespace nianbao
