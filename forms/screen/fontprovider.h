// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The fonts of the printed page, looked for when they are first needed: that takes time, and a
// window that only shows forms does not need them.

#include "forms/paper/fontbook.h"
#include "forms/paper/fontpreparation.h"

#include <future>
#include <memory>

namespace nianbao {

class FontProvider
{
public:
    /// Begins to read which fonts there are, while the program does what needs no fonts.
    void prepare() { m_preparation = prepareFonts(); }
    /// Waits for that; nothing to wait for when it was not begun.
    void await() const
    {
        if (m_preparation.valid())
            m_preparation.wait();
    }

    const FontBook &book()
    {
        if (!m_book)
            m_book = std::make_unique<FontBook>();
        return *m_book;
    }

private:
    std::future<void> m_preparation;
    std::unique_ptr<FontBook> m_book;
};

} // namespace nianbao
