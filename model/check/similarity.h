// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How alike two texts are once their years and figures are set aside: a report that only swaps the
// numbers of last year's says nothing new.

#include <QString>

namespace nianbao {

/// 0 (nothing in common) to 1 (the same words): Dice's coefficient over runs of three characters,
/// counted as often as they occur; white space and punctuation left out, every number as one and the
/// same sign. Takes time proportional to n log n. 0 where one of the two has no run of three.
double similarity(const QString &a, const QString &b);

} // namespace nianbao
