// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/wording/sentences.h"

#include "model/project/project.h"

#include <QCoreApplication>

namespace nianbao::wording {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

} // namespace

QString explanation(const Issue &issue)
{
    if (!issue.explanation.isEmpty())
        return Words::tr("Explained: %1").arg(issue.explanation);
    if (issue.expiredExplanation.isEmpty())
        return {};
    return Words::tr("It was explained when the figures were others: “%1” Please confirm it or write anew.")
        .arg(issue.expiredExplanation);
}

QStringList hindrances(const QStringList &numbers)
{
    const auto number = [&numbers](int index) { return numbers.value(index).toInt(); };
    QStringList parts;
    if (number(0) > 0)
        parts.append(Words::tr("%n error(s) to correct", nullptr, number(0)));
    if (number(1) > 0)
        parts.append(Words::tr("%n warning(s) to correct or explain", nullptr, number(1)));
    if (number(2) > 0)
        parts.append(Words::tr("%n section(s) to write", nullptr, number(2)));
    if (number(3) > 0)
        parts.append(Words::tr("%n blank cell(s) to fill", nullptr, number(3)));
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
