// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/contentreader.h"

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace nianbao {

namespace {

/// More than any page of ours has by far; a page that has more is foreign and read no further.
constexpr std::size_t mostStates = 64;
constexpr std::size_t mostOperands = 1000;
constexpr std::size_t mostPoints = 20'000;
constexpr qsizetype mostGlyphs = 20'000;
constexpr qsizetype mostRules = 2000;

template <std::size_t Size>
bool isOneOf(const std::string &name, const std::array<const char *, Size> &names)
{
    return std::any_of(names.begin(), names.end(), [&name](const char *other) { return name == other; });
}

} // namespace

ContentReader::ContentReader(const QHash<QByteArray, ContentFont> &fonts, double heightPt)
    : m_fonts(fonts)
    , m_heightPt(heightPt)
    , m_states(1)
{
}

void ContentReader::read(const std::string &content)
{
    using Tokenizer = QPDFTokenizer;
    const auto input = std::make_shared<BufferInputSource>("content", content);
    Tokenizer tokenizer;
    tokenizer.allowEOF();
    for (;;) {
        const Tokenizer::Token token = tokenizer.readToken(input, "content", true);
        const std::string &value = token.getValue();
        switch (token.getType()) {
        case Tokenizer::tt_eof: return;
        case Tokenizer::tt_integer:
        case Tokenizer::tt_real: m_operands.push_back({QByteArray::fromStdString(value).toDouble(), {}, false}); break;
        case Tokenizer::tt_string:
        case Tokenizer::tt_name: m_operands.push_back({0, QByteArray::fromStdString(value), true}); break;
        case Tokenizer::tt_dict_open: // of a mark
        case Tokenizer::tt_dict_close:
        case Tokenizer::tt_array_open:
        case Tokenizer::tt_array_close:
        case Tokenizer::tt_space:
        case Tokenizer::tt_comment: break;
        case Tokenizer::tt_word:
            run(value);
            m_operands.clear();
            if (value == "BI") // what follows are the bytes of a picture
                return;
            break;
        default: m_page.isForeign = true;
        }
        if (m_operands.size() > mostOperands || m_path.size() > mostPoints || m_states.size() > mostStates
            || m_page.glyphs.size() > mostGlyphs || m_page.rules.size() > mostRules) {
            m_page.isForeign = true;
            return;
        }
    }
}

void ContentReader::run(const std::string &name)
{
    static constexpr std::array silent{"gs", "w",  "J",   "j",   "M",   "d",  "ri", "i",
                                       "W",  "W*", "BMC", "BDC", "EMC", "MP", "ET"};
    if (!runState(name) && !runText(name) && !runPath(name) && !runColour(name) && !isOneOf(name, silent))
        m_page.isForeign = true;
}

double ContentReader::number(std::size_t fromEnd) const
{
    return fromEnd < m_operands.size() ? m_operands[m_operands.size() - 1 - fromEnd].number : 0;
}

QTransform ContentReader::matrix() const
{
    return {number(5), number(4), number(3), number(2), number(1), number(0)};
}

QPointF ContentReader::onPage(QPointF point) const
{
    const QPointF place = m_states.back().matrix.map(point);
    return {place.x(), m_heightPt - place.y()};
}

bool ContentReader::runState(const std::string &name)
{
    if (name == "q") {
        m_states.push_back(m_states.back());
    } else if (name == "Q") {
        if (m_states.size() > 1)
            m_states.pop_back();
    } else if (name == "cm") {
        m_states.back().matrix = matrix() * m_states.back().matrix;
    } else {
        return false;
    }
    return true;
}

bool ContentReader::runText(const std::string &name)
{
    if (name == "BT") {
        m_line = QTransform();
    } else if (name == "Tf") {
        m_states.back().font = m_operands.size() < 2 ? QByteArray() : m_operands[m_operands.size() - 2].text;
        m_states.back().points = number(0);
    } else if (name == "Tm") {
        m_line = matrix();
    } else if (name == "Td") {
        m_line = QTransform::fromTranslate(number(1), number(0)) * m_line;
    } else if (name == "Tj" || name == "TJ") {
        QByteArray codes;
        for (const Operand &operand : m_operands)
            codes += operand.text;
        show(codes);
    } else {
        return false;
    }
    return true;
}

/// All glyphs at the place of the first: this program shows one at a time.
void ContentReader::show(const QByteArray &codes)
{
    const State &state = m_states.back();
    const auto font = m_fonts.constFind(state.font);
    if (font == m_fonts.constEnd() || !font->isReadable || codes.size() % 2 != 0 || codes.size() > 2)
        m_page.isForeign = true;
    if (!state.isBlack)
        m_page.isForeign = true;
    const QTransform toPage = m_line * state.matrix;
    for (qsizetype i = 0; i + 1 < codes.size(); i += 2) {
        const int code = (static_cast<unsigned char>(codes[i]) << 8) | static_cast<unsigned char>(codes[i + 1]);
        PdfGlyph glyph;
        const QString unknown(QChar::ReplacementCharacter);
        glyph.text = font == m_fonts.constEnd() ? unknown : font->texts.value(code, unknown);
        glyph.origin = onPage(m_line.map(QPointF()));
        glyph.points = state.points * std::hypot(toPage.m21(), toPage.m22());
        glyph.font = font == m_fonts.constEnd() ? 0 : font->number;
        m_page.glyphs.append(glyph);
    }
}

bool ContentReader::runPath(const std::string &name)
{
    static constexpr std::array curves{"c", "v", "y", "h", "re"};
    static constexpr std::array fills{"f", "F", "f*"};
    if (name == "m" || name == "l") {
        m_path.push_back({name == "m" ? Path::Move : Path::Line, onPage({number(1), number(0)})});
    } else if (isOneOf(name, curves)) {
        m_path.push_back({Path::Other, {}});
    } else if (name == "S" || name == "s") {
        stroke();
    } else if (name == "n") {
        m_path.clear();
    } else if (isOneOf(name, fills)) {
        // The mark of a draft lies below the text. What is filled later may cover some of it.
        m_page.isForeign = m_page.isForeign || !m_page.glyphs.isEmpty() || !m_page.rules.isEmpty();
        m_path.clear();
    } else {
        return false;
    }
    return true;
}

void ContentReader::stroke()
{
    for (std::size_t i = 1; i < m_path.size(); ++i) {
        if (m_path[i].first == Path::Line && m_path[i - 1].first != Path::Other)
            m_page.rules.append(QLineF(m_path[i - 1].second, m_path[i].second));
    }
    m_path.clear();
}

bool ContentReader::runColour(const std::string &name)
{
    static constexpr std::array strokes{"CS", "SCN", "SC", "G", "RG", "K"};
    static constexpr std::array fills{"scn", "sc", "g", "rg"};
    if (name == "cs") {
        m_states.back().isBlack = true; // where every colour space of ours begins
    } else if (isOneOf(name, fills)) {
        m_states.back().isBlack = std::all_of(m_operands.cbegin(), m_operands.cend(), [](const Operand &operand) {
            return !operand.isText && std::abs(operand.number) < 0.01;
        });
    } else {
        return isOneOf(name, strokes);
    }
    return true;
}

} // namespace nianbao
