// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// Every rule on every file of the tree.

#include "tests/architecture/rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace nianbao::architecture {

namespace {

QString root()
{
    return QDir(QStringLiteral(NIANBAO_SOURCE_DIR)).absolutePath();
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesBelow(const QStringList &folders, const QStringList &patterns)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator it(root() + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths.append(QDir(root()).relativeFilePath(it.next()));
    }
    paths.sort();
    return paths;
}

const QStringList &sourceFolders()
{
    static const QStringList folders{QStringLiteral("model"), QStringLiteral("forms"), QStringLiteral("app"),
                                     QStringLiteral("tests")};
    return folders;
}

const QList<SourceText> &sources()
{
    static const QList<SourceText> all = [] {
        QList<SourceText> files;
        for (const QString &path : filesBelow(sourceFolders(), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}))
            files.append(SourceText::parse(path, readText(root() + u'/' + path)));
        return files;
    }();
    return all;
}

/// What is installed tells which header belongs to which module of Qt.
QString installedModuleOf(const QString &header)
{
    static const QStringList modules{
        QStringLiteral("QtCore"),         QStringLiteral("QtGui"), QStringLiteral("QtWidgets"),
        QStringLiteral("QtPrintSupport"), QStringLiteral("QtSvg"), QStringLiteral("QtSvgWidgets"),
        QStringLiteral("QtNetwork"),      QStringLiteral("QtSql"), QStringLiteral("QtOpenGL"),
        QStringLiteral("QtConcurrent"),   QStringLiteral("QtXml"), QStringLiteral("QtTest")};
    for (const QString &module : modules) {
        if (QFileInfo::exists(QStringLiteral(NIANBAO_QT_INCLUDE_DIR "/%1/%2").arg(module, header)))
            return module;
    }
    return {};
}

void expectNone(const Violations &violations)
{
    for (const Violation &violation : violations)
        ADD_FAILURE() << violation.text().toStdString();
}

template <typename Rule, typename... More>
void onEverySource(Rule rule, const More &...more)
{
    ASSERT_GT(sources().size(), 30) << "the tree was not found";
    for (const SourceText &file : sources())
        expectNone(rule(file, more...));
}

} // namespace

TEST(Architecture, IncludesFollowTheLayers)
{
    onEverySource(checkLayers);
}

TEST(Architecture, EachLayerUsesOnlyItsPartOfQt)
{
    ASSERT_EQ(installedModuleOf(QStringLiteral("QWidget")), QStringLiteral("QtWidgets"));
    onEverySource(checkQtModules, QtModuleOf(installedModuleOf));
}

TEST(Architecture, LibrariesStayInsideTheirFolders)
{
    onEverySource(checkLibraries);
    expectNone(checkLibraryHeaders(sources()));
}

TEST(Architecture, NoUmbrellaHeaders)
{
    onEverySource(checkUmbrellaHeaders);
}

TEST(Architecture, OneFileKnowsTheOperatingSystem)
{
    onEverySource(checkPlatformHeaders);
}

TEST(Architecture, NoYearAndNoEditionInCode)
{
    onEverySource(checkYears);
}

TEST(Architecture, NoCellIdInCode)
{
    onEverySource(checkCellIds);
}

TEST(Architecture, NoOfficialWordingInCode)
{
    QSet<QString> labels;
    for (const QString &path : filesBelow({QStringLiteral("resources/editions")}, {QStringLiteral("*.json")}))
        labels += labelsOf(readText(root() + u'/' + path).toUtf8());
    if (labels.isEmpty())
        GTEST_SKIP() << "no edition files in resources/editions";
    onEverySource(checkLabels, labels);
}

TEST(Architecture, SqlStaysInTheStore)
{
    onEverySource(checkSql);
}

TEST(Architecture, OneFunctionWritesFiles)
{
    onEverySource(checkFileWriting);
}

TEST(Architecture, NothingIsLogged)
{
    onEverySource(checkLogging);
}

TEST(Architecture, EveryFileHasItsHead)
{
    onEverySource(checkHead);
}

TEST(Architecture, NoFileIsTooLongOrMisnamed)
{
    onEverySource(checkLength);
    onEverySource(checkName);
}

TEST(Architecture, NothingIsMarkedAsUnfinished)
{
    onEverySource(checkUnfinishedWork);
}

TEST(Architecture, NoTextFileNamesAPlaceOfOneMachine)
{
    QStringList paths = filesBelow(
        sourceFolders() + QStringList{QStringLiteral("resources"), QStringLiteral("translations")},
        {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.txt"), QStringLiteral("*.json"),
         QStringLiteral("*.md"), QStringLiteral("*.ts"), QStringLiteral("*.sql"), QStringLiteral("*.qrc"),
         QStringLiteral("run"), QStringLiteral("*.sh"), QStringLiteral("*.py"), QStringLiteral("*.desktop")});
    paths += {QStringLiteral("dev"),       QStringLiteral(".ci/run"),      QStringLiteral("CMakeLists.txt"),
              QStringLiteral("README.md"), QStringLiteral("CHANGELOG.md"), QStringLiteral("CMakePresets.json")};
    for (const QString &path : std::as_const(paths))
        expectNone(checkMachinePaths(path, readText(root() + u'/' + path)));
}

TEST(Architecture, TheTopLevelHasNoOtherNames)
{
    QStringList names = QDir(root()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString &ignored : readText(root() + QStringLiteral("/.gitignore")).split(u'\n', Qt::SkipEmptyParts))
        names.removeAll(QString(ignored).remove(u'/'));
    expectNone(checkTopLevel(names));
}

} // namespace nianbao::architecture
