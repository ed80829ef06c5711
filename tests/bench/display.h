// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An X server of its own, without anything on it, for as long as the object lives.

#include <QProcess>
#include <QString>

namespace nianbao::bench {

class Display
{
public:
    Display();
    ~Display();
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;

    /// For the variable DISPLAY; empty where it did not start.
    QString name() const { return m_name; }

private:
    QProcess m_server;
    QString m_name;
};

} // namespace nianbao::bench
