// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exporting.h"

#include "app/cli/words.h"
#include "forms/wording/fontsremark.h"
#include "forms/wording/historywords.h"
#include "model/report/reportcomposer.h"

namespace nianbao::cli {

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
    for (const QString &remark : wording::remarksOnPages(fonts.standIns(), layout.missingCharacters()))
        console.message(remark);
}

Result<std::unique_ptr<Project>> openToRecord(const QString &file, Console &console)
{
    auto project = console.open(file, ProjectFile::Access::Write);
    if (project || exitCodeOf(project.error().code) != ExitCode::OutputFailed)
        return project;
    return console.open(file, ProjectFile::Access::Read);
}

ExitCode record(Project &project, const QList<ExportEntry> &files, const QString &output, Console &console)
{
    if (project.isReadOnly()) {
        console.message(Words::tr("%1 cannot be changed now, so what was exported is not noted in it, and no version "
                                  "of it is kept there.")
                            .arg(project.path()));
        return ExitCode::Fine;
    }
    const Status recorded = project.recordExports(files, wording::exportedVersionName(output));
    return recorded ? ExitCode::Fine : console.refuse(project.path(), recorded.error());
}

} // namespace nianbao::cli
