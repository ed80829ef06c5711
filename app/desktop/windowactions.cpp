// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/windowactions.h"

#include "app/desktop/actiontexts.h"
#include "forms/screen/issuepanel.h"
#include "forms/screen/themedicon.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <optional>

namespace nianbao {

namespace {

enum class Needs { Nothing, Report, WritableReport, FinishedReport };
enum class Checkable { No, Yes };

struct Row
{
    Command command;
    const char *icon; ///< nullptr: none
    QKeySequence shortcut;
    Needs needs = Needs::Nothing;
    Checkable checkable = Checkable::No;
};

QList<Row> rows()
{
    using enum Command;
    const Needs report = Needs::Report;
    const Needs writable = Needs::WritableReport;
    return {
        {New, "new", QKeySequence::New},
        {Open, "open", QKeySequence::Open},
        {OpenSample, "sample", {}},
        {SaveVersion, "save", QKeySequence::Save, writable},
        {RestoreBackup, nullptr, {}, report},
        {BackupPlace, nullptr, {}},
        {ImportValues, nullptr, {}},
        {Preview, "preview", {}, report, Checkable::Yes},
        {Print, "print", QKeySequence::Print, report},
        {PrintEmptyForm, nullptr, {}, report},
        {PrintFindings, nullptr, {}, report},
        {PrintAnnex, nullptr, {}, report},
        {ExportEverything, nullptr, {}, report},
        {ExportPdf, "export", Qt::CTRL | Qt::Key_E, report},
        {ExportPublicPdf, nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_E, report},
        {ExportSignedPdf, nullptr, {}, report},
        {ExportWord, nullptr, {}, report},
        {ExportPublicWord, nullptr, {}, report},
        {ExportWebPage, nullptr, {}, report},
        {ExportSpreadsheet, nullptr, {}, report},
        {ExportList, nullptr, {}, report},
        {ExportValues, nullptr, {}, report},
        {ExportAnnex, nullptr, {}, report},
        {SignPdf, nullptr, {}},
        {VerifySignatures, nullptr, {}},
        {Close, nullptr, QKeySequence::Close, report},
        {Quit, nullptr, Qt::CTRL | Qt::Key_Q},
        {Undo, "undo", QKeySequence::Undo, writable},
        {Redo, "redo", Qt::CTRL | Qt::Key_Y, writable},
        {Cut, nullptr, QKeySequence::Cut, writable},
        {Copy, nullptr, QKeySequence::Copy, report},
        {Paste, nullptr, QKeySequence::Paste, writable},
        {SelectAll, nullptr, QKeySequence::SelectAll, report},
        {Find, "find", QKeySequence::Find, report},
        {Replace, "replace", Qt::CTRL | Qt::Key_H, writable},
        {InsertField, "field", Qt::CTRL | Qt::Key_F9, writable}, // as in Word and WPS
        {FillZeros, "fill-zeros", Qt::CTRL | Qt::Key_0, writable},
        {ShowControls, "control", Qt::CTRL | Qt::Key_T, report, Checkable::Yes},
        {ShowPrevious, "previous-year", Qt::CTRL | Qt::Key_L, report, Checkable::Yes},
        {FindCell, nullptr, Qt::CTRL | Qt::Key_G, report},
        {ShowChangesHere, nullptr, {}, report},
        {CheckNow, "check", Qt::Key_F7, report},
        {NextFinding, "next-finding", Qt::Key_F8, report},
        {PreviousFinding, nullptr, Qt::SHIFT | Qt::Key_F8, report},
        {CompareYears, nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_L, report},
        {ShowRules, nullptr, {}, report},
        {VerifyFile, nullptr, {}, report},
        {ExplainFinding, nullptr, Qt::CTRL | Qt::Key_F8, writable},
        {ApplySuggestion, nullptr, applySuggestionKeys, writable},
        {UnitAndReport, nullptr, {}, report},
        {WriteIntroduction, "offered", {}, writable},
        {TakeOverLastYear, nullptr, {}, writable},
        {ShowHistory, "history", Qt::CTRL | Qt::SHIFT | Qt::Key_H, report},
        {Finish, nullptr, {}, writable},
        {Reopen, nullptr, {}, Needs::FinishedReport},
        {ShowSections, nullptr, {}, report, Checkable::Yes},
        {ShowFindings, nullptr, {}, report, Checkable::Yes},
        {ShowPreview, nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_P, report, Checkable::Yes},
        {NextPane, nullptr, Qt::Key_F6, report},
        {PreviousPane, nullptr, Qt::SHIFT | Qt::Key_F6, report},
        {LanguageChinese, nullptr, {}, Needs::Nothing, Checkable::Yes},
        {LanguageEnglish, nullptr, {}, Needs::Nothing, Checkable::Yes},
        {Manual, "help", Qt::Key_F1},
        {About, nullptr, {}},
    };
}

constexpr char needsProperty[] = "needs";
constexpr int finderWidthPx = 320; ///< shows most names of cells whole
constexpr int leastFinderWidthPx = 110;

} // namespace

WindowActions::WindowActions(QMainWindow &window)
    : QObject(&window)
{
    create(window);
    buildMenus(window);
    buildToolBar(window);
    retranslate();
    setSituation(Situation::NoReport);
}

void WindowActions::create(QMainWindow &window)
{
    for (const Row &row : rows()) {
        auto *action = new QAction(&window);
        action->setObjectName(QStringLiteral("command%1").arg(static_cast<int>(row.command)));
        if (row.icon)
            action->setIcon(themedIcon(QLatin1String(row.icon)));
        action->setShortcut(row.shortcut);
        action->setCheckable(row.checkable == Checkable::Yes);
        action->setProperty(needsProperty, static_cast<int>(row.needs));
        m_actions.insert(row.command, action);
    }
    auto *languages = new QActionGroup(&window);
    languages->addAction(m_actions.value(Command::LanguageChinese));
    languages->addAction(m_actions.value(Command::LanguageEnglish));
    m_actions.value(Command::Quit)->setMenuRole(QAction::QuitRole);
    m_actions.value(Command::About)->setMenuRole(QAction::AboutRole);
}

void WindowActions::buildMenus(QMainWindow &window)
{
    const auto fill = [this](QMenu *menu, std::initializer_list<std::optional<Command>> commands) {
        for (const std::optional<Command> &command : commands) {
            if (command)
                menu->addAction(m_actions.value(*command));
            else
                menu->addSeparator();
        }
    };
    using enum Command;
    constexpr std::nullopt_t line = std::nullopt;
    for (int index = 0; index < 7; ++index)
        m_menus.append(window.menuBar()->addMenu(QString()));
    m_recent = new QMenu(&window);
    m_export = new QMenu(&window);
    m_export->setIcon(themedIcon(QStringLiteral("export")));
    m_language = new QMenu(&window);
    fill(m_export,
         {ExportPdf, ExportPublicPdf, ExportSignedPdf, line, ExportWord, ExportPublicWord, ExportWebPage, line,
          ExportAnnex, line, ExportSpreadsheet, ExportList, ExportValues, line, ExportEverything});
    fill(m_language, {LanguageChinese, LanguageEnglish});

    fill(m_menus[0], {New, Open});
    m_menus[0]->addMenu(m_recent);
    fill(m_menus[0], {OpenSample, line, SaveVersion, RestoreBackup, BackupPlace, line, ImportValues});
    m_menus[0]->addMenu(m_export);
    fill(m_menus[0],
         {line, SignPdf, VerifySignatures, line, Print, PrintEmptyForm, PrintFindings, PrintAnnex, line, Close, Quit});
    fill(m_menus[1], {Undo, Redo, line, Cut, Copy, Paste, SelectAll, line, Find, Replace, line, InsertField});
    fill(m_menus[2], {FillZeros, line, ShowControls, ShowPrevious, line, FindCell, ShowChangesHere});
    fill(m_menus[3],
         {CheckNow, line, NextFinding, PreviousFinding, line, ApplySuggestion, ExplainFinding, line, CompareYears,
          ShowRules, line, VerifyFile});
    fill(m_menus[4], {UnitAndReport, WriteIntroduction, TakeOverLastYear, line, ShowHistory, line, Finish, Reopen});
    fill(m_menus[5], {ShowSections, ShowFindings, ShowPreview, line, NextPane, PreviousPane, line});
    m_menus[5]->addMenu(m_language);
    fill(m_menus[6], {Manual, line, About});
}

void WindowActions::buildToolBar(QMainWindow &window)
{
    m_toolBar = new QToolBar(&window);
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({20, 20});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto add = [this](Command command) { m_toolBar->addAction(m_actions.value(command)); };
    addUndoButton(Command::Undo);
    addUndoButton(Command::Redo);
    m_toolBar->addSeparator();
    add(Command::FillZeros);
    add(Command::ShowControls);
    add(Command::ShowPrevious);
    m_toolBar->addSeparator();
    add(Command::Preview);
    add(Command::Print);
    m_toolBar->addAction(m_export->menuAction());
    auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(m_export->menuAction()));
    button->setPopupMode(QToolButton::InstantPopup);
    m_finderPlace = new QWidget(m_toolBar);
    auto *place = new QHBoxLayout(m_finderPlace);
    place->setContentsMargins(0, 0, 8, 0);
    place->setAlignment(Qt::AlignRight);
    m_finderPlace->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(m_finderPlace);
    window.addToolBar(m_toolBar);
}

