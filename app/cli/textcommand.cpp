// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "model/base/readfile.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <istream>
#include <iterator>

namespace nianbao::cli {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr qint64 largestText = 4 * 1024 * 1024;

struct Options
{
    std::string file;
    std::string section;
    std::string fromFile;
    bool print = false;
};

Result<QByteArray> readSource(const std::string &path, Console &console)
{
    if (path != "-")
        return readFile(qtText(path), largestText);
    const std::string all{std::istreambuf_iterator<char>(console.in()), {}};
    return QByteArray::fromStdString(all);
}

/// UTF-8 with any line ends; the line feed that ends the file is not part of the text.
Result<QString> decoded(const QByteArray &bytes, const QString &path)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return fail(ErrorCode::FileUnreadable, {path, Words::tr("it is not text in UTF-8")});
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

ExitCode writeText(const Options &options, Console &console)
{
    const QString source = qtText(options.fromFile);
    const Result<QByteArray> bytes = readSource(options.fromFile, console);
    if (!bytes)
        return console.refuse(source, bytes.error());
    const Result<QString> text = decoded(*bytes, source);
    if (!text)
        return console.refuse(source, text.error());
    const QString file = qtText(options.file);
    return console.withReport(file, ProjectFile::Access::Write, [&](Project &project) {
        Edit edit;
        edit.kind = EditKind::WriteText;
        edit.changes = {project.changeOfText(SectionId(qtText(options.section)), *text)};
        if (edit.changes.first().before == edit.changes.first().after)
            return ExitCode::Fine;
        const Result<Applied> applied = project.apply(edit);
        return applied ? ExitCode::Fine : console.refuse(file, applied.error());
    });
}

ExitCode printText(const Options &options, Console &console)
{
    const QString file = qtText(options.file);
    return console.withReport(file, ProjectFile::Access::Read, [&](const Project &project) {
        const SectionId id(qtText(options.section));
        const SectionSpec *section = project.edition().section(id);
        if (!section || section->kind != SectionSpec::Kind::Narrative)
            return console.refuse(file, {ErrorCode::UnknownSection, {id.text()}});
        console.result(project.text(id));
        return ExitCode::Fine;
    });
}

} // namespace

Command textCommand()
{
    auto options = std::make_shared<Options>();
    return {"text", Words::tr("Prints or writes a section of the text"),
            [options](CLI::App &app) {
                app.add_option("FILE", options->file, Words::tr("Project file").toStdString())->required();
                app.add_option("SECTION", options->section, Words::tr("Section: intro, s1, s5 or s6").toStdString())
                    ->required();
                CLI::Option *from = app.add_option(
                    "--from-file", options->fromFile,
                    Words::tr("Writes the content of this file into the section; - is standard input").toStdString());
                app.add_flag("--print", options->print, Words::tr("Prints the section; also without it").toStdString())
                    ->excludes(from);
            },
            [options](Console &console) {
                return options->fromFile.empty() ? printText(*options, console) : writeText(*options, console);
            }};
}

} // namespace nianbao::cli
