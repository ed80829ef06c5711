// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/unitform.h"

#include "forms/screen/deafen.h"
#include "forms/screen/offeredfields.h"
#include "forms/screen/session.h"
#include "forms/screen/themedicon.h"
#include "forms/wording/sentences.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace nianbao {

namespace {

constexpr int formWidthPx = 760;

/// Tab leaves it at once, as it leaves every other field. Qt's own goes through year, month and day, and never
/// leaves a date that is not given.
class DateField final : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

protected:
    bool focusNextPrevChild(bool next) override
    {
        return QWidget::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call): just not QDateTimeEdit's
    }
    /// As one writes a date, 2026-1-20, also where none is given: into the words for that nothing can be typed. Qt
    /// goes on by itself after four digits of a year, so that the line after them is not to go on once more.
    void keyPressEvent(QKeyEvent *event) override
    {
        const QChar typed = event->text().size() == 1 ? event->text().front() : QChar();
        if (isReadOnly())
            return QDateEdit::keyPressEvent(event);
        if (QStringLiteral("-/.").contains(typed) && !typed.isNull()) {
            const int next = currentSectionIndex() + 1;
            if (!std::exchange(m_hasGoneOn, false) && next < sectionCount())
                setSelectedSection(sectionAt(next));
            return;
        }
        if (typed.isDigit() && date() == minimumDate()) {
            setDate(QDate(minimumDate().year() + 1, 1, 1));
            setSelectedSection(YearSection);
        }
        const int before = currentSectionIndex();
        QDateEdit::keyPressEvent(event);
        m_hasGoneOn = typed.isDigit() && currentSectionIndex() > before;
    }

private:
    bool m_hasGoneOn = false; ///< from one part of the date to the next, by the last digit
};

const SectionSpec *offeringSection(const Edition &edition)
{
    const QList<SectionSpec> &sections = edition.sections();
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [](const SectionSpec &section) { return !section.offer.isEmpty(); });
    return found == sections.end() ? nullptr : &*found;
}

} // namespace

UnitForm::UnitForm(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("unitForm"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *page = new QWidget(this);
    auto *column = new QWidget(page);
    column->setMaximumWidth(formWidthPx);
    auto *pageLayout = new QHBoxLayout(page);
    pageLayout->setContentsMargins(16, 16, 16, 16);
    pageLayout->addWidget(column, 1);
    pageLayout->addStretch(0);
    auto *layout = new QFormLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(8);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    addFacts(layout);
    addLine(layout, Profile::unit, tr("Name of the body"), tr("As it stands in the title"));
    addKind(layout);
    addLine(layout, Profile::scope, tr("What the figures cover"),
            tr("Whose figures these are: this body alone, or also those that belong to it"));
    addBasis(layout);
    addLine(layout, Profile::published, tr("Where it is published"), tr("Address of the web page"));
    addLine(layout, Profile::address, tr("Address"), {});
    addLine(layout, Profile::postcode, tr("Postcode"), {});
    addLine(layout, Profile::phone, tr("Telephone"), {});
    addLine(layout, Profile::email, tr("E-mail"), {});
    addLine(layout, Profile::signer, tr("Head of the body"),
            tr("Printed in the signature block; leave it empty to sign by hand"));
    addDate(layout);

    m_problem = new QLabel(column);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addRow(m_problem);
    auto *introduction
        = new QPushButton(themedIcon(QStringLiteral("offered")), tr("Write the introduction from this"), column);
    introduction->setObjectName(QStringLiteral("writeIntroduction"));
    introduction->setEnabled(session.project().isEditable() && offeringSection(session.project().edition()));
    introduction->setToolTip(
        tr("Writes the introduction with what stands here. It can be edited afterwards and undone."));
    layout->addRow(QString(), introduction);
    connect(introduction, &QPushButton::clicked, this, &UnitForm::writeIntroduction);

    takeFromSession();
    page->resize(formWidthPx, formWidthPx); // else it is measured for the size that it never has
    setWidget(page);
    connect(&session, &Session::profileChanged, this, &UnitForm::takeFromSession);
}

UnitForm::~UnitForm()
{
    deafen(*this, m_session);
}

void UnitForm::addFacts(QFormLayout *layout)
{
    const Edition &edition = m_session.project().edition();
    auto *heading = new QLabel(tr("Unit and report"), this);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    heading->setFont(font);
    layout->addRow(heading);
    layout->addRow(tr("Year"), new QLabel(QString::number(m_session.project().year()), this));
    auto *form = new QLabel(QStringLiteral("%1\n%2").arg(edition.name(wording::language()), edition.document()), this);
    form->setWordWrap(true);
    layout->addRow(tr("Official form"), form);
}

void UnitForm::addLine(QFormLayout *layout, const QString &field, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(field);
    line->setPlaceholderText(hint);
    line->setReadOnly(!m_session.project().isEditable());
    m_lines.insert(field, line);
    layout->addRow(label, line);
    connect(line, &QLineEdit::editingFinished, this, [this, field] { std::ignore = commitTyped(field); });
}

void UnitForm::addKind(QFormLayout *layout)
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(Profile::kind);
    m_kind->addItem(tr("Not said yet"), QString());
    for (const UnitKindSpec &kind : m_session.project().edition().unitKinds())
        m_kind->addItem(kind.name.value(wording::language()), kind.id);
    m_rulePower = new QComboBox(this);
    m_rulePower->setObjectName(Profile::rulePower);
    m_rulePower->addItem(tr("Not said: judged by the kind of body"), QString());
    m_rulePower->addItem(tr("Yes, it makes rules of its own"), QStringLiteral("yes"));
    m_rulePower->addItem(tr("No"), QStringLiteral("no"));
    for (QComboBox *box : {m_kind, m_rulePower})
        box->setEnabled(m_session.project().isEditable());
    layout->addRow(tr("Kind of body"), m_kind);
    layout->addRow(tr("May make rules (规章)"), m_rulePower);
    connect(m_kind, &QComboBox::activated, this,
            [this] { std::ignore = commitField(Profile::kind, m_kind->currentData().toString()); });
    connect(m_rulePower, &QComboBox::activated, this,
            [this] { std::ignore = commitField(Profile::rulePower, m_rulePower->currentData().toString()); });
}

