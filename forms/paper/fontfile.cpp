// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/fontfile.h"

#include <QByteArray>
#include <QFile>
#include <QStringDecoder>
#include <QtEndian>

namespace nianbao {

namespace {

constexpr quint32 tagOf(const char (&name)[5])
{
    return quint32(quint8(name[0])) << 24 | quint32(quint8(name[1])) << 16 | quint32(quint8(name[2])) << 8
        | quint32(quint8(name[3]));
}

constexpr quint32 mostFontsInFile = 64;
constexpr quint32 mostTables = 128;
constexpr quint32 mostNameBytes = 1 << 20;
constexpr quint16 familyName = 1;
constexpr quint16 typographicFamilyName = 16;
constexpr quint16 windowsPlatform = 3;

/// Reads big-endian numbers at places of a file; 0 behind its end.
class FontReader
{
public:
    explicit FontReader(const QString &path)
        : m_file(path)
    {
        m_open = m_file.open(QIODevice::ReadOnly);
    }

    bool isOpen() const { return m_open; }

    QByteArray bytes(qint64 offset, qint64 size) { return m_file.seek(offset) ? m_file.read(size) : QByteArray(); }
    quint32 u32(qint64 offset)
    {
        const QByteArray four = bytes(offset, 4);
        return four.size() == 4 ? qFromBigEndian<quint32>(four.constData()) : 0;
    }
    quint16 u16(qint64 offset)
    {
        const QByteArray two = bytes(offset, 2);
        return two.size() == 2 ? qFromBigEndian<quint16>(two.constData()) : quint16(0);
    }

private:
    QFile m_file;
    bool m_open = false;
};

quint16 wordAt(const QByteArray &table, qsizetype offset)
{
    return offset + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + offset) : quint16(0);
}

void readNames(const QByteArray &table, QStringList &families)
{
    const int count = wordAt(table, 2);
    const int storage = wordAt(table, 4);
    QStringDecoder decoder(QStringDecoder::Utf16BE);
    for (int i = 0; i < count; ++i) {
        const qsizetype record = 6 + 12 * i;
        const quint16 id = wordAt(table, record + 6);
        if (wordAt(table, record) != windowsPlatform || (id != familyName && id != typographicFamilyName))
            continue;
        const QString name = decoder(table.mid(storage + wordAt(table, record + 10), wordAt(table, record + 8)));
        if (!name.isEmpty() && !families.contains(name))
            families.append(name);
    }
}

void readFont(FontReader &file, quint32 offset, QStringList &families)
{
    const quint32 tables = qMin<quint32>(file.u16(offset + 4), mostTables);
    for (quint32 i = 0; i < tables; ++i) {
        const qint64 record = qint64(offset) + 12 + 16 * qint64(i);
        if (file.u32(record) == tagOf("name")) {
            readNames(file.bytes(file.u32(record + 8), qMin(file.u32(record + 12), mostNameBytes)), families);
            return;
        }
    }
}

} // namespace

QStringList fontFamiliesIn(const QString &path)
{
    QStringList families;
    FontReader file(path);
    if (!file.isOpen())
        return families;
    const quint32 signature = file.u32(0);
    if (signature == tagOf("ttcf")) {
        const quint32 fonts = qMin(file.u32(8), mostFontsInFile);
        for (quint32 i = 0; i < fonts; ++i)
            readFont(file, file.u32(12 + 4 * qint64(i)), families);
    } else if (signature == 0x00010000 || signature == tagOf("OTTO") || signature == tagOf("true")) {
        readFont(file, 0, families);
    }
    return families;
}

} // namespace nianbao
