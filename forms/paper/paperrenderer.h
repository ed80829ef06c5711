// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Puts PaperPages on any paged device (printer, PDF) at the paper's true size.

#include "forms/paper/paperpages.h"
#include "model/base/result.h"

#include <QList>
#include <QPagedPaintDevice>

#include <functional>

namespace nianbao {

class PaperRenderer
{
public:
    /// Called before each page with its number and the number of pages; false stops.
    using Progress = std::function<bool(int page, int pages)>;

    /// Paints pages `first` to `last` (from 0, inclusive). Errors: Cancelled, FileWriteFailed when
    /// the device cannot be painted on.
    [[nodiscard]] static Status render(const PaperPages &all, QPagedPaintDevice &device, int first, int last,
                                       const Progress &progress = {});
    /// The same for chosen pages in the order given, all in one job.
    [[nodiscard]] static Status render(const PaperPages &all, QPagedPaintDevice &device, const QList<int> &pages,
                                       const Progress &progress = {});
};

} // namespace nianbao
