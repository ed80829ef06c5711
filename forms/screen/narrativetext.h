// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The text field of a narrative section: plain paragraphs, shown with the 2-character indent and the
// weight of their level. Keeps no formatting: what it shows follows from the words alone. Has no
// undo of its own, so that the report's undo is the only one.

#include <QTextEdit>

namespace nianbao {

class NarrativeText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit NarrativeText(QWidget *parent = nullptr);

    /// Brings the field to `text` by replacing only what differs; the cursor stays where it was, or
    /// goes to the place that changed.
    void takeText(const QString &text);
    QString text() const { return toPlainText(); }

    /// Selects the next occurrence from the cursor on; false when there is none to the end (start).
    bool select(const QString &words, QTextDocument::FindFlags flags);
    /// Selects these words where they stand nearest to `position`; nothing where they do not occur.
    void select(const QString &words, qsizetype position);
    bool hasSelected(const QString &words, Qt::CaseSensitivity sensitivity) const;

signals:
    /// Text came in from outside with line breaks or marks that were cleaned away.
    void pasteCleaned();
    void focusLeft();

protected:
    bool event(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void shapeParagraphs();
    void shapeNewParagraphs();
};

} // namespace nianbao
