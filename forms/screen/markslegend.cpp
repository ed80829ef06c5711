// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/markslegend.h"

#include "forms/screen/marks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <optional>

namespace nianbao {

namespace {

constexpr int gap = 8;

/// What a frame in the tables means.
class FrameSwatch final : public QWidget
{
public:
    /// nullopt: the cell that is probably wrong.
    explicit FrameSwatch(std::optional<Side> side)
        : m_side(side)
    {
        setFixedSize(28, 18);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Marks marks = Marks::from(palette());
        painter.fillRect(rect(), marks.ground);
        if (m_side)
            paintSide(painter, rect(), *m_side, marks);
        else
            paintSuspected(painter, rect(), marks.error);
    }

private:
    std::optional<Side> m_side;
};

QHBoxLayout *lineOf(QWidget *widget)
{
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    return line;
}

} // namespace

MarksLegend::MarksLegend()
    : m_suspect(new QWidget)
{
    QHBoxLayout *line = lineOf(this);
    line->addWidget(new FrameSwatch(Side::Left));
    line->addWidget(new QLabel(tr("left side", "of an equation")));
    line->addWidget(new FrameSwatch(Side::Right));
    line->addWidget(new QLabel(tr("right side", "of an equation")));
    QHBoxLayout *suspect = lineOf(m_suspect);
    suspect->addWidget(new FrameSwatch(std::nullopt));
    suspect->addWidget(new QLabel(tr("probably wrong", "a cell")));
    line->addWidget(m_suspect);
}

void MarksLegend::setSuspectShown(bool isShown)
{
    m_suspect->setVisible(isShown);
}

} // namespace nianbao
