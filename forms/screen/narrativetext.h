// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The text field of a narrative section: plain paragraphs, shown with the 2-character indent and the
// weight of their level, and number fields that show a cell's figure of now. Keeps no formatting: what
// it shows follows from the words alone. Has no undo of its own, so that the report's undo is the only one.

#include "forms/screen/fieldedtext.h"

#include <QTextEdit>

namespace nianbao {

class FieldCompleter;

class NarrativeText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit NarrativeText(QWidget *parent = nullptr);

    /// From now on number fields show these figures, which outlive the text field; without, {cell} is
    /// ordinary text.
    void setFigures(const Figures &figures);
    /// Shows the figures of now.
    void refreshFields();
    bool hasFields() const { return fielded().hasFields(); }

    /// Brings the field to `text` by replacing only what differs; the cursor stays where it was, or
    /// goes to the place that changed.
    void takeText(const QString &text);
    QString text() const { return fielded().stored(); } ///< as Project::text
    QString shown() const; ///< as a reader sees it
    QString selectedShown() const;

    // What is looked for is what a reader sees; a number field is found and selected as a whole.
    /// Selects the next occurrence from the cursor on; false when there is none to the end (start).
    bool select(const QString &words, QTextDocument::FindFlags flags);
    /// Selects these words where they stand nearest to `position` of text(); nothing where they do not occur.
    void selectNearest(const QString &words, qsizetype position);
    /// Also that no number field is among the selected words, so that they may be replaced.
    bool hasSelected(const QString &words, Qt::CaseSensitivity sensitivity) const;

    /// Offers the cells to be put in at the cursor; a number that is selected is looked for first and
    /// replaced by what is chosen.
    void offerFields();
    bool isChoosing() const; ///< the cells are being offered

signals:
    /// Text came in from outside with line breaks or marks that were cleaned away, or with so many
    /// halves of characters that became U+FFFD.
    void pasteCleaned(qsizetype broken);
    void focusLeft();
    /// The user wants to see the cell of a number field.
    void cellWanted(nianbao::CellIndex cell);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    FieldedText fielded() const { return FieldedText::of(*document()); }
    FieldedText read(const QString &stored) const;
    ShownText shownText(const FieldedText &text) const;
    FieldedText selectedText() const;
    void selectStretch(TextStretch stretch);
    void shapeParagraphs();
    void shapeNewParagraphs();

    // Number fields under the hand: narrativetextfields.cpp.
    int fieldAt(QPoint place) const; ///< position in the document; -1: none
    QList<CellIndex> cellsAt(int position) const;
    void insertField(const QTextCursor &range, const QList<CellIndex> &cells);
    void offerBehindTypedBrace(const QString &typed);
    void makePlain(int position);
    bool showToolTip(QPoint place, QPoint global);

    const Figures *m_figures = nullptr;
    FieldCompleter *m_completer = nullptr;
};

} // namespace nianbao
