// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the report says of itself: the body, its kind, the contact, what the figures cover.
// Plain data; the names of the fields are those of the project file's meta table.

#include <QHash>
#include <QString>
#include <QStringList>

namespace nianbao {

class Profile
{
public:
    // The fields, in the order of the form.
    static const QString unit; ///< name of the body, as in the title
    static const QString kind; ///< id of a UnitKindSpec, or empty
    static const QString rulePower; ///< "yes", "no" or empty: may the body make 规章
    static const QString scope; ///< whose figures these are, free text
    static const QString basis; ///< legal basis that the introduction cites
    static const QString published; ///< where the electronic version can be found
    static const QString address;
    static const QString postcode;
    static const QString phone;
    static const QString email;
    static const QString signer; ///< name printed in the signature block; usually empty
    static const QString reportDate; ///< ISO date printed in the signature block; may be empty
    static const QStringList &fields();

    QString value(const QString &field) const { return m_values.value(field); }
    void setValue(const QString &field, const QString &value);

    friend bool operator==(const Profile &, const Profile &) = default;

private:
    QHash<QString, QString> m_values; ///< fields that are not empty
};

} // namespace nianbao
