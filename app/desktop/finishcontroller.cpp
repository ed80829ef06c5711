// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/finishcontroller.h"

#include "forms/screen/session.h"
#include "forms/screen/windowprompts.h"
#include "forms/wording/sentences.h"
#include "model/edition/editioncatalog.h"

#include <tuple>
#include <utility>

namespace nianbao {

FinishController::FinishController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void FinishController::finish(Session &session)
{
    if (const std::optional<Error> problem = m_services.editions.overridesProblem()) {
        return m_services.prompts.tell(
            tr("Finish the report"),
            wording::joined({wording::sentence(*problem),
                             tr("The report would be judged by other rules. Mend or remove that file first.")}));
    }
    connect(&session, &Session::findingsChanged, this, &FinishController::followObstacles, Qt::UniqueConnection);
    const Obstacles obstacles = obstaclesOf(session.project(), session.checkNow());
    if (!obstacles.onlyBlanks())
        return refuse(obstacles);
    const int blanks = static_cast<int>(obstacles.blanks.size());
    const QString what = tr("A finished report is read-only and carries a fingerprint of its values. It can be "
                            "reopened, with a reason.");
    QString question = what;
    QStringList answers{tr("Finish")};
    if (blanks > 0) {
        question
            = tr("%n cell(s) are blank. Is there really nothing to report in them?", nullptr, blanks) + u'\n' + what;
        answers = {tr("Confirm %n blank cell(s) as 0 and finish", nullptr, blanks), tr("Go to the first blank cell")};
    }
    const std::optional<int> answer = m_services.prompts.choose(tr("Finish the report"), question, answers);
    if (!answer)
        return;
    if (*answer == 1)
        return goToFirst(obstacles);
    if (blanks > 0) {
        const Result<Edit> zeros = confirmZeros(session.project(), obstacles.blanks);
        if (!zeros || !session.apply(*zeros))
            return; // the session has said why
        const Obstacles left = obstaclesOf(session.project(), session.checkNow());
        if (!left.isEmpty())
            return refuse(left);
    }
    const QString version
        = tr("Finished %1", "name of a version: moment").arg(wording::momentText(m_services.clock.now()));
    std::ignore = session.finish(version); // what goes wrong is said by the session
}

void FinishController::reopen(Session &session)
{
    const std::optional<QString> reason = m_services.prompts.line(
        tr("Reopen the report"), tr("Why is the finished report opened again? The reason stays in its history:"), {});
    if (!reason)
        return;
    std::ignore = session.reopen(*reason); // what goes wrong is said by the session
}

void FinishController::refuse(const Obstacles &obstacles)
{
    m_refusal = wording::sentence(obstacles.error());
    emit said(MessageBar::Kind::Warning, m_refusal, offerFor(obstacles));
}

MessageBar::Offer FinishController::offerFor(const Obstacles &obstacles)
{
    return {tr("Go to the first"), [this, obstacles] { goToFirst(obstacles); }};
}

void FinishController::followObstacles()
{
    const auto *session = qobject_cast<const Session *>(sender());
    if (m_refusal.isEmpty() || !session)
        return;
    const Obstacles left = obstaclesOf(session->project(), session->findings());
    const QString before = std::exchange(
        m_refusal, left.onlyBlanks() ? QString() : wording::sentence(left.error())); // blanks are asked about
    if (m_refusal != before)
        emit saidOtherwise(before, m_refusal, offerFor(left));
}

void FinishController::goToFirst(const Obstacles &obstacles)
{
    if (obstacles.errors > 0)
        emit findingWanted(Severity::Error);
    else if (!obstacles.unwritten.isEmpty())
        emit sectionWanted(obstacles.unwritten.first());
    else if (obstacles.warnings > 0)
        emit findingWanted(Severity::Warning);
    else if (!obstacles.blanks.isEmpty())
        emit cellWanted(obstacles.blanks.first());
}

} // namespace nianbao
