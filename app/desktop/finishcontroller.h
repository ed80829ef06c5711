// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finishes the open report (定稿) and reopens it: looks at what stands in the way, asks, and says what
// came out. What a finished report looks like is the window's.

#include "app/desktop/services.h"
#include "forms/screen/messagebar.h"
#include "model/check/obstacles.h"

#include <QObject>

namespace nianbao {

class Session;

class FinishController final : public QObject
{
    Q_OBJECT

public:
    FinishController(const Services &services, QObject *parent);

    void finish(Session &session);
    void reopen(Session &session);

signals:
    /// For the line above the forms.
    void said(nianbao::MessageBar::Kind kind, const QString &message, const nianbao::MessageBar::Offer &offer);
    /// What was said of what stands in the way is so no more: `now` in its place, empty: nothing.
    void saidOtherwise(const QString &before, const QString &now, const nianbao::MessageBar::Offer &offer);
    /// The user wants to see the first of what stands in the way.
    void findingWanted(nianbao::Severity severity);
    void sectionWanted(const nianbao::SectionId &section);
    void cellWanted(nianbao::CellIndex cell);

private:
    void refuse(const Obstacles &obstacles);
    void goToFirst(const Obstacles &obstacles);
    MessageBar::Offer offerFor(const Obstacles &obstacles);
    /// Of the session that tells of its findings.
    void followObstacles();

    Services m_services;
    QString m_refusal; ///< as it was said last
};

} // namespace nianbao
