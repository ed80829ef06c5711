// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The fonts of the printed page, looked for when they are first needed: that takes time, and a
// window that only shows forms does not need them.

#include "forms/paper/fontbook.h"

#include <memory>

namespace nianbao {

class FontProvider
{
public:
    const FontBook &book()
    {
        if (!m_book)
            m_book = std::make_unique<FontBook>();
        return *m_book;
    }

private:
    std::unique_ptr<FontBook> m_book;
};

} // namespace nianbao
