// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A ReportDocument laid out on A4 pages as GB/T 9704-2012 asks, ready to be painted page by page on
// anything: printer, preview, PDF. The layout is made once in points and does not depend on the
// device, so that all three are equal.

#include "forms/paper/fontbook.h"
#include "forms/paper/pageelement.h"
#include "forms/paper/paperpages.h"
#include "model/report/reportdocument.h"

#include <memory>
#include <optional>
#include <utility>

namespace nianbao {

/// Where a heading came to stand, for bookmarks.
struct PageMark
{
    QString text;
    int level = 0; ///< 0 section, 1 （一）
    int page = 0;
    double topPt = 0; ///< from the page's top
};

/// Where the head of the unit signs and where the seal goes, in points from the page's upper left corner.
struct SigningArea
{
    int page = 0;
    QRectF sign;
    QRectF seal;
};

/// A character that no font of the machine can draw; a box with its code point stands for it.
struct MissingCharacter
{
    char32_t code = 0;
    QString context; ///< the text around it
};

/// The glyphs of one font in the order in which the pages draw them first, and their text; a glyph
/// that only makes sense together with others has none.
struct FaceText
{
    QList<quint32> glyphs;
    QStringList texts;
};

/// A text that the glyphs of one or more fonts stand for together, or that shares its glyph with another
/// one, and which those are: the font's place in the list of FaceTexts, the glyph's in its lists.
struct SharedText
{
    QString text;
    QList<std::pair<qsizetype, qsizetype>> glyphs;
};

/// What a PDF must know to be searched and read again.
struct PageTexts
{
    QList<FaceText> faces; ///< in the order of first use
    QList<SharedText> shared; ///< each text once
};

class PaperLayout final : public PaperPages
{
public:
    PaperLayout(const ReportDocument &document, const FontBook &fonts);
    ~PaperLayout() override;
    PaperLayout(PaperLayout &&) noexcept;
    PaperLayout &operator=(PaperLayout &&) noexcept;

    int pageCount() const override;
    void paintPage(QPainter &painter, int page) const override;

    QList<PageMark> marks() const;
    /// Of the signature block; nullopt where the document has none.
    std::optional<SigningArea> signingArea() const;
    /// In the order of the document.
    QList<MissingCharacter> missing() const;
    /// The same as text: each character that no font can draw, with the text around it.
    QStringList missingCharacters() const;
    /// Page on which a table starts, -1 when the document has none of that id; and whether it is whole.
    int pageOfTable(const QString &id) const;
    bool isOnOnePage(const QString &tableId) const;

    PageTexts pageTexts() const;
    /// What a PDF must know to be tagged.
    PageTags pageTags() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nianbao
