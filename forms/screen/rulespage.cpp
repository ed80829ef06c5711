// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/rulespage.h"

#include "forms/screen/closebyescape.h"
#include "forms/screen/fittoscreen.h"
#include "forms/screen/marks.h"
#include "forms/wording/rulewords.h"
#include "forms/wording/sentences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int gap = 8;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString coloured(const QString &text, const QColor &colour)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), escaped(text));
}

QColor colourOf(Severity severity, const Marks &marks)
{
    switch (severity) {
    case Severity::Error: return marks.error;
    case Severity::Warning: return marks.warning;
    case Severity::Info: return marks.info;
    }
    Q_UNREACHABLE();
}

bool hasAllWords(const QString &haystack, const QString &wanted)
{
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&haystack](const QString &word) { return haystack.contains(word, Qt::CaseInsensitive); });
}

} // namespace

RulesPage::RulesPage(EditionPtr edition, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_edition(std::move(edition))
    , m_search(new QLineEdit)
    , m_list(new QTextBrowser)
{
    setObjectName(QStringLiteral("rulesPage"));
    closeByEscape(*this);
    setWindowTitle(tr("Rules of the check"));
    m_search->setPlaceholderText(tr("Find a rule by its words"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Rules of the check"));
    m_list->document()->setDocumentMargin(2 * gap);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *print = new QPushButton(tr("&Print…"));
    auto *toPdf = new QPushButton(tr("PDF…"));
    auto *name = new QLabel(m_edition->name(wording::language()));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    head->setSpacing(gap);
    head->addWidget(name);
    head->addStretch(1);
    head->addWidget(m_search, 2);
    head->addWidget(print);
    head->addWidget(toPdf);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &RulesPage::refresh);
    connect(print, &QPushButton::clicked, this, &RulesPage::printWanted);
    connect(toPdf, &QPushButton::clicked, this, &RulesPage::exportWanted);
    fitToScreen(*this, {860, 680});
    refresh();
    m_search->setFocus();
}

QString RulesPage::plainText() const
{
    return m_list->toPlainText();
}

void RulesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh(); // its colours are written into the text
}

void RulesPage::refresh()
{
    const Marks marks = Marks::from(palette());
    const auto line = [&marks](const QString &word, const QString &text) {
        return text.isEmpty() ? QString()
                              : QStringLiteral("<br>") + coloured(word, marks.quietText) + u' ' + escaped(text);
    };
    QString html;
    m_shown = 0;
    for (const wording::RuleGroup &group : wording::ruleGroups(*m_edition)) {
        QString rules;
        for (const wording::RuleFamily &family : group.families) {
            if (!hasAllWords(family.haystack() + group.title, m_search->text()))
                continue;
            ++m_shown;
            QStringList changes;
            for (const RuleOverride &change : family.overrides)
                changes.append(wording::sentence(change));
            const QString headline = family.formula.isEmpty() ? family.sentence : family.formula;
            rules += QStringLiteral("<p style=\"margin-bottom:14px\"><b>%1</b>").arg(escaped(headline));
            if (!family.formula.isEmpty())
                rules += QStringLiteral("<br>") + escaped(family.sentence);
            rules += QStringLiteral("<br>")
                + coloured(family.severities, colourOf(family.rules.first().severity, marks)) + QStringLiteral("  ")
                + coloured(family.id, marks.quietText);
            rules += line(tr("For each of:"), family.instances.join(tr(", ", "between the names of a list")));
            rules += line(tr("Example:"), family.example);
            rules += line(tr("Basis:"), family.basis);
            rules += line(tr("Changed here:"), wording::joined(changes));
            rules += QStringLiteral("</p>");
        }
        if (!rules.isEmpty())
            html += QStringLiteral("<h3>%1</h3>").arg(group.title.toHtmlEscaped()) + rules;
    }
    const QStringList free = wording::freeCellNames(*m_edition);
    if (m_shown == 0)
        html = QStringLiteral("<p>%1</p>").arg(tr("No rule has these words.").toHtmlEscaped());
    else if (m_search->text().isEmpty() && !free.isEmpty())
        html += QStringLiteral("<h3>%1</h3><p>%2</p>")
                    .arg(tr("Figures that no rule relates to others").toHtmlEscaped(), escaped(free.join(u'\n')));
    m_list->setHtml(html);
    m_list->verticalScrollBar()->setValue(0);
}

} // namespace nianbao
