// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Draws a number field in a line of text: the figure of now on the quiet ground of computed cells, with
// a line below; a figure that is not there yet in a broken frame.

#include "model/project/figures.h"

#include <QTextObjectInterface>
#include <QWidget>

namespace nianbao {

class FieldObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Colours are those of `widget`. Both outlive the object.
    FieldObject(const Figures &figures, QWidget &widget);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    const Figures &m_figures;
    const QWidget &m_widget;
};

} // namespace nianbao
