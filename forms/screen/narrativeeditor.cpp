// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/narrativeeditor.h"

#include "forms/screen/deafen.h"
#include "forms/screen/narrativetext.h"
#include "forms/screen/offeredfields.h"
#include "forms/screen/session.h"
#include "forms/screen/themedicon.h"
#include "forms/screen/topics.h"
#include "forms/wording/sentences.h"
#include "model/values/narrative.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <tuple>

namespace nianbao {

namespace {

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

} // namespace

NarrativeEditor::NarrativeEditor(Session &session, const SectionId &section, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_section(section)
    , m_text(new NarrativeText(this))
    , m_count(new QLabel(this))
    , m_notice(quietLabel(this))
    , m_field(new QPushButton(themedIcon(QStringLiteral("field")), QString(), this))
    , m_headings(new QPushButton(themedIcon(QStringLiteral("headings")), tr("Insert the usual headings"), this))
    , m_offered(new QPushButton(themedIcon(QStringLiteral("offered")), tr("Write it from “Unit and report”"), this))
    , m_default(new QPushButton(this))
{
    auto *heading = new QLabel(spec().name, this);
    QFont headingFont = heading->font();
    headingFont.setPointSizeF(headingFont.pointSizeF() * 1.3);
    headingFont.setBold(true);
    heading->setFont(headingFont);
    QLabel *help = quietLabel(this);
    help->setText(spec().help.value(wording::language()));
    help->setVisible(!help->text().isEmpty());
    m_text->setObjectName(QStringLiteral("narrative"));
    m_text->setAccessibleName(spec().name);
    // Behind the indent of a paragraph, where the caret stands.
    m_text->setPlaceholderText(QStringLiteral("\u3000\u3000")
                               + tr("Write here, or paste from Word or WPS: paragraphs stay, formatting goes. "
                                    "Type { for a number that follows the tables."));
    m_text->setFigures(m_session.project().figures());
    m_field->setAccessibleName(tr("Insert a number of the tables…")); // its words would not fit a narrow window
    m_field->setToolTip(m_field->accessibleName() + u'\n' + tr("The number follows its cell; also by typing {"));
    m_field->setFocusPolicy(Qt::NoFocus); // what is selected in the text stays so
    m_default->setText(tr("Write “%1”").arg(spec().defaultText));

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_field);
    foot->addWidget(m_offered);
    foot->addWidget(m_headings);
    foot->addWidget(m_default);
    foot->addStretch(1);
    heading->setWordWrap(true);
    auto *head = new QHBoxLayout; // the count stands here, so that the buttons below fit on a narrow window
    head->addWidget(heading, 1);
    head->addWidget(m_count, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(help);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_notice);
    layout->addLayout(foot);
    setFocusProxy(m_text);

    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    takeFromSession();
    m_text->setReadOnly(!m_session.project().isEditable());
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (m_text->isChoosing())
            m_idle.start(); // the words behind { are no text yet
        else
            std::ignore = commit();
    });
    connect(m_text, &NarrativeText::focusLeft, this, [this] { std::ignore = commit(); });
    connect(m_text, &QTextEdit::textChanged, this, [this] {
        refreshFacts();
        m_idle.start();
        emit typed();
    });
    connect(m_text, &NarrativeText::pasteCleaned, this, [this](qsizetype broken) {
        QStringList said{tr("The pasted text kept its paragraphs and lost its formatting.")};
        if (broken > 0) {
            said += tr("%n broken character(s) of it became “�”; please type them anew.", nullptr,
                       static_cast<int>(broken));
        }
        m_notice->setText(wording::joined(said));
        m_notice->show();
    });
    connect(m_text, &NarrativeText::cellWanted, this, &NarrativeEditor::cellWanted);
    connect(m_field, &QPushButton::clicked, m_text, &NarrativeText::offerFields);
    connect(m_headings, &QPushButton::clicked, this, &NarrativeEditor::insertHeadings);
    connect(m_offered, &QPushButton::clicked, this, &NarrativeEditor::writeOffered);
    connect(m_default, &QPushButton::clicked, this, [this] { writeWhole(spec().defaultText); });
    connect(&session, &Session::cellsChanged, this, [this] {
        if (!m_text->hasFields())
            return;
        m_text->refreshFields();
        refreshFacts();
    });
    connect(&session, &Session::sectionsChanged, this, [this](const QSet<SectionId> &sections) {
        if (sections.contains(m_section))
            takeFromSession();
    });
}

NarrativeEditor::~NarrativeEditor()
{
    deafen(*this, m_session);
}

const SectionSpec &NarrativeEditor::spec() const
{
    return *m_session.project().edition().section(m_section);
}

bool NarrativeEditor::isUnwritten() const
{
    const Project &project = m_session.project();
    const QString text = m_text->text();
    return text != m_untouched && text != project.text(m_section) && project.isEditable();
}

Status NarrativeEditor::commit()
{
    m_idle.stop();
    if (!isUnwritten())
        return {};
    Status done
        = m_session.apply(Edit{EditKind::WriteText, {m_session.project().changeOfText(m_section, m_text->text())}});
    if (done) {
        m_notice->hide();
    } else {
        m_notice->setText(tr("Not saved yet. What you typed stays here.")); // the session says why
        m_notice->show();
    }
    return done;
}

void NarrativeEditor::goTo(const TextPlace &place)
{
    m_text->selectNearest(place.words, place.start);
}

void NarrativeEditor::takeFromSession()
{
    m_text->takeText(m_session.project().text(m_section));
    m_untouched = m_text->text();
    m_idle.stop();
    refreshFacts();
}

void NarrativeEditor::refreshFacts()
{
    const QString text = m_text->text();
    const qsizetype characters = Narrative::fromPlainText(m_text->shown()).characterCount();
    const qsizetype usual = spec().usualLength;
    m_count->setText(usual > 0 ? tr("%1 of usually at most %2 characters").arg(characters).arg(usual)
                               : tr("%n character(s)", nullptr, static_cast<int>(characters)));
    QFont font = m_count->font();
    font.setBold(usual > 0 && characters > usual);
    m_count->setFont(font);

    const bool mayWrite = m_session.project().isEditable();
    m_field->setVisible(mayWrite);
    m_headings->setVisible(mayWrite && !spec().topics.isEmpty() && !missingTopics(text, spec().topics).isEmpty());
    m_offered->setVisible(mayWrite && !spec().offer.isEmpty());
    m_default->setVisible(mayWrite && !spec().defaultText.isEmpty() && text.trimmed().isEmpty());
}

void NarrativeEditor::insertHeadings()
{
    if (!commit())
        return;
    writeWhole(withTopics(m_text->text(), spec().topics));
}

void NarrativeEditor::writeOffered()
{
    if (!commit())
        return;
    writeWhole(offeredTextFor(m_session.project(), m_section));
}

void NarrativeEditor::writeWhole(const QString &text)
{
    const Project &project = m_session.project();
    if (text == project.text(m_section))
        return;
    const Status done = m_session.apply(Edit{EditKind::OfferedText, {project.changeOfText(m_section, text)}});
    if (done)
        m_text->setFocus();
}

} // namespace nianbao
