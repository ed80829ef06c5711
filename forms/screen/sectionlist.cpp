// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/sectionlist.h"

#include "forms/screen/session.h"
#include "forms/wording/sentences.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

constexpr int sectionRole = Qt::UserRole;
constexpr int countRole = Qt::UserRole + 1;
constexpr int glyphRole = Qt::UserRole + 2;
constexpr int signRole = Qt::UserRole + 3; ///< Sign as int; invalid: the glyph is shown

/// Draws the sign of what is open or the glyph of the progress, the name, and how much is open, each in a
/// column of its own.
class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QListWidget *>(option.widget);
        const int width = list ? list->viewport()->width() : 0;
        const QRect line(0, 0, width, 0);
        const QRect words = option.fontMetrics.boundingRect(namePlace(line, option, index), wrapped,
                                                            index.data(Qt::DisplayRole).toString());
        return {width, std::max(words.height(), option.fontMetrics.height()) + 2 * gapPx};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QStyle *style = option.widget->style();
        const QString name = std::exchange(option.text, QString());
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QPalette::ColorGroup group
            = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        painter->save();
        painter->setFont(option.font);
        painter->setPen(option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
        const QRect line = option.rect.adjusted(gapPx, 0, -gapPx, 0);
        if (const QVariant sign = index.data(signRole); sign.isValid()) {
            Marks marks = Marks::from(option.palette);
            if (isSelected) // on the ground of a selection the sign is of the colour of the words
                marks.error = marks.warning = painter->pen().color();
            marks.ground = option.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
            const double size = option.fontMetrics.height() * signShare;
            paintSign(*painter, QRectF(line.left(), line.center().y() - size / 2 + 1, size, size),
                      static_cast<Sign>(sign.toInt()), marks);
        } else {
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, index.data(glyphRole).toString());
        }
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, index.data(countRole).toString());
        painter->drawText(namePlace(option.rect, option, index), wrapped, name);
        painter->restore();
    }

private:
    /// Between the glyph and the number of findings; long names take a second line there.
    static QRect namePlace(const QRect &item, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QString count = index.data(countRole).toString();
        const int countWidth = count.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(count) + gapPx;
        return item.adjusted(gapPx + glyphColumnPx, 0, -gapPx - countWidth, 0);
    }

    static constexpr double signShare = 0.8; ///< of the height of a line
    static constexpr int gapPx = 8;
    static constexpr int glyphColumnPx = 24;
    static constexpr int wrapped = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
};

} // namespace

SectionList::SectionList(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_missing(new QLabel(this))
{
    m_missing->setObjectName(QStringLiteral("missing"));
    m_title->setWordWrap(true);
    m_title->setContentsMargins(8, 8, 8, 4);
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setAccessibleName(tr("Parts of the report"));
    m_list->setItemDelegate(new SectionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust); // the names wrap anew
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->installEventFilter(this);
    m_missing->setWordWrap(true);
    m_missing->setContentsMargins(8, 4, 8, 8);
    m_missing->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_missing);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit sectionChosen(SectionId(item->data(sectionRole).toString()));
    });
    connect(m_list, &QListWidget::itemClicked, this, &SectionList::sectionClicked);
    connect(m_list, &QListWidget::itemActivated, this, &SectionList::sectionClicked);
    connect(m_missing, &QLabel::linkActivated, this, &SectionList::follow);
}

bool SectionList::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list->viewport() && event->type() == QEvent::Resize)
        m_list->doItemsLayout(); // names that wrap otherwise are of another height
    return QWidget::eventFilter(object, event);
}

void SectionList::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    rebuild();
    if (!session)
        return;
    // A change of figures is told by the findings, which are made anew with it.
    connect(session, &Session::sectionsChanged, this, &SectionList::refresh);
    connect(session, &Session::profileChanged, this, &SectionList::refresh);
    connect(session, &Session::findingsChanged, this, &SectionList::refresh);
    connect(session, &Session::stateChanged, this, &SectionList::refresh);
}

SectionId SectionList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? SectionId(item->data(sectionRole).toString()) : SectionId();
}

void SectionList::setCurrent(const SectionId &section)
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(sectionRole).toString() == section.text())
            m_list->setCurrentRow(row);
    }
}

void SectionList::rebuild()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_title->clear();
    m_missing->clear();
    if (!m_session)
        return;
    auto *profile = new QListWidgetItem(m_list);
    profile->setData(sectionRole, QString());
    for (const SectionSpec &section : m_session->project().edition().sections()) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(sectionRole, section.id.text());
    }
    refresh();
    m_list->setCurrentRow(0);
}

