// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Follows the operators of a page's content (ISO 32000-1, Annex A) as far as this program's own pages use
// them: glyphs and straight strokes. Everything else that shows makes the page foreign.

#include "forms/paper/pdfpages.h"

#include <QHash>
#include <QTransform>

#include <string>
#include <vector>

namespace nianbao {

/// Text by glyph number of a font with two-byte codes.
struct ContentFont
{
    int number = 0; ///< place in PdfPages::fonts
    QHash<int, QString> texts;
    bool isReadable = false;
};

class ContentReader
{
public:
    /// `fonts`: by their names in the page's resources. `heightPt`: of the page.
    ContentReader(const QHash<QByteArray, ContentFont> &fonts, double heightPt);

    void read(const std::string &content);
    PdfPage page() && { return std::move(m_page); }

private:
    struct State
    {
        QTransform matrix;
        QByteArray font;
        double points = 0;
        bool isBlack = true;
    };
    struct Operand
    {
        double number = 0;
        QByteArray text; ///< of a string or a name
        bool isText = false;
    };
    enum class Path { Move, Line, Other };

    void run(const std::string &name);
    bool runState(const std::string &name);
    bool runText(const std::string &name);
    bool runPath(const std::string &name);
    bool runColour(const std::string &name);
    void show(const QByteArray &codes);
    void stroke();
    double number(std::size_t fromEnd) const;
    QTransform matrix() const;
    QPointF onPage(QPointF point) const;

    const QHash<QByteArray, ContentFont> &m_fonts;
    double m_heightPt;
    PdfPage m_page;
    std::vector<State> m_states;
    std::vector<Operand> m_operands;
    std::vector<std::pair<Path, QPointF>> m_path;
    QTransform m_line; ///< the text line matrix
};

} // namespace nianbao
