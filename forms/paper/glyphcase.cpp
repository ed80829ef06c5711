// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/glyphcase.h"

#include <QGlyphRun>
#include <QTextLayout>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// Size at which advances are measured; large, so that they are exact.
constexpr double measurePx = 128;

QString textOf(char32_t code)
{
    return QString::fromUcs4(&code, 1);
}

/// Digits, letters and the marks among them; those that Chinese text has, as ·, are not meant.
bool isLatin(char32_t code)
{
    return (code > U' ' && code < 0x7F) || (code >= 0xC0 && code < 0x250);
}

constexpr qsizetype bytesOfWidth = 4; ///< advance and left side bearing

double widthIn(const QByteArray &widths, quint32 glyph)
{
    const qsizetype last = widths.size() / bytesOfWidth - 1; // stands for all glyphs behind it
    return qFromBigEndian<quint16>(widths.constData() + bytesOfWidth * std::min<qsizetype>(glyph, last));
}

/// The table hmtx as far as it holds advances (ISO/IEC 14496-22). Nothing where Qt draws with others, as
/// with a font that it makes bold by itself.
QByteArray widthsOf(const QRawFont &raw)
{
    const QByteArray header = raw.fontTable("hhea");
    constexpr qsizetype placeOfCount = 34;
    if (header.size() < placeOfCount + 2 || raw.unitsPerEm() <= 0)
        return {};
    const qsizetype count = qFromBigEndian<quint16>(header.constData() + placeOfCount);
    QByteArray widths = raw.fontTable("hmtx");
    if (count == 0 || widths.size() < count * bytesOfWidth)
        return {};
    widths.truncate(count * bytesOfWidth);
    const QList<quint32> glyphs = raw.glyphIndexesForString(QStringLiteral("\u4e2d8,"));
    const QList<QPointF> advances = raw.advancesForGlyphIndexes(glyphs);
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        if (std::abs(widthIn(widths, glyphs[i]) / raw.unitsPerEm() - advances[i].x() / raw.pixelSize()) > 0.001)
            return {};
    }
    return widths;
}

} // namespace

GlyphCase::GlyphCase(const FontBook &fonts)
    : m_fonts(fonts)
{
}

bool GlyphCase::isInvisible(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space: return true;
    default: return (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
    }
}

bool GlyphCase::canDraw(FontRole role, char32_t code)
{
    return isInvisible(code) || find(role, code).face >= 0;
}

SetCluster GlyphCase::set(FontRole role, double points, const QString &cluster)
{
    const QList<uint> codes = cluster.toUcs4();
    if (codes.size() > 1)
        return shaped(role, points, cluster);
    SetCluster set;
    const char32_t code = codes.isEmpty() ? U' ' : char32_t(codes.first());
    const bool isSpace = QChar::category(code) == QChar::Separator_Space || code == U'\t';
    if (isInvisible(code) && !isSpace)
        return set;
    const Found found = find(role, code == U'\t' ? U' ' : code);
    if (found.face >= 0) {
        set.glyphs.append({found.face, found.glyph, QPointF()});
        set.advance = found.advanceEm * points;
    } else {
        set.advance = isSpace ? points / 2 : points;
        set.isMissing = !isSpace;
    }
    return set;
}

const QRawFont &GlyphCase::face(int face, double points)
{
    Face &entry = m_faces[face];
    auto found = entry.sizes.find(points);
    if (found == entry.sizes.end()) {
        found = entry.sizes.insert(points, entry.raw);
        found->setPixelSize(points);
    }
    return *found;
}

GlyphCase::Found GlyphCase::find(FontRole role, char32_t code)
{
    const quint64 key = quint64(role) << 32 | code;
    const auto known = m_found.constFind(key);
    if (known != m_found.constEnd())
        return *known;
    Found found;
    QList<FontCandidate> chain = m_fonts.chain(role);
    if (isLatin(code))
        std::stable_partition(chain.begin(), chain.end(), [](const FontCandidate &entry) { return entry.hasLatin; });
    for (const FontCandidate &candidate : std::as_const(chain)) {
        found = lookIn(faceOf(candidate), code);
        if (found.face >= 0)
            break;
    }
    if (found.face < 0 && !isInvisible(code)) {
        const SetCluster other = shaped(role, measurePx, textOf(code));
        if (other.glyphs.size() == 1)
            found = {other.glyphs.first().face, other.glyphs.first().glyph, other.advance / measurePx};
    }
    m_found.insert(key, found);
    return found;
}

GlyphCase::Found GlyphCase::lookIn(int face, char32_t code) const
{
    const QRawFont &raw = m_faces[face].raw;
    const QList<quint32> glyphs = raw.glyphIndexesForString(textOf(code));
    if (glyphs.isEmpty() || glyphs.first() == 0)
        return {};
    return {face, glyphs.first(), advanceEm(m_faces[face], glyphs.first())};
}

/// Qt loads the whole glyph to say how wide it is.
double GlyphCase::advanceEm(const Face &face, quint32 glyph)
{
    if (face.widths.isEmpty())
        return face.raw.advancesForGlyphIndexes({glyph}).first().x() / measurePx;
    return widthIn(face.widths, glyph) / face.raw.unitsPerEm();
}

int GlyphCase::faceOf(const FontCandidate &candidate)
{
    const QString key = candidate.family + u'\n' + QString::number(candidate.weight);
    const auto known = m_candidates.constFind(key);
    if (known != m_candidates.constEnd())
        return *known;
    QFont font = m_fonts.font(candidate, 16);
    // Without merging Qt does not go through all fonts of the machine: a tenth of the time.
    font.setStyleStrategy(QFont::NoFontMerging);
    const int face = faceOf(QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese));
    m_candidates.insert(key, face);
    return face;
}

int GlyphCase::faceOf(const QRawFont &raw)
{
    // The names that Qt gives are those that were asked for; the font's own tables tell which it is.
    const QByteArray key = raw.fontTable("head") + raw.fontTable("name");
    for (int face = 0; face < m_faces.size(); ++face) {
        if (m_faces[face].key == key)
            return face;
    }
    Face face{key, raw, {}, {}};
    face.raw.setPixelSize(measurePx);
    face.widths = widthsOf(face.raw);
    m_faces.append(face);
    return static_cast<int>(m_faces.size()) - 1;
}

SetCluster GlyphCase::shaped(FontRole role, double points, const QString &text)
{
    QFont font = m_fonts.font(role, points);
    font.setPixelSize(qRound(measurePx));
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    const double scale = points / measurePx;
    SetCluster set;
    set.advance = line.isValid() ? line.naturalTextWidth() * scale : 0;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const int face = faceOf(run.rawFont());
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            if (glyphs[i] == 0) {
                set.isMissing = true;
                continue;
            }
            const QPointF offset(positions[i].x() * scale, (positions[i].y() - line.ascent()) * scale);
            set.glyphs.append({face, glyphs[i], offset});
        }
    }
    set.isMissing = set.isMissing || set.glyphs.isEmpty();
    if (set.isMissing) {
        set.glyphs.clear();
        set.advance = points;
    }
    return set;
}

} // namespace nianbao