void SectionList::refresh()
{
    const Project &project = m_session->project();
    m_title->setText(tr("Report for %1").arg(project.year()));
    bool isOtherRoom = false;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const SectionId id(item->data(sectionRole).toString());
        const SectionSpec *spec = project.edition().section(id);
        const QString name = spec ? spec->name : tr("Unit and report");
        const SectionState state = stateOf(id, project, m_session->shownFindings());
        const std::optional<Sign> open = sign(state);
        const int count = state.errors > 0 ? state.errors : state.warnings;
        item->setData(signRole, open ? QVariant(static_cast<int>(*open)) : QVariant());
        item->setData(glyphRole, progress(state));
        const QString shownCount = open ? QString::number(count) : QString();
        isOtherRoom |= item->text() != name || item->data(countRole).toString().size() != shownCount.size();
        item->setText(name);
        item->setData(countRole, shownCount);
        item->setToolTip(QStringLiteral("%1\n%2").arg(name, words(state)));
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(name, words(state)));
    }
    if (isOtherRoom) // a count takes its room from the name, which may need another line
        emit m_list->itemDelegate()->sizeHintChanged({});
    refreshState();
}

void SectionList::refreshState()
{
    // Findings count when they are shown: what is not filled in is said as blank cells.
    m_obstacles = obstaclesOf(m_session->project(), m_session->shownFindings());
    m_obstacles.unwritten = obstaclesOf(m_session->project(), m_session->findings()).unwritten;
    m_missing->setText(stateText());
}

QString SectionList::stateText() const
{
    const auto link = [](const char *where, const QString &text) {
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(where), text.toHtmlEscaped());
    };
    const Project &project = m_session->project();
    const QString lineBreak = QStringLiteral("<br>");
    QStringList lines;
    if (const std::optional<Finishing> &finishing = project.finishing()) {
        lines.append(QStringLiteral("<b>%1</b>").arg(tr("Finished")));
        lines.append(wording::momentText(finishing->at).toHtmlEscaped());
        if (!project.isAsFinished())
            lines.append(tr("The file was changed by another program since."));
        if (!project.isReadOnly())
            lines.append(link("reopen", tr("Reopen…")));
        return lines.join(lineBreak);
    }
    if (m_obstacles.isEmpty()) {
        lines.append(tr("Nothing stands in the way."));
        if (!project.isReadOnly())
            lines.append(link("finish", tr("Finish…")));
        return lines.join(lineBreak);
    }
    lines.append(tr("Before it is final:"));
    const auto add = [&](const char *where, wording::Hindrance what, qsizetype count) {
        if (count > 0)
            lines.append(link(where, wording::hindrance(what, count)));
    };
    add("errors", wording::Hindrance::Errors, m_obstacles.errors);
    add("warnings", wording::Hindrance::Warnings, m_obstacles.warnings);
    add("unwritten", wording::Hindrance::Unwritten, m_obstacles.unwritten.size());
    add("blanks", wording::Hindrance::Blanks, m_obstacles.blanks.size());
    return lines.join(lineBreak);
}

void SectionList::follow(const QString &link)
{
    if (link == QLatin1String("errors")) {
        emit findingWanted(Severity::Error);
    } else if (link == QLatin1String("warnings")) {
        emit findingWanted(Severity::Warning);
    } else if (link == QLatin1String("blanks") && !m_obstacles.blanks.isEmpty()) {
        emit cellWanted(m_obstacles.blanks.first());
    } else if (link == QLatin1String("unwritten") && !m_obstacles.unwritten.isEmpty()) {
        // From one to the next, and from the last to the first.
        const QList<SectionId> &unwritten = m_obstacles.unwritten;
        const QListWidgetItem *current = m_list->currentItem();
        const SectionId here(current ? current->data(sectionRole).toString() : QString());
        emit sectionChosen(unwritten[(unwritten.indexOf(here) + 1) % unwritten.size()]);
        emit sectionClicked();
    } else if (link == QLatin1String("finish")) {
        emit finishWanted();
    } else if (link == QLatin1String("reopen")) {
        emit reopenWanted();
    }
}

std::optional<Sign> SectionList::sign(const SectionState &state)
{
    if (state.errors > 0)
        return Sign::Error;
    return state.warnings > 0 ? std::optional(Sign::Warning) : std::nullopt;
}

QString SectionList::progress(const SectionState &state)
{
    switch (state.progress) {
    case SectionState::Progress::Empty: return QStringLiteral("○");
    case SectionState::Progress::Begun: return QStringLiteral("…");
    case SectionState::Progress::Complete: return QStringLiteral("✓");
    }
    return {};
}

QString SectionList::words(const SectionState &state)
{
    QStringList parts;
    switch (state.progress) {
    case SectionState::Progress::Empty: parts.append(tr("empty", "state of a section")); break;
    case SectionState::Progress::Begun: parts.append(tr("begun", "state of a section")); break;
    case SectionState::Progress::Complete: parts.append(tr("complete", "state of a section")); break;
    }
    if (state.errors > 0)
        parts.append(tr("%n error(s)", nullptr, state.errors));
    if (state.warnings > 0)
        parts.append(tr("%n warning(s)", nullptr, state.warnings));
    return parts.join(tr(", ", "between parts of a short list"));
}

} // namespace nianbao
