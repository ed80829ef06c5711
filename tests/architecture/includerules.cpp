// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/rules.h"

#include <algorithm>

namespace nianbao::architecture {

namespace {

/// One line of the table in the architecture: who may include whom, and which parts of Qt.
struct Layer
{
    QString folder;
    QStringList mayInclude;
    QStringList qtModules;
};

const QList<Layer> &layers()
{
    static const QStringList core{QStringLiteral("QtCore")};
    static const QStringList drawing = core + QStringList{QStringLiteral("QtGui")};
    static const QStringList window = drawing
        + QStringList{QStringLiteral("QtWidgets"), QStringLiteral("QtPrintSupport"), QStringLiteral("QtSvg"),
                      QStringLiteral("QtSvgWidgets")};
    static const auto model = [](const char *names) {
        QStringList folders;
        for (const QString &name : QString::fromLatin1(names).split(u' '))
            folders.append(QStringLiteral("model/") + name);
        return folders;
    };
    static const QList<Layer> table{
        {QStringLiteral("model/base"), {}, core},
        {QStringLiteral("model/values"), model("base"), core},
        {QStringLiteral("model/signing"), model("base"), core},
        {QStringLiteral("model/edition"), model("base values"), core},
        {QStringLiteral("model/store"), model("base values"), core},
        {QStringLiteral("model/project"), model("base values edition store"), core},
        {QStringLiteral("model/check"), model("base values edition project"), core},
        {QStringLiteral("model/report"), model("base values edition project"), core},
        {QStringLiteral("model/exchange"), model("base values edition project report"), core},
        {QStringLiteral("forms/wording"), {QStringLiteral("model")}, core},
        {QStringLiteral("forms/paper"), {QStringLiteral("model")}, drawing},
        {QStringLiteral("forms/screen"), {QStringLiteral("model"), QStringLiteral("forms")}, window},
        {QStringLiteral("app/cli"),
         {QStringLiteral("model"), QStringLiteral("forms/wording"), QStringLiteral("forms/paper")},
         drawing},
        {QStringLiteral("app/desktop"), {QStringLiteral("model"), QStringLiteral("forms")}, window},
    };
    return table;
}

bool isWithin(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/');
}

const Layer *layerOf(const SourceText &file)
{
    for (const Layer &layer : layers()) {
        if (isWithin(file.path, layer.folder))
            return &layer;
    }
    return nullptr;
}

bool isLibraryHeader(const QString &name)
{
    static const QStringList beginnings{QStringLiteral("qpdf/"), QStringLiteral("openssl/"), QStringLiteral("zip.h"),
                                        QStringLiteral("sqlite3.h"), QStringLiteral("SQLiteCpp/")};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&name](const QString &beginning) { return name.startsWith(beginning); });
}

template <typename Check>
Violations forEachInclude(const SourceText &file, Check check)
{
    Violations found;
    for (int i = 0; i < file.lines.size(); ++i) {
        const SourceLine &line = file.lines[i];
        if (line.includedAs.isEmpty())
            continue;
        if (const QString what = check(line); !what.isEmpty())
            found.append({file.path, i + 1, what});
    }
    return found;
}

} // namespace

Violations checkLayers(const SourceText &file)
{
    const Layer *layer = layerOf(file);
    if (!layer && !file.isTest())
        return {{file.path, 1, QStringLiteral("this folder is in no layer")}};
    return forEachInclude(file, [&](const SourceLine &line) -> QString {
        const QString &name = line.includedAs;
        if (line.includesWithBrackets || name.endsWith(u".moc") || name.startsWith(u"moc_"))
            return {};
        if (!name.contains(u'/'))
            return QStringLiteral("include \"%1\" by its path from the root of the tree").arg(name);
        if (!layer)
            return {};
        bool allowed = isWithin(name, layer->folder);
        for (const QString &folder : layer->mayInclude)
            allowed = allowed || isWithin(name, folder);
        return allowed ? QString() : QStringLiteral("%1 may not include \"%2\"").arg(layer->folder, name);
    });
}

