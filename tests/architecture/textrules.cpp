// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao::architecture {

namespace {

template <typename Check>
Violations forEachLine(const SourceText &file, Check check)
{
    Violations found;
    for (int i = 0; i < file.lines.size(); ++i) {
        if (const QString what = check(file.lines[i]); !what.isEmpty())
            found.append({file.path, i + 1, what});
    }
    return found;
}

bool isChinese(QChar c)
{
    return c.script() == QChar::Script_Han;
}

int chineseCharacters(const QString &text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), isChinese));
}

void collectLabels(const QJsonValue &value, QSet<QString> &labels)
{
    static const QSet<QString> noLabels{QStringLiteral("unit"), QStringLiteral("units"), QStringLiteral("unitChoices"),
                                        QStringLiteral("unit_choices"), QStringLiteral("nameEndings"),
                                        // words with which narratives are read: ordinary language
                                        QStringLiteral("reading"), QStringLiteral("words"), QStringLiteral("except"),
                                        QStringLiteral("exceptAfter"), QStringLiteral("limits"),
                                        QStringLiteral("denials"), QStringLiteral("groups")};
    if (value.isString()) {
        const QString text = value.toString().trimmed();
        if (chineseCharacters(text) >= 2)
            labels.insert(text);
    } else if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collectLabels(item, labels);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!noLabels.contains(it.key()))
                collectLabels(it.value(), labels);
        }
    }
}

QString sayLonger(qsizetype lines, int atMost)
{
    return QStringLiteral("%1 lines, at most %2: is there a second type in it?").arg(lines).arg(atMost);
}

} // namespace

Violations checkYears(const SourceText &file)
{
    static const QRegularExpression inString(QStringLiteral(R"((?<![\w.])20[0-4]\d(?![\d.]))"));
    static const QRegularExpression inCode(QStringLiteral(R"((?<![\w.])20(0[1-9]|[1-3]\d|4[0-7])(?![\w.']))"));
    static const QRegularExpression inComment(QStringLiteral(R"(["'“]20[0-4]\d["'”])"));
    if (file.isTest())
        return {};
    return forEachLine(file, [](const SourceLine &line) -> QString {
        for (const QString &text : line.strings) {
            if (text.startsWith(u"http://")) // the name of an XML vocabulary, which says when that was made
                continue;
            if (inString.match(text).hasMatch())
                return QStringLiteral("a year or an edition in a string: \"%1\"").arg(text);
        }
        if (const auto match = inCode.match(line.code); match.hasMatch())
            return QStringLiteral("a year in the code: %1").arg(match.captured());
        if (const auto match = inComment.match(line.comment); match.hasMatch())
            return QStringLiteral("a year or an edition in a comment: %1").arg(match.captured());
        return {};
    });
}

Violations checkCellIds(const SourceText &file)
{
    static const QRegularExpression cell(QStringLiteral(R"((?<![\w.])t\d+\.[a-z])"));
    static const QRegularExpression table(QStringLiteral(R"(^[ts]\d+$)"));
    if (file.isTest())
        return {};
    return forEachLine(file, [](const SourceLine &line) -> QString {
        for (const QString &text : line.strings) {
            if (cell.match(text).hasMatch() || table.match(text).hasMatch())
                return QStringLiteral("the id of a cell, table or section: \"%1\"").arg(text);
        }
        return {};
    });
}

Violations checkLabels(const SourceText &file, const QSet<QString> &labels)
{
    constexpr int longEnough = 5; // shorter words are part of ordinary sentences
    if (file.isTest())
        return {};
    return forEachLine(file, [&labels](const SourceLine &line) -> QString {
        for (const QString &text : line.strings) {
            if (chineseCharacters(text) < 2)
                continue;
            for (const QString &label : labels) {
                if (text.trimmed() == label || (label.size() >= longEnough && text.contains(label)))
                    return QStringLiteral("official wording belongs into the edition: %1").arg(label);
            }
        }
        return {};
    });
}

Violations checkSql(const SourceText &file)
{
    static const QRegularExpression sql(
        QStringLiteral(R"(^\s*(SELECT\s|INSERT\s+(INTO|OR)\s|REPLACE\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|)"
                       R"(PRAGMA\s|CREATE\s+(TABLE|INDEX|TRIGGER)|DROP\s+TABLE|BEGIN(\s|;|$)|COMMIT(\s|;|$)|)"
                       R"(ROLLBACK(\s|;|$)|VACUUM(\s|;|$)|ATTACH\s))"));
    if (file.isTest() || file.path.startsWith(u"model/store/"))
        return {};
    return forEachLine(file, [](const SourceLine &line) -> QString {
        for (const QString &text : line.strings) {
            if (sql.match(text).hasMatch())
                return QStringLiteral("SQL outside model/store: \"%1\"").arg(text);
        }
        return {};
    });
}

