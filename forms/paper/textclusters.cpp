// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/textflow.h"

#include <cmath>

namespace nianbao {

namespace {

bool joinsPrevious(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing: return true;
    default: return (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF) || code == 0x200D;
    }
}

bool isLetter(const QList<uint> &codes, qsizetype index)
{
    return index >= 0 && index < codes.size() && codes[index] < 0x2000 && QChar::isLetterOrNumber(codes[index]);
}

/// An apostrophe is no quotation mark.
bool isApostrophe(const QList<uint> &codes, qsizetype index)
{
    return codes[index] == 0x2019 && isLetter(codes, index - 1) && isLetter(codes, index + 1);
}

void place(TextCluster &cluster, double cell)
{
    cluster.advance = cluster.set.advance;
    if (!cluster.isFullWidth)
        return;
    cluster.advance = cell;
    const double spare = cell - cluster.set.advance;
    // A proportional mark keeps to the word that it belongs to; everything else stands in the middle.
    if (cluster.kind == CharacterKind::Opening && spare > cluster.points / 8)
        cluster.shift = spare;
    else if (cluster.kind == CharacterKind::Closing && spare > cluster.points / 8)
        cluster.shift = 0;
    else
        cluster.shift = spare / 2;
}

} // namespace

QList<TextCluster> clustersOf(GlyphCase &glyphs, const QList<RoleText> &texts, double points, double cell)
{
    QList<TextCluster> clusters;
    for (const RoleText &part : texts) {
        const QList<uint> codes = part.text.toUcs4();
        for (qsizetype i = 0; i < codes.size();) {
            qsizetype end = i + 1;
            const bool isShaped = needsShaping(codes[i]);
            while (end < codes.size() && (joinsPrevious(codes[end]) || (isShaped && needsShaping(codes[end]))))
                ++end;
            TextCluster cluster;
            for (qsizetype k = i; k < end; ++k) {
                const char32_t code = codes[k];
                cluster.text.append(QString::fromUcs4(&code, 1));
            }
            const bool isWordMark = isApostrophe(codes, i);
            cluster.points = points;
            cluster.kind = isWordMark ? CharacterKind::Word : kindOf(codes[i]);
            cluster.isFullWidth = !isWordMark && isFullWidth(codes[i]);
            cluster.set = glyphs.set(part.role, points, cluster.text);
            place(cluster, cell);
            if (!GlyphCase::isInvisible(codes[i]) || cluster.advance > 0)
                clusters.append(cluster);
            i = end;
        }
    }
    return clusters;
}

} // namespace nianbao
