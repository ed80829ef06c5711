// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The looks of a spreadsheet's cells: asked for while the sheets are written, numbered as they come.

#include <QByteArray>
#include <QList>
#include <QString>

namespace nianbao {

struct XlsxStyle
{
    enum class Align { Plain, Left, Centre, Vertical };

    Align align = Align::Plain; ///< Plain: no frame around the cell
    QString format; ///< of its number; empty: General
    bool isTinted = false; ///< as tabletint.h has it

    friend bool operator==(const XlsxStyle &, const XlsxStyle &) = default;
};

class XlsxStyles
{
public:
    /// Number of a style, for the cell's attribute.
    int indexOf(const XlsxStyle &style);
    QByteArray xml() const;

private:
    QList<XlsxStyle> m_styles{XlsxStyle()};
};

} // namespace nianbao
