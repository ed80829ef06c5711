// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/figureedit.h"

#include "forms/screen/marks.h"

#include <QAccessible>
#include <QComboBox>
#include <QPainter>

namespace nianbao {

namespace {

constexpr int pauseMs = 150;
constexpr int bubbleWidthInEm = 26;

} // namespace

FigureEdit::FigureEdit(const QPersistentModelIndex &index, const QList<MoneyUnit> &units, QWidget *parent)
    : QLineEdit(parent)
    , m_index(index)
    , m_bubble(new QLabel(parent))
{
    setFrame(false);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    // Numbers are what belongs here, but a full-width 1 or a word like 增 has to come through.
    setInputMethodHints(Qt::ImhPreferNumbers);
    if (units.size() > 1) {
        m_units = new QComboBox(this);
        m_units->setFocusPolicy(Qt::ClickFocus);
        m_units->setAccessibleName(tr("Unit of the amount"));
        for (const MoneyUnit unit : units)
            m_units->addItem(moneyUnitText(unit), static_cast<int>(unit));
        m_startUnit = m_units->currentIndex();
        connect(m_units, &QComboBox::activated, this, [this] {
            onEdited();
            setFocus();
        });
    }
    m_bubble->setObjectName(QStringLiteral("refusal"));
    m_bubble->setWordWrap(true);
    m_bubble->setMargin(6);
    m_bubble->setAutoFillBackground(true);
    m_bubble->setFrameShape(QFrame::Box);
    m_bubble->setForegroundRole(QPalette::ToolTipText);
    m_bubble->setBackgroundRole(QPalette::ToolTipBase);
    m_bubble->setFocusPolicy(Qt::NoFocus);
    m_bubble->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FigureEdit::paused);
    connect(this, &QLineEdit::textChanged, this, &FigureEdit::onEdited);
}

FigureEdit::~FigureEdit()
{
    delete m_bubble;
}

void FigureEdit::start(const Value &value)
{
    QString text = value.text();
    const QString unitText = moneyUnitText(value.unit());
    if (m_units && !unitText.isEmpty() && text.endsWith(unitText)) {
        text.chop(unitText.size());
        m_units->setCurrentIndex(m_units->findData(static_cast<int>(value.unit())));
    }
    const QSignalBlocker quiet(this);
    setText(text);
    m_startText = text;
    m_startUnit = m_units ? m_units->currentIndex() : -1;
    selectAll();
}

bool FigureEdit::isChanged() const
{
    return text() != m_startText || (m_units && m_units->currentIndex() != m_startUnit);
}

std::optional<MoneyUnit> FigureEdit::unit() const
{
    return m_units ? std::optional(static_cast<MoneyUnit>(m_units->currentData().toInt())) : std::nullopt;
}

void FigureEdit::refuse(const QString &sentence)
{
    m_refused = true;
    m_bubble->setText(sentence);
    setAccessibleDescription(sentence);
    placeBubble();
    m_bubble->show();
    m_bubble->raise();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString FigureEdit::refusal() const
{
    return m_refused ? m_bubble->text() : QString();
}

void FigureEdit::setDoubtful(bool doubtful)
{
    if (m_doubtful == doubtful)
        return;
    m_doubtful = doubtful;
    update();
}

void FigureEdit::onEdited()
{
    if (m_refused) {
        m_refused = false;
        m_bubble->hide();
        setAccessibleDescription({});
        update();
    }
    m_pause.start();
}

void FigureEdit::placeBubble()
{
    const QWidget *ground = parentWidget();
    const int em = fontMetrics().horizontalAdvance(QChar(0x4e2d));
    const int width = std::min(bubbleWidthInEm * em, ground->width() - 8);
    m_bubble->setFixedWidth(width);
    m_bubble->setFixedHeight(m_bubble->heightForWidth(width));
    const int x = std::clamp(geometry().right() - width, 4, std::max(4, ground->width() - width - 4));
    int y = geometry().bottom() + 4;
    if (y + m_bubble->height() > ground->height())
        y = geometry().top() - 4 - m_bubble->height();
    // The editor may have been scrolled away; what is wrong with its text stays in view.
    m_bubble->move(x, std::clamp(y, 0, std::max(0, ground->height() - m_bubble->height())));
}

void FigureEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Marks marks = Marks::from(palette());
    QPainter painter(this);
    painter.setPen(QPen(m_refused ? marks.error : palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
    if (m_doubtful && !m_refused) {
        painter.setPen(QPen(marks.warning, 3, Qt::DotLine));
        painter.drawLine(3, height() - 3, width() - 3, height() - 3);
    }
}

void FigureEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (m_units) {
        const int width = std::min(m_units->sizeHint().width(), rect().width() / 2);
        m_units->setGeometry(rect().width() - width, 0, width, rect().height());
        setTextMargins(0, 0, width, 0);
    }
    if (m_refused)
        placeBubble();
}

void FigureEdit::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    if (m_refused)
        placeBubble();
}

} // namespace nianbao