Violations checkFileWriting(const SourceText &file)
{
    static const QRegularExpression writer(
        QStringLiteral(R"(\b(QSaveFile|std::ofstream|std::fstream|ofstream|fopen|freopen)\b)"));
    static const QRegularExpression opened(
        QStringLiteral(R"((\w+)(\.|->)open\s*\((.*\b(WriteOnly|ReadWrite|Append|Truncate|NewOnly)\b.*))"));
    static const QRegularExpression stream(QStringLiteral(R"(\b(stdout|stderr)\b)"));
    static const QRegularExpression buffer(QStringLiteral(R"(\bQBuffer\s+(\w+))"));
    if (file.isTest() || file.path.startsWith(u"model/base/writefile."))
        return {};
    QSet<QString> buffers;
    for (const SourceLine &line : file.lines) {
        for (auto matches = buffer.globalMatch(line.code); matches.hasNext();)
            buffers.insert(matches.next().captured(1));
    }
    return forEachLine(file, [&buffers](const SourceLine &line) -> QString {
        if (const auto match = writer.match(line.code); match.hasMatch())
            return QStringLiteral("%1: whole files are written by writeFile() only").arg(match.captured());
        const auto match = opened.match(line.code);
        if (!match.hasMatch() || buffers.contains(match.captured(1)) || stream.match(match.captured(3)).hasMatch())
            return {};
        return QStringLiteral("%1 is opened for writing: writeFile() is the way").arg(match.captured(1));
    });
}

Violations checkLogging(const SourceText &file)
{
    static const QRegularExpression log(
        QStringLiteral(R"(\b(qC?(Debug|Info|Warning|Critical)|Q_LOGGING_CATEGORY|std::clog)\b)"));
    if (file.isTest())
        return {};
    return forEachLine(file, [](const SourceLine &line) -> QString {
        const auto match = log.match(line.code);
        return match.hasMatch() ? QStringLiteral("%1: a log would hold what the report says").arg(match.captured())
                                : QString();
    });
}

Violations checkHead(const SourceText &file)
{
    const QStringList lines = file.text.split(u'\n');
    Violations found;
    if (!lines.value(0).startsWith(u"// SPDX-FileCopyrightText: "))
        found.append({file.path, 1, QStringLiteral("the first line names the copyright (SPDX-FileCopyrightText)")});
    if (lines.value(1) != QLatin1String("// SPDX-License-Identifier: ") + QLatin1String("Apache-2.0"))
        found.append({file.path, 2, QStringLiteral("the second line names the licence (SPDX-License-Identifier)")});
    if (file.isHeader() && lines.value(2) != u"#pragma once")
        found.append({file.path, 3, QStringLiteral("the third line of a header is #pragma once")});
    return found;
}

Violations checkLength(const SourceText &file)
{
    constexpr int atMost = 400;
    const qsizetype lines = file.text.count(u'\n');
    if (file.isTest() || lines <= atMost)
        return {};
    return {{file.path, static_cast<int>(lines), sayLonger(lines, atMost)}};
}

Violations checkName(const SourceText &file)
{
    static const QRegularExpression good(QStringLiteral(R"(^[a-z0-9]+\.(h|cpp)$)"));
    static const QRegularExpression goodTest(QStringLiteral(R"(^[a-z0-9]+(_test|_bench)?\.(h|cpp)$)"));
    const QString name = file.path.section(u'/', -1);
    if ((file.isTest() ? goodTest : good).match(name).hasMatch())
        return {};
    return {{file.path, 1, QStringLiteral("a file is named as its type, in lower case")}};
}

Violations checkUnfinishedWork(const SourceText &file)
{
    static const QRegularExpression mark(QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") + QStringLiteral("ME|XX")
                                         + QStringLiteral("X|HA") + QStringLiteral("CK)\\b"));
    return forEachLine(file, [](const SourceLine &line) -> QString {
        const auto match = mark.match(line.comment);
        return match.hasMatch() ? QStringLiteral("%1: finish it, or open an issue").arg(match.captured()) : QString();
    });
}

Violations checkMachinePaths(const QString &path, const QString &text)
{
    // Put together from parts, so that this file does not find itself.
    static const QRegularExpression place(QStringLiteral("(?<![\\w.}~])/(wo") + QStringLiteral("rk|tm")
                                          + QStringLiteral("p/wt|fa") + QStringLiteral("rm|ho")
                                          + QStringLiteral("me/\\w+|ro") + QStringLiteral("ot)/"));
    static const QRegularExpression mirror(QStringLiteral("\\b(deb\\.deb") + QStringLiteral("ian\\.org|mir")
                                           + QStringLiteral("rors?\\.[a-z]+\\.[a-z]+|[a-z.]+/deb")
                                           + QStringLiteral("ian/dists)"));
    Violations found;
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (const auto match = place.match(lines[i]); match.hasMatch())
            found.append({path, i + 1, QStringLiteral("a path of one machine: %1").arg(match.captured())});
        if (const auto match = mirror.match(lines[i]); match.hasMatch())
            found.append({path, i + 1, QStringLiteral("the address of a package mirror: %1").arg(match.captured())});
    }
    return found;
}

Violations checkTopLevel(const QStringList &names)
{
    static const QSet<QString> layout{
        QStringLiteral("CMakeLists.txt"),
        QStringLiteral("CMakePresets.json"),
        QStringLiteral("README.md"),
        QStringLiteral("CHANGELOG.md"),
        QStringLiteral("LICENSE"),
        QStringLiteral("dev"),
        QStringLiteral("model"),
        QStringLiteral("forms"),
        QStringLiteral("app"),
        QStringLiteral("resources"),
        QStringLiteral("translations"),
        QStringLiteral("tests"),
    };
    Violations found;
    for (const QString &name : names) {
        if (!layout.contains(name) && !name.startsWith(u'.'))
            found.append({name, 1, QStringLiteral("the layout has no such name at the top level")});
    }
    return found;
}

QSet<QString> labelsOf(const QByteArray &editionJson)
{
    QSet<QString> labels;
    const QJsonDocument document = QJsonDocument::fromJson(editionJson);
    collectLabels(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), labels);
    return labels;
}

} // namespace nianbao::architecture
