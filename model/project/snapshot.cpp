// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/snapshot.h"

#include "model/project/project.h"
#include "model/project/storedform.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nianbao {

QByteArray snapshotOf(const Project &project, SnapshotPart part)
{
    QJsonObject cells; // a QJsonObject sorts its keys
    QJsonObject controls;
    QJsonObject previous;
    const Edition &edition = project.edition();
    for (CellIndex cell = 0; cell < edition.cellCount(); ++cell) {
        const QString &id = edition.cell(cell).id.text();
        const auto put = [&id](QJsonObject &object, const std::optional<QString> &text) {
            if (text)
                object.insert(id, *text);
        };
        if (edition.cell(cell).role == CellRole::Input)
            put(cells, storedText(project.figures().value(cell)));
        put(controls, storedText(project.figures().control(cell)));
        put(previous, storedText(project.figures().previous(cell)));
    }
    QJsonObject texts;
    for (const SectionSpec &section : edition.sections()) {
        if (project.isTextKnown(section.id))
            texts.insert(section.id.text(), project.text(section.id));
    }
    QJsonObject previousTexts;
    for (const SectionSpec &section : edition.sections()) {
        if (const std::optional<QString> text = project.previousText(section.id))
            previousTexts.insert(section.id.text(), *text);
    }
    const QJsonValue previousYear
        = project.previousYear() ? QJsonValue(*project.previousYear()) : QJsonValue(QJsonValue::Null);
    QJsonObject profile;
    for (const QString &field : Profile::fields())
        profile.insert(field, project.profile().value(field));
    QJsonObject whole{{QStringLiteral("year"), project.year()}, {QStringLiteral("edition"), edition.sha256()},
                      {QStringLiteral("cells"), cells},         {QStringLiteral("controls"), controls},
                      {QStringLiteral("texts"), texts},         {QStringLiteral("profile"), profile}};
    if (part == SnapshotPart::Everything) {
        QJsonObject explanations;
        for (const Explanation &explanation : project.explanations())
            explanations.insert(explanation.placeId(), explanation.stored());
        whole.insert(QStringLiteral("explanations"), explanations);
        whole.insert(QStringLiteral("previous"), previous);
        whole.insert(QStringLiteral("previousTexts"), previousTexts);
        whole.insert(QStringLiteral("previousYear"), previousYear);
    }
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

} // namespace nianbao