/// A button of its own: these actions change their words with every edit, and a tool bar that holds an
/// action lays out the whole window anew whenever the action changes.
void WindowActions::addUndoButton(Command command)
{
    QAction *action = m_actions.value(command);
    auto *button = new QToolButton(m_toolBar);
    button->setIcon(action->icon());
    button->setIconSize(m_toolBar->iconSize());
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setStatusTip(action->statusTip());
        button->setAccessibleName(action->iconText());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    m_toolBar->addWidget(button);
}

void WindowActions::setFinder(QWidget *finder)
{
    finder->setMinimumWidth(leastFinderWidthPx);
    finder->setMaximumWidth(finderWidthPx);
    m_finderPlace->layout()->addWidget(finder);
}

void WindowActions::retranslate()
{
    for (auto action = m_actions.cbegin(); action != m_actions.cend(); ++action) {
        action.value()->setText(actionText(action.key()));
        const QString hint = actionHint(action.key());
        const QString keys = action.value()->shortcut().toString(QKeySequence::NativeText);
        const QString plain = plainText(actionText(action.key()));
        action.value()->setIconText(plain);
        action.value()->setStatusTip(hint);
        action.value()->setToolTip((hint.isEmpty() ? plain : plain + u'\n' + hint)
                                   + (keys.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(keys)));
    }
    const QStringList titles{tr("&File"),   tr("&Edit"), tr("&Table"), tr("&Check"),
                             tr("&Report"), tr("&View"), tr("&Help")};
    for (qsizetype index = 0; index < titles.size(); ++index)
        m_menus[index]->setTitle(titles[index]);
    m_recent->setTitle(tr("Open &recent"));
    m_export->setTitle(tr("&Export"));
    m_export->menuAction()->setIconText(plainText(m_export->title()));
    m_language->setTitle(tr("&Language"));
    m_toolBar->setWindowTitle(tr("Tool bar"));
}

void WindowActions::setSituation(Situation situation)
{
    for (QAction *action : std::as_const(m_actions)) {
        switch (static_cast<Needs>(action->property(needsProperty).toInt())) {
        case Needs::Nothing: break;
        case Needs::Report: action->setEnabled(situation != Situation::NoReport); break;
        case Needs::WritableReport: action->setEnabled(situation == Situation::Writable); break;
        case Needs::FinishedReport: action->setEnabled(situation == Situation::Finished); break;
        }
    }
    m_export->setEnabled(situation != Situation::NoReport);
}

} // namespace nianbao
