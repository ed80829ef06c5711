// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/newreportdialog.h"

#include "forms/screen/browserow.h"
#include "forms/wording/sentences.h"
#include "model/base/filenames.h"
#include "model/edition/editioncatalog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int furthestYearsAhead = 50; // an edition without a last year stays valid

/// A name that every file system takes.
QString fileNameFor(const QString &unit, int year)
{
    return QStringLiteral("%1%2年报.nianbao").arg(fileNameOf(unit)).arg(year);
}

bool isFolder(const QString &path)
{
    return QFileInfo(path).isDir() || QFileInfo(path).suffix().isEmpty();
}

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

} // namespace

NewReportDialog::NewReportDialog(const EditionCatalog &editions, const NewReport &proposal, Prompts &prompts,
                                 QWidget *parent)
    : QDialog(parent)
    , m_editions(editions)
    , m_prompts(prompts)
    , m_folder(isFolder(proposal.path) ? proposal.path : QFileInfo(proposal.path).absolutePath())
    , m_year(new QSpinBox(this))
    , m_unit(new QLineEdit(proposal.unit, this))
    , m_kind(new QComboBox(this))
    , m_edition(new QComboBox(this))
    , m_lastReport(new QLineEdit(proposal.lastReport, this))
    , m_path(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("New report"));
    int firstYear = proposal.year;
    for (const EditionPtr &edition : editions.editions())
        firstYear = std::min(firstYear, edition->firstYear());
    m_year->setRange(firstYear, proposal.year + furthestYearsAhead);
    m_year->setValue(proposal.year);
    m_unit->setPlaceholderText(tr("Name of the body, as it stands in the title"));
    m_unit->setMinimumWidth(420);
    m_lastReport->setPlaceholderText(tr("Optional; brings last year’s figures"));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_year->setObjectName(QStringLiteral("year"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_edition->setObjectName(QStringLiteral("edition"));
    m_path->setObjectName(QStringLiteral("path"));

    const QString filter = tr("Reports (*.nianbao)");
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Year reported on"), m_year);
    form->addRow(tr("&Name of the body"), m_unit);
    form->addRow(tr("&Kind of body"), m_kind);
    form->addRow(tr("&Official form"), m_edition);
    QHBoxLayout *lastReportRow
        = browseRow(m_lastReport, [this, filter] { return m_prompts.pathToOpen(tr("Last year's report"), filter); });
    QHBoxLayout *pathRow = browseRow(m_path, [this, filter] {
        std::optional<QString> path = m_prompts.pathToSave(tr("Where the new report goes"), m_path->text(), filter);
        m_isPathTyped = m_isPathTyped || path;
        return path;
    });
    for (QHBoxLayout *row : {lastReportRow, pathRow})
        row->setSpacing(8);
    form->addRow(labelFor(m_lastReport, tr("&Last year's report")), lastReportRow);
    form->addRow(labelFor(m_path, tr("&File")), pathRow);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    connect(m_year, &QSpinBox::valueChanged, this, &NewReportDialog::offerEditions);
    connect(m_year, &QSpinBox::valueChanged, this, &NewReportDialog::proposePath);
    connect(m_unit, &QLineEdit::textChanged, this, &NewReportDialog::proposePath);
    connect(m_edition, &QComboBox::currentIndexChanged, this, &NewReportDialog::offerKinds);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_isPathTyped = true; });
    for (QLineEdit *line : {m_unit, m_lastReport, m_path})
        connect(line, &QLineEdit::textChanged, this, &NewReportDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    offerEditions();
    if (proposal.edition)
        m_edition->setCurrentIndex(std::max(0, m_edition->findData(proposal.edition->id().text())));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(proposal.kind)));
    m_isPathTyped = !isFolder(proposal.path);
    if (m_isPathTyped)
        m_path->setText(QDir::toNativeSeparators(proposal.path));
    proposePath();
    refresh();
    m_unit->setFocus();
}

void NewReportDialog::offerEditions()
{
    const QString before = m_edition->currentData().toString();
    m_edition->clear();
    for (const EditionPtr &edition : m_editions.editions()) {
        if (edition->isValidFor(m_year->value()))
            m_edition->addItem(edition->name(wording::language()), edition->id().text());
    }
    const int same = m_edition->findData(before);
    const Result<EditionPtr> official = m_editions.forYear(m_year->value());
    if (same >= 0)
        m_edition->setCurrentIndex(same);
    else if (official)
        m_edition->setCurrentIndex(m_edition->findData((*official)->id().text()));
    refresh();
}

void NewReportDialog::offerKinds()
{
    const QString before = m_kind->currentData().toString();
    m_kind->clear();
    m_kind->addItem(tr("Not said yet"), QString());
    if (const Result<EditionPtr> edition = m_editions.find(EditionId(m_edition->currentData().toString()))) {
        for (const UnitKindSpec &kind : (*edition)->unitKinds())
            m_kind->addItem(kind.name.value(wording::language()), kind.id);
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(before)));
}

void NewReportDialog::proposePath()
{
    if (m_isPathTyped)
        return;
    const QString name = fileNameFor(m_unit->text().trimmed(), m_year->value());
    m_path->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(name)));
}

QString NewReportDialog::problem() const
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const QString last = QDir::fromNativeSeparators(m_lastReport->text().trimmed());
    if (m_edition->currentIndex() < 0)
        return tr("There is no official form for %1.").arg(m_year->value());
    if (m_unit->text().trimmed().isEmpty())
        return tr("Type the name of the body.");
    if (!last.isEmpty() && !QFileInfo(last).isFile())
        return tr("There is no file “%1” to take last year's figures from.").arg(last);
    if (path.isEmpty() || QFileInfo(path).isDir())
        return tr("Say where the new file goes.");
    if (QFileInfo::exists(path))
        return tr("There is a file “%1” already. Open that one, or choose another name.")
            .arg(QFileInfo(path).fileName());
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return tr("There is no folder “%1”.").arg(QFileInfo(path).absolutePath());
    return {};
}

void NewReportDialog::refresh()
{
    if (!m_create)
        return; // still being built
    const QString sentence = problem();
    m_problem->setText(sentence.isEmpty() ? tr("Every change will be saved in this file at once.") : sentence);
    m_create->setEnabled(sentence.isEmpty());
}

NewReport NewReportDialog::report() const
{
    NewReport report;
    report.year = m_year->value();
    report.unit = m_unit->text().trimmed();
    report.edition = m_editions.find(EditionId(m_edition->currentData().toString())).value_or(nullptr);
    report.kind = m_kind->currentData().toString();
    report.lastReport = QDir::fromNativeSeparators(m_lastReport->text().trimmed());
    report.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (QFileInfo(report.path).suffix().isEmpty())
        report.path += QStringLiteral(".nianbao");
    return report;
}

} // namespace nianbao
