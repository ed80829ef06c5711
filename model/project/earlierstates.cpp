// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/earlierstates.h"

#include "model/project/restoring.h"

namespace nianbao {

QList<EarlierState> versionsOf(const Project &project)
{
    QList<EarlierState> states;
    if (!project.file())
        return states;
    for (const VersionEntry &version : project.file()->versions().value_or(QList<VersionEntry>())) {
        EarlierState state;
        state.at = version.at;
        state.who = version.who;
        state.name = version.name;
        state.version = version.sequence;
        states.append(state);
    }
    return states;
}

QList<EarlierState> copiesOf(const Project &project)
{
    QList<EarlierState> states;
    if (!project.file())
        return states;
    for (const BackupEntry &copy : allBackups(project.path(), project.file()->backups().chosen())) {
        EarlierState state;
        state.kind = EarlierState::Kind::Backup;
        state.at = copy.at.toUTC();
        state.path = copy.path;
        state.reason = copy.reason;
        states.append(state);
    }
    return states;
}

Result<std::unique_ptr<Project>> openState(const EarlierState &state, const Project &project, EditionCatalog &catalog,
                                           const Clock &clock)
{
    if (state.kind == EarlierState::Kind::Version)
        return versionOf(project, state.version);
    return Project::open(state.path, ProjectFile::Access::Read, catalog, clock);
}

} // namespace nianbao
