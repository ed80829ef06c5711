// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/revisions.h"

#include "model/signing/unpackinglimit.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <string>

namespace nianbao::signing {

namespace {

using Object = QPDFObjectHandle;
using Objects = std::map<QPDFObjGen, Object>;

Objects objectsOf(QPDF &pdf)
{
    Objects objects;
    for (Object object : pdf.getAllObjects())
        objects.emplace(object.getObjGen(), object);
    return objects;
}

/// As long as there is room: the streams of an honest file are together no longer than it.
std::string dataOf(Object stream, qsizetype &room)
{
    const auto buffer = stream.getRawStreamData();
    room -= static_cast<qsizetype>(buffer->getSize());
    if (room < 0)
        throw std::runtime_error("streams within each other");
    return std::string(reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize());
}

bool isEqual(Object a, Object b, qsizetype &room)
{
    if (a.isStream() != b.isStream())
        return false;
    if (!a.isStream())
        return a.unparseResolved() == b.unparseResolved();
    return a.getDict().unparseResolved() == b.getDict().unparseResolved() && dataOf(a, room) == dataOf(b, room);
}

Object entry(Object dictionary, const char *key)
{
    return dictionary.isDictionary() ? dictionary.getKey(key) : Object::newNull();
}

/// Equal but for the entries named.
bool isEqualBut(Object before, Object after, const std::set<std::string> &keys)
{
    if (!before.isDictionary() || !after.isDictionary())
        return false;
    auto left = before.getDictAsMap();
    auto right = after.getDictAsMap();
    for (const std::string &key : keys) {
        left.erase(key);
        right.erase(key);
    }
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](auto &a, auto &b) { return a.first == b.first && a.second.unparse() == b.second.unparse(); });
}

class Comparison
{
public:
    /// `room`: the length of both files together.
    Comparison(QPDF &before, QPDF &after, qsizetype room)
        : m_before(before)
        , m_after(after)
        , m_room(room)
        , m_old(objectsOf(before))
        , m_new(objectsOf(after))
    {
        collectAllowed();
    }

    bool isOnlySigned()
    {
        Object oldTrailer = m_before.getTrailer();
        Object newTrailer = m_after.getTrailer();
        for (const char *key : {"/Root", "/Info"}) {
            if (entry(oldTrailer, key).unparse() != entry(newTrailer, key).unparse())
                return false;
        }
        return std::all_of(m_new.begin(), m_new.end(),
                           [this](const auto &item) {
                               const auto old = m_old.find(item.first);
                               return old == m_old.end() ? isAllowedAsNew(item.first, item.second)
                                                         : isEqual(old->second, item.second, m_room)
                                       || isAllowedChange(old->second, item.second);
                           })
            && std::all_of(m_old.begin(), m_old.end(), [this](const auto &item) { return m_new.contains(item.first); });
    }

private:
    /// New fields with what they refer to, and the store of certificates for checking (DSS).
    void collectAllowed()
    {
        for (const auto &[id, object] : m_new) {
            const auto old = m_old.find(id);
            const bool wasFilled = old != m_old.end() && !entry(old->second, "/V").isNull();
            if (!isSignatureField(object) || wasFilled)
                continue;
            m_fields.insert(id);
            m_allowed.insert(id);
            m_allowed.insert(entry(object, "/V").getObjGen());
            allow(entry(object, "/AP"), 0);
        }
        Object root = m_after.getRoot();
        allow(entry(root, "/DSS"), 0);
        if (!entry(m_before.getRoot(), "/AcroForm").isIndirect())
            m_allowed.insert(entry(root, "/AcroForm").getObjGen());
    }

    void allow(Object object, int depth)
    {
        constexpr int deepest = 20;
        if (depth > deepest || (object.isIndirect() && !m_allowed.insert(object.getObjGen()).second))
            return;
        if (object.isStream())
            object = object.getDict();
        if (object.isDictionary()) {
            for (auto &[key, value] : object.getDictAsMap())
                allow(value, depth + 1);
        } else if (object.isArray()) {
            for (const Object &member : object.getArrayAsVector())
                allow(member, depth + 1);
        }
    }

    bool isAllowedAsNew(QPDFObjGen id, Object object) const
    {
        // What only the file's own tables refer to is seen by nobody.
        Object type = object.isStream() ? entry(object.getDict(), "/Type") : Object::newNull();
        return m_allowed.contains(id) || type.isNameAndEquals("/XRef") || type.isNameAndEquals("/ObjStm");
    }

    /// The same array with new signature fields at its end.
    bool isLongerBySignatures(Object before, Object after) const
    {
        const std::vector<Object> none;
        std::vector<Object> old = before.isArray() ? before.getArrayAsVector() : none;
        std::vector<Object> now = after.isArray() ? after.getArrayAsVector() : none;
        if (now.size() < old.size() || (!before.isNull() && !before.isArray()))
            return false;
        for (std::size_t i = 0; i < old.size(); ++i) {
            if (old[i].unparse() != now[i].unparse())
                return false;
        }
        return std::all_of(now.begin() + static_cast<std::ptrdiff_t>(old.size()), now.end(),
                           [this](const Object &field) { return m_fields.contains(field.getObjGen()); });
    }

    bool isSameForm(Object before, const Object &after) const
    {
        if (before.isNull())
            before = Object::newDictionary();
        return isEqualBut(before, after, {"/Fields", "/SigFlags"})
            && isLongerBySignatures(entry(before, "/Fields"), entry(after, "/Fields"));
    }

    bool isAllowedChange(Object before, Object after) const
    {
        if (before.isArray() && after.isArray())
            return isLongerBySignatures(before, after);
        if (!before.isDictionary() || !after.isDictionary())
            return false;
        const QPDFObjGen id = after.getObjGen();
        Object root = m_after.getRoot();
        if (id == root.getObjGen())
            return isEqualBut(before, after, {"/AcroForm", "/DSS", "/Extensions"})
                && isSameForm(entry(before, "/AcroForm"), entry(after, "/AcroForm"));
        if (id == entry(root, "/AcroForm").getObjGen())
            return isSameForm(before, after);
        if (entry(after, "/Type").isNameAndEquals("/Page"))
            return isEqualBut(before, after, {"/Annots"})
                && isLongerBySignatures(entry(before, "/Annots"), entry(after, "/Annots"));
        if (m_fields.contains(id)) // an empty field that was waiting
            return isEqualBut(before, after, {"/V", "/AP", "/M", "/F", "/TU"});
        return false;
    }

    QPDF &m_before;
    QPDF &m_after;
    qsizetype m_room;
    Objects m_old;
    Objects m_new;
    std::set<QPDFObjGen> m_fields; ///< signature fields that are new or newly filled in
    std::set<QPDFObjGen> m_allowed;
};

} // namespace

bool isSignatureField(const QPDFObjectHandle &object)
{
    return entry(object, "/FT").isNameAndEquals("/Sig") && entry(object, "/V").isDictionary();
}

LaterChange changeAfter(qsizetype end, const QByteArray &file, QPDF &whole)
{
    if (file.sliced(end).trimmed().isEmpty())
        return LaterChange::None;
    const QByteArray part = file.first(end);
    try {
        UnpackingLimit limit(part);
        QPDF before;
        limit.open(before, part);
        return Comparison(before, whole, part.size() + file.size()).isOnlySigned() ? LaterChange::Additions
                                                                                   : LaterChange::Document;
    } catch (const std::exception &) {
        return LaterChange::Document; // the signed part is no document by itself
    }
}

} // namespace nianbao::signing
