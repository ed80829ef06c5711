// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/usagesentence.h"

#include "app/cli/words.h"

#include <QStringList>

namespace nianbao::cli {

namespace {

QString nameOf(const CLI::Option &option)
{
    return QString::fromStdString(option.get_name());
}

/// The options that `error` names; it knows them only by its message.
QStringList namedIn(const CLI::ParseError &error, const CLI::App &command)
{
    const QStringList words = QString::fromUtf8(error.what()).split(u' ');
    QStringList names;
    for (const CLI::Option *option : command.get_options()) {
        const QString name = nameOf(*option);
        if (words.contains(name) || words.contains(name + u':'))
            names.append(name);
    }
    return names;
}

/// Which CLI11 tells last of all faults, although the others may follow from it.
QString unknownOption(const CLI::App &app)
{
    for (const std::string &word : app.remaining(true)) {
        if (word.size() > 1 && word.front() == '-')
            return QString::fromStdString(word);
    }
    return {};
}

QStringList missing(const CLI::App &command)
{
    QStringList names;
    for (const CLI::Option *option : command.get_options()) {
        if (option->get_required() && option->count() == 0)
            names.append(nameOf(*option));
    }
    return names;
}

} // namespace

QString usageSentence(const CLI::ParseError &error, const CLI::App &app)
{
    const std::vector<CLI::App *> chosen = app.get_subcommands();
    const CLI::App &command = chosen.empty() ? app : *chosen.front();
    const QString comma = Words::tr(", ");
    if (const QString unknown = unknownOption(app); !unknown.isEmpty())
        return Words::tr("there is no option “%1”").arg(unknown);
    if (dynamic_cast<const CLI::RequiredError *>(&error)) {
        const QStringList names = missing(command);
        return names.isEmpty() ? Words::tr("no command is given") : Words::tr("%1 is missing").arg(names.join(comma));
    }
    if (dynamic_cast<const CLI::ExtrasError *>(&error)) {
        QStringList extras;
        for (const std::string &word : app.remaining(true))
            extras.append(QString::fromStdString(word));
        return Words::tr("“%1” has no meaning here").arg(extras.join(u' '));
    }
    const QStringList names = namedIn(error, command) + (&command == &app ? QStringList() : namedIn(error, app));
    if (names.isEmpty())
        return Words::tr("the arguments do not fit together");
    if (dynamic_cast<const CLI::ExcludesError *>(&error))
        return Words::tr("only one of %1 can be given").arg(names.join(comma));
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        return Words::tr("%1 needs a value").arg(names.first());
    if (dynamic_cast<const CLI::ConversionError *>(&error) || dynamic_cast<const CLI::ValidationError *>(&error))
        return Words::tr("%1 does not take the value that it was given").arg(names.first());
    return Words::tr("%1 is not given as it should be").arg(names.first());
}

} // namespace nianbao::cli
