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
    /// Goes on with what Qt has to know of them to set `font`, in a thread as well. Needs the application.
    void warm(const QFont &font)
    {
        m_warming = std::async(std::launch::async, [this, font] {
            if (m_preparation.valid())
                m_preparation.wait();
            warmFont(font);
        });
    }
    /// Waits for both; nothing to wait for when nothing was begun.
    void await() const
    {
        if (m_preparation.valid())
            m_preparation.wait();
        if (m_warming.valid())
            m_warming.wait();
    }

    const FontBook &book()
    {
        if (!m_book)
            m_book = std::make_unique<FontBook>();
        return *m_book;
    }

private:
    std::future<void> m_preparation;
    std::future<void> m_warming; ///< reads m_preparation, so it goes first
    std::unique_ptr<FontBook> m_book;
};

} // namespace nianbao
