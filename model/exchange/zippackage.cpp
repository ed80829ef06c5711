// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/zippackage.h"

#include <QSet>

#include <zip.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace nianbao {

namespace {

/// MS-DOS time counts years from here.
constexpr int firstDosYear = 1980;

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
template <typename T>
using Owned = std::unique_ptr<T, Discard>;

class LibraryError
{
public:
    LibraryError() { zip_error_init(&m_error); }
    ~LibraryError() { zip_error_fini(&m_error); }
    LibraryError(const LibraryError &) = delete;
    LibraryError &operator=(const LibraryError &) = delete;

    zip_error_t *get() { return &m_error; }
    QString text() { return QString::fromUtf8(zip_error_strerror(&m_error)); }

private:
    zip_error_t m_error;
};

quint16 dosDate(const QDate &date)
{
    const int years = std::clamp(date.year() - firstDosYear, 0, 127);
    return static_cast<quint16>(years << 9 | date.month() << 5 | date.day());
}

quint16 dosTime(const QTime &time)
{
    return static_cast<quint16>(time.hour() << 11 | time.minute() << 5 | time.second() / 2);
}

tl::unexpected<Error> failed(const QString &what)
{
    return fail(ErrorCode::ExportFailed, {what});
}

QString errorOf(zip_t *archive)
{
    return QString::fromUtf8(zip_strerror(archive));
}

Status addParts(zip_t *archive, const QList<ZipPart> &parts, const QDateTime &moment)
{
    for (const ZipPart &part : parts) {
        Owned<zip_source_t> content(
            zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0));
        const auto index
            = content ? zip_file_add(archive, part.name.toUtf8().constData(), content.get(), ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0)
            return failed(errorOf(archive));
        (void)content.release(); // the archive's from here on
        const auto place = static_cast<zip_uint64_t>(index);
        constexpr zip_uint32_t plainFile = 0100644U << 16; // else unpacked for everybody to change
        if (zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 0) < 0
            || zip_file_set_external_attributes(archive, place, 0, ZIP_OPSYS_UNIX, plainFile) < 0
            || zip_file_set_dostime(archive, place, dosTime(moment.time()), dosDate(moment.date()), 0) < 0)
            return failed(errorOf(archive));
    }
    return {};
}

/// Of all parts, as they announce it; a part that is longer is not read.
qint64 unpackedSize(zip_t *archive)
{
    qint64 sum = 0;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t facts;
        if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &facts) == 0 && (facts.valid & ZIP_STAT_SIZE) != 0)
            sum += static_cast<qint64>(std::min<zip_uint64_t>(facts.size, ZipPackage::largestWhole + 1));
    }
    return sum;
}

/// Of a part; empty where the file has none.
QString nameOf(zip_t *archive, zip_int64_t part)
{
    const char *name = zip_get_name(archive, static_cast<zip_uint64_t>(part), ZIP_FL_ENC_GUESS);
    return name ? QString::fromUtf8(name) : QString();
}

/// Of two parts with one name each program would read another one. Word and Windows do not tell cases apart.
std::optional<QString> repeatedName(zip_t *archive)
{
    QSet<QString> names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const QString name = nameOf(archive, i).toLower();
        if (names.contains(name) && !name.endsWith(u'/'))
            return name;
        names.insert(name);
    }
    return std::nullopt;
}

/// `zip` has to outlive it.
Result<Owned<zip_t>> opened(const QByteArray &zip, const QString &path)
{
    if (zip.isEmpty()) // which the library takes for an archive that is still to be filled
        return fail(ErrorCode::FileDamaged, {path, QString()});
    LibraryError error;
    Owned<zip_source_t> source(
        zip_source_buffer_create(zip.constData(), static_cast<zip_uint64_t>(zip.size()), 0, error.get()));
    Owned<zip_t> archive(source ? zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, error.get())
                                : nullptr);
    if (!archive)
        return fail(ErrorCode::FileDamaged, {path, error.text()});
    (void)source.release(); // the archive's from here on
    if (zip_get_num_entries(archive.get(), 0) > ZipPackage::mostParts)
        return fail(ErrorCode::FileDamaged, {path, QStringLiteral("too much in it")});
    if (unpackedSize(archive.get()) > ZipPackage::largestWhole)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(ZipPackage::largestWhole)});
    if (const auto name = repeatedName(archive.get()))
        return fail(ErrorCode::FileDamaged, {path, *name});
    return archive;
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t facts;
    if (zip_source_stat(source, &facts) < 0 || zip_source_open(source) < 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    return got == bytes.size() ? bytes : QByteArray();
}

} // namespace

std::future<void> ZipPackage::prepare()
{
    return {};
}

Result<QByteArray> ZipPackage::write(const QList<ZipPart> &parts, const QDateTime &moment)
{
    LibraryError error;
    const Owned<zip_source_t> target(zip_source_buffer_create(nullptr, 0, 0, error.get()));
    Owned<zip_t> archive(target ? zip_open_from_source(target.get(), ZIP_TRUNCATE, error.get()) : nullptr);
    if (!archive)
        return failed(error.text());
    zip_source_keep(target.get()); // once for the archive, once for us
    if (const Status added = addParts(archive.get(), parts, moment.toUTC()); !added)
        return passOn(added);
    if (zip_close(archive.get()) < 0)
        return failed(errorOf(archive.get()));
    (void)archive.release(); // closed is freed
    QByteArray bytes = bytesOf(target.get());
    if (bytes.isEmpty())
        return failed(QStringLiteral("zip"));
    return bytes;
}

Result<QStringList> ZipPackage::names(const QByteArray &zip, const QString &path)
{
    const Result<Owned<zip_t>> archive = opened(zip, path);
    if (!archive)
        return passOn(archive);
    QStringList names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive->get(), 0); ++i) {
        const QString name = nameOf(archive->get(), i);
        if (name.isEmpty())
            return fail(ErrorCode::FileDamaged, {path, QString()});
        names.append(name);
    }
    names.removeIf([](const QString &name) { return name.endsWith(u'/'); });
    return names;
}

Result<QList<ZipPart>> ZipPackage::read(const QByteArray &zip, const QStringList &names, const QString &path)
{
    const Result<Owned<zip_t>> opening = opened(zip, path);
    if (!opening)
        return passOn(opening);
    zip_t *archive = opening->get();
    QList<ZipPart> parts;
    for (const QString &name : names) {
        zip_stat_t facts;
        const zip_int64_t index = zip_name_locate(archive, name.toUtf8().constData(), ZIP_FL_ENC_GUESS);
        if (index < 0)
            continue;
        const auto place = static_cast<zip_uint64_t>(index);
        if (zip_stat_index(archive, place, 0, &facts) < 0 || (facts.valid & ZIP_STAT_SIZE) == 0)
            return fail(ErrorCode::FileDamaged, {path, name});
        if (facts.size > static_cast<zip_uint64_t>(largestPart))
            return fail(ErrorCode::FileTooLarge, {path, QString::number(largestPart)});
        const Owned<zip_file_t> file(zip_fopen_index(archive, place, 0));
        // One byte more than announced: a part that is longer than it says is damaged.
        QByteArray bytes(static_cast<qsizetype>(facts.size) + 1, Qt::Uninitialized);
        const zip_int64_t got
            = file ? zip_fread(file.get(), bytes.data(), static_cast<zip_uint64_t>(bytes.size())) : -1;
        if (got != static_cast<zip_int64_t>(facts.size))
            return fail(ErrorCode::FileDamaged, {path, name});
        bytes.chop(1);
        parts.append({name, bytes});
    }
    return parts;
}

} // namespace nianbao