void UnitForm::addBasis(QFormLayout *layout)
{
    m_basis = new QPlainTextEdit(this);
    m_basis->setObjectName(Profile::basis);
    m_basis->setTabChangesFocus(true);
    m_basis->setUndoRedoEnabled(false);
    m_basis->setReadOnly(!m_session.project().isEditable());
    m_basis->setMaximumHeight(m_basis->fontMetrics().lineSpacing() * 4 + 16);
    m_basis->setPlaceholderText(tr("What the introduction cites"));
    m_basis->installEventFilter(this);
    auto *usual = new QPushButton(tr("Use the usual legal basis"), this);
    const QString usualBasis = m_session.project().edition().usualBasis();
    usual->setEnabled(m_session.project().isEditable() && !usualBasis.isEmpty());
    usual->setToolTip(usualBasis);
    connect(usual, &QPushButton::clicked, this,
            [this, usualBasis] { std::ignore = commitField(Profile::basis, usualBasis); });
    auto *both = new QVBoxLayout;
    both->setSpacing(4);
    both->addWidget(m_basis);
    both->addWidget(usual, 0, Qt::AlignLeft);
    layout->addRow(tr("Legal basis"), both);
}

void UnitForm::addDate(QFormLayout *layout)
{
    m_date = new DateField(this);
    m_date->setObjectName(Profile::reportDate);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setMinimumDate(QDate(m_session.project().year(), 12, 31)); // shown as blank; reports are later
    m_date->setSpecialValueText(tr("Blank, to be written by hand"));
    m_date->setEnabled(m_session.project().isEditable());
    layout->addRow(tr("Date of the report"), m_date);
    connect(m_date, &QDateEdit::editingFinished, this, [this] { std::ignore = commitTyped(Profile::reportDate); });
}

QString UnitForm::shownIn(const QString &field) const
{
    if (field == Profile::basis)
        return m_basis->toPlainText().simplified();
    if (field == Profile::reportDate)
        return m_date->date() == m_date->minimumDate() ? QString() : m_date->date().toString(Qt::ISODate);
    if (const QLineEdit *line = m_lines.value(field))
        return line->text().trimmed();
    return m_session.project().profile().value(field);
}

/// Only what changed in the report: a field whose text was refused keeps it while others are written.
void UnitForm::takeFromSession()
{
    for (const QString &field : Profile::fields()) {
        const QString value = m_session.project().profile().value(field);
        if (m_taken.contains(field) && m_taken.value(field) == value)
            continue;
        m_taken.insert(field, value);
        show(field, value);
        m_untouched.insert(field, shownIn(field));
    }
}

void UnitForm::show(const QString &field, const QString &value)
{
    if (field == Profile::kind) {
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(value)));
    } else if (field == Profile::rulePower) {
        m_rulePower->setCurrentIndex(std::max(0, m_rulePower->findData(value)));
    } else if (field == Profile::reportDate) {
        const QSignalBlocker quiet(m_date);
        const QDate date = QDate::fromString(value, Qt::ISODate);
        if (date.isValid() && date <= m_date->minimumDate())
            m_date->setMinimumDate(date.addDays(-1)); // earlier than usual, but it is what the report says
        m_date->setDate(date.isValid() ? date : m_date->minimumDate());
    } else if (field == Profile::basis) {
        if (m_basis->toPlainText().simplified() != value)
            m_basis->setPlainText(value);
    } else if (QLineEdit *line = m_lines.value(field); line && line->text().trimmed() != value) {
        line->setText(value);
    }
}

Status UnitForm::commitField(const QString &field, const QString &value)
{
    const Project &project = m_session.project();
    if (!project.isEditable() || value == project.profile().value(field)) {
        forgetProblem(field);
        return {};
    }
    Status done = m_session.apply(Edit{EditKind::Profile, {project.changeOfProfile(field, value)}});
    if (done) {
        forgetProblem(field);
    } else {
        m_refused = field;
        m_problem->setText(wording::sentence(done.error()));
        m_problem->show();
    }
    return done;
}

void UnitForm::forgetProblem(const QString &field)
{
    if (field == m_refused)
        m_problem->hide();
}

Status UnitForm::commitTyped(const QString &field)
{
    const QString shown = shownIn(field);
    if (shown != m_untouched.value(field))
        return commitField(field, shown);
    forgetProblem(field);
    return {};
}

Status UnitForm::commit()
{
    Status result;
    for (const QString &field : Profile::fields()) {
        Status done = commitTyped(field);
        if (!done)
            result = std::move(done);
    }
    return result;
}

bool UnitForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_basis && event->type() == QEvent::FocusOut)
        std::ignore = commitTyped(Profile::basis);
    return QScrollArea::eventFilter(watched, event);
}

void UnitForm::writeIntroduction()
{
    if (!commit())
        return;
    const Project &project = m_session.project();
    const SectionId section = offeringSection(project.edition())->id;
    const QString text = offeredTextFor(project, section);
    if (text != project.text(section)) {
        if (!m_session.apply(Edit{EditKind::OfferedText, {project.changeOfText(section, text)}}))
            return;
    }
    emit sectionWritten(section);
}

} // namespace nianbao
