// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/sentences.h"

#include "forms/wording/words.h"
#include "model/project/project.h"

namespace nianbao::wording {

QString explanation(const Issue &issue)
{
    if (!issue.explanation.isEmpty())
        return Words::tr("Explained: %1").arg(issue.explanation);
    if (issue.expiredExplanation.isEmpty())
        return {};
    return Words::tr("It was explained when the figures were different: “%1” Please confirm it or write it anew.")
        .arg(issue.expiredExplanation);
}

QString hindrance(Hindrance what, qsizetype count)
{
    const int n = static_cast<int>(count);
    switch (what) {
    case Hindrance::Errors: return Words::tr("%n error(s) to correct", nullptr, n);
    case Hindrance::Warnings: return Words::tr("%n warning(s) to correct or explain", nullptr, n);
    case Hindrance::Unwritten: return Words::tr("%n section(s) to write", nullptr, n);
    case Hindrance::Blanks: return Words::tr("%n blank cell(s) to fill", nullptr, n);
    }
    Q_UNREACHABLE();
}

QStringList hindrances(const QStringList &numbers)
{
    QStringList parts;
    for (const Hindrance what : {Hindrance::Errors, Hindrance::Warnings, Hindrance::Unwritten, Hindrance::Blanks}) {
        if (const int count = numbers.value(static_cast<int>(what)).toInt(); count > 0)
            parts.append(hindrance(what, count));
    }
    return parts;
}

QString whyNotEditable(const Project &project)
{
    if (const std::optional<Finishing> &finishing = project.finishing())
        return sentence(
            Error{ErrorCode::Finished, {project.path(), finishing->at.toString(Qt::ISODate), finishing->who}});
    return Words::tr("This report was opened for reading only; nothing can be changed.");
}

QString momentText(const QDateTime &moment)
{
    return moment.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace nianbao::wording
