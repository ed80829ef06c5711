// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fills pages from top to bottom with a document's blocks: 22 lines a page, no heading at a page's
// foot, no single line of a longer paragraph, a table whole where the document asks for it, the
// signature never on a page of its own where text can go with it.

#include "forms/paper/ink.h"
#include "forms/paper/paperlayout.h"
#include "forms/paper/tablesizes.h"
#include "forms/paper/textflow.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace nianbao {

class Paginator
{
public:
    Paginator(const ReportDocument &document, GlyphCase &glyphs);

    /// Where a table came to stand.
    struct TablePlace
    {
        int firstPage = 0;
        int lastPage = 0;
    };

    QList<PageInk> pages;
    QList<PageMark> marks;
    QList<MissingCharacter> missing;
    QHash<QString, TablePlace> tables;
    QList<PageElement> elements;
    std::optional<SigningArea> signingArea;

private:
    /// A block ready to be placed.
    struct Item
    {
        enum class Kind { Title, Lines, Table, Signature } kind = Kind::Lines;
        QList<TextCluster> clusters;
        QList<FlowLine> lines;
        bool keepWithNext = false;
        bool isRuled = false;
        QString markText; ///< empty: no bookmark
        int markLevel = 0;
        std::shared_ptr<TableSizes> table;
        const SignatureBlock *signature = nullptr;
    };

    void prepare(const ReportDocument &document);
    Item lines(const QList<RoleText> &texts);
    Item paragraph(const Paragraph &paragraph);
    void note(const QList<TextCluster> &clusters);

    void place(qsizetype index);
    void placeTitle(const Item &item);
    void placeLines(qsizetype index);
    void placeTable(qsizetype index);
    void placeSignature(const SignatureBlock &block);
    void drawPart(const PaperTable &table, int firstRow, int endRow, const QList<int> &cellElements);
    int endOfPart(const PaperTable &table, int firstRow) const;

    bool fitsAt(qsizetype index, double y, int headings = 0);
    bool chooseTable(qsizetype index, double room);
    bool endsPage(qsizetype index, double height);
    double headingAbove(qsizetype index) const;
    qsizetype linesHere(qsizetype index, qsizetype first) const;
    static QList<FlowLine> nameLines(const QList<TextCluster> &clusters);
    double signatureHeight(const SignatureBlock &block) const;
    bool isSignature(qsizetype index) const;

    /// What is drawn from now on belongs to this element.
    void begin(PageElement::Kind kind);
    QList<int> beginTable(const GridSpec &grid);
    void newPage();
    void snap();
    PageInk &ink() { return pages.last(); }

    GlyphCase &m_glyphs;
    QString m_unit;
    QList<Item> m_items;
    const PaperTable *m_table = nullptr; ///< the next table at the size chosen for it
    qsizetype m_tableItem = -1; ///< whose it is
    int m_element = PageElement::none; ///< of what is drawn
    double m_y = 0; ///< on the last page, from the text area's top
};

} // namespace nianbao
