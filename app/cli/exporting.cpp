// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exporting.h"

#include "model/report/reportcomposer.h"

#include <QCoreApplication>

namespace nianbao::cli {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace

QDateTime fileMoment(const Project &project, const Clock &clock)
{
    bool isNumber = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (isNumber)
        return QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC);
    return ReportComposer::momentOf(project, clock);
}

void sayWhatFontsLack(const FontBook &fonts, const PaperLayout &layout, Console &console)
{
    QStringList missing;
    for (const FontChoice &choice : fonts.substituted()) {
        const QString standIn = choice.family.isEmpty() ? QStringLiteral("-") : choice.family;
        //: official font, the font that stands in for it
        const QString pair = Words::tr("%1 (here %2)").arg(choice.official, standIn);
        if (!missing.contains(pair))
            missing.append(pair);
    }
    if (!missing.isEmpty()) {
        console.message(Words::tr("Official fonts are missing, so that lines and pages may break elsewhere: %1.")
                            .arg(missing.join(Words::tr(", "))));
    }
    const QStringList characters = layout.missingCharacters();
    if (!characters.isEmpty())
        console.message(Words::tr("No font here has these characters: %1.").arg(characters.join(u' ')));
}

Result<std::unique_ptr<Project>> openToRecord(const QString &file, Console &console)
{
    auto project = console.open(file, ProjectFile::Access::Write);
    if (project || exitCodeOf(project.error().code) != ExitCode::OutputFailed)
        return project;
    return console.open(file, ProjectFile::Access::Read);
}

ExitCode record(Project &project, const QList<ExportEntry> &files, Console &console)
{
    if (project.isReadOnly())
        return ExitCode::Fine;
    const Status recorded = project.recordExports(files);
    return recorded ? ExitCode::Fine : console.refuse(project.path(), recorded.error());
}

} // namespace nianbao::cli