Violations checkQtModules(const SourceText &file, const QtModuleOf &moduleOf)
{
    const Layer *layer = layerOf(file);
    if (!layer)
        return {};
    return forEachInclude(file, [&](const SourceLine &line) -> QString {
        const QString module = line.includesWithBrackets ? moduleOf(line.includedAs) : QString();
        if (module.isEmpty() || layer->qtModules.contains(module))
            return {};
        return QStringLiteral("%1 may not use %2: <%3>").arg(layer->folder, module, line.includedAs);
    });
}

Violations checkLibraries(const SourceText &file)
{
    if (file.isTest())
        return {};
    const bool isStore = file.path.startsWith(u"model/store/");
    const bool isXmlReader = file.path == u"model/exchange/xmlreader.h";
    return forEachInclude(file, [&](const SourceLine &line) -> QString {
        const QString &name = line.includedAs;
        if (!isStore && (name.startsWith(u"SQLiteCpp/") || name == u"sqlite3.h"))
            return QStringLiteral("SQLite belongs into model/store: <%1>").arg(name);
        if (!isXmlReader && name == u"QXmlStreamReader")
            return QStringLiteral("files of strangers are read by model/exchange/xmlreader.h: <%1>").arg(name);
        return {};
    });
}

Violations checkLibraryHeaders(const QList<SourceText> &files)
{
    // The headers of ours that bring a library with them; grows until nothing is added.
    QSet<QString> bringing;
    const auto brings = [&bringing](const SourceLine &line) {
        return line.includesWithBrackets ? isLibraryHeader(line.includedAs) : bringing.contains(line.includedAs);
    };
    for (qsizetype before = -1; before != bringing.size();) {
        before = bringing.size();
        for (const SourceText &file : files) {
            if (file.isHeader() && !file.isTest() && std::any_of(file.lines.begin(), file.lines.end(), brings))
                bringing.insert(file.path);
        }
    }
    Violations found;
    for (const SourceText &file : files) {
        if (file.isTest())
            continue;
        found += forEachInclude(file, [&](const SourceLine &line) -> QString {
            const QString &name = line.includedAs;
            if (line.includesWithBrackets || !bringing.contains(name) || isWithin(name, file.folder()))
                return {};
            return QStringLiteral("\"%1\" brings a library with it and is for its own folder").arg(name);
        });
    }
    return found;
}

Violations checkUmbrellaHeaders(const SourceText &file)
{
    static const QSet<QString> modules{
        QStringLiteral("QtCore"),         QStringLiteral("QtGui"),  QStringLiteral("QtWidgets"),
        QStringLiteral("QtPrintSupport"), QStringLiteral("QtTest"), QStringLiteral("QtSvg"),
        QStringLiteral("QtSvgWidgets"),   QStringLiteral("QtSql"),  QStringLiteral("QtNetwork"),
    };
    return forEachInclude(file, [&](const SourceLine &line) -> QString {
        const QString &name = line.includedAs;
        if (modules.contains(name))
            return QStringLiteral("<%1> is a whole module: name the types").arg(name);
        if (modules.contains(name.section(u'/', 0, 0)))
            return QStringLiteral("<%1>: leave the module out").arg(name);
        return {};
    });
}

Violations checkPlatformHeaders(const SourceText &file)
{
    static const QSet<QString> platform{
        QStringLiteral("unistd.h"), QStringLiteral("fcntl.h"),   QStringLiteral("dirent.h"),
        QStringLiteral("pwd.h"),    QStringLiteral("signal.h"),  QStringLiteral("csignal"),
        QStringLiteral("dlfcn.h"),  QStringLiteral("termios.h"), QStringLiteral("poll.h"),
        QStringLiteral("syslog.h"), QStringLiteral("windows.h"), QStringLiteral("io.h"),
    };
    if (file.path == u"model/base/platform.cpp" || file.isTest())
        return {};
    return forEachInclude(file, [&](const SourceLine &line) -> QString {
        const QString name = line.includedAs.toLower();
        if (!platform.contains(name) && !name.startsWith(u"sys/"))
            return {};
        return QStringLiteral("<%1> is of one system: model/base/platform.cpp is the place").arg(name);
    });
}

} // namespace nianbao::architecture
