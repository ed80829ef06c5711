// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/pdfpages.h"

#include "forms/paper/contentreader.h"
#include "forms/paper/tounicode.h"
#include "model/base/pdftokens.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <deque>
#include <exception>
#include <future>
#include <map>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

namespace nianbao {

namespace {

using Object = QPDFObjectHandle;

struct TooMuch final : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// Takes what a stream unpacks to until the room is used up.
class BoundedSink final : public Pipeline
{
public:
    explicit BoundedSink(qint64 &room)
        : Pipeline("bounded", nullptr)
        , m_room(room)
    {
    }

    void write(const unsigned char *data, size_t length) override
    {
        m_isFull = m_isFull || static_cast<qint64>(length) > m_room;
        if (m_isFull)
            throw TooMuch("too much");
        m_room -= static_cast<qint64>(length);
        m_bytes.append(reinterpret_cast<const char *>(data), length);
    }
    void finish() override { }

    bool isFull() const { return m_isFull; }
    const std::string &bytes() const { return m_bytes; }

private:
    qint64 &m_room;
    std::string m_bytes;
    bool m_isFull = false;
};

/// The pages in their order. Goes through the tree itself: qpdf would go as deep as the file does.
std::vector<Object> pagesIn(QPDF &pdf)
{
    std::vector<Object> pages;
    std::vector<Object> left{pdf.getRoot().getKey("/Pages")};
    std::set<QPDFObjGen> seen;
    while (!left.empty()) {
        Object node = left.back();
        left.pop_back();
        if (!node.isDictionary() || !seen.insert(node.getObjGen()).second)
            throw std::runtime_error("page tree");
        Object kids = node.getKey("/Kids");
        if (!kids.isArray()) {
            pages.push_back(node);
            continue;
        }
        if (kids.getArrayNItems() > PdfPages::mostPages || seen.size() > std::size_t{PdfPages::mostPages})
            throw TooMuch("pages");
        for (int i = kids.getArrayNItems(); i-- > 0;)
            left.push_back(kids.getArrayItem(i));
    }
    return pages;
}

PdfPage readContent(const std::string &content, const QHash<QByteArray, ContentFont> &fonts, double heightPt)
{
    ContentReader reader(fonts, heightPt);
    reader.read(content);
    return std::move(reader).page();
}

/// A page of which the content is still being read.
struct BegunPage
{
    std::future<PdfPage> content;
    QList<QRectF> signatures;
    bool isForeign = false;
};

/// One thread unpacks the pages, for qpdf knows only one; what they show is read beside it on the other cores.
class Reader
{
public:
    explicit Reader(QPDF &pdf)
        : m_pdf(pdf)
    {
    }

    PdfPages read()
    {
        for (const Object &page : pagesIn(m_pdf)) {
            if (m_pages.size() > std::thread::hardware_concurrency())
                takePage();
            readPage(page);
        }
        while (!m_pages.empty())
            takePage();
        return std::move(m_result);
    }

private:
    /// Only as this program packs: nothing, or deflated once and without a predictor.
    std::string dataOf(Object stream)
    {
        Object dictionary = stream.getDict();
        Object filter = dictionary.getKey("/Filter");
        if (filter.isArray() && filter.getArrayNItems() == 1)
            filter = filter.getArrayItem(0);
        const bool isPlain = filter.isNull() || (filter.isName() && filter.getName() == "/FlateDecode");
        if (!isPlain || !dictionary.getKey("/DecodeParms").isNull() || !dictionary.getKey("/F").isNull())
            throw std::runtime_error("filter");
        BoundedSink sink(m_room);
        const bool isDone = stream.pipeStreamData(&sink, 0, qpdf_dl_generalized, true);
        if (sink.isFull())
            throw TooMuch("unpacked");
        if (!isDone)
            throw std::runtime_error("stream");
        return sink.bytes();
    }

    const ContentFont &fontOf(Object font)
    {
        const auto known = m_fonts.find(font.getObjGen());
        if (known != m_fonts.end())
            return known->second;
        ContentFont &read = m_fonts[font.getObjGen()];
        read.number = static_cast<int>(m_result.fonts.size());
        Object baseName = font.getKey("/BaseFont");
        m_result.fonts.append(baseName.isName() ? QString::fromStdString(baseName.getName().substr(1)) : QString());
        Object encoding = font.getKey("/Encoding");
        Object table = font.getKey("/ToUnicode");
        if (encoding.isName() && encoding.getName() == "/Identity-H" && table.isStream()) {
            read.texts = readToUnicode(QByteArray::fromStdString(dataOf(table)));
            read.isReadable = true;
        }
        return read;
    }

    QHash<QByteArray, ContentFont> fontsOf(QPDFPageObjectHelper &page)
    {
        QHash<QByteArray, ContentFont> fonts;
        Object resources = page.getAttribute("/Resources", false);
        Object dictionary = resources.isDictionary() ? resources.getKey("/Font") : Object::newNull();
        if (!dictionary.isDictionary())
            return fonts;
        for (auto &[name, font] : dictionary.getDictAsMap()) {
            if (font.isDictionary())
                fonts.insert(QByteArray::fromStdString(name), fontOf(font));
        }
        return fonts;
    }

    /// Only fields for signatures may lie on a page; where one does is told, everything else is foreign.
    static void readNotes(Object page, double height, BegunPage &read)
    {
        Object notes = page.getKey("/Annots");
        read.isForeign = read.isForeign || !(notes.isNull() || notes.isArray());
        if (!notes.isArray())
            return;
        for (Object &note : notes.getArrayAsVector()) {
            Object frame = note.isDictionary() ? note.getKey("/Rect") : Object::newNull();
            if (!isSignatureField(note) || !frame.isRectangle()) {
                read.isForeign = true;
                continue;
            }
            const Object::Rectangle edges = frame.getArrayAsRectangle();
            const QRectF area(QPointF(edges.llx, height - edges.ury), QPointF(edges.urx, height - edges.lly));
            if (!area.normalized().isEmpty())
                read.signatures.append(area.normalized());
        }
    }

    static bool isSignatureField(Object note)
    {
        if (!note.isDictionary() || !note.getKey("/Subtype").isNameAndEquals("/Widget"))
            return false;
        Object parent = note.getKey("/Parent");
        return (note.hasKey("/FT") || !parent.isDictionary() ? note : parent).getKey("/FT").isNameAndEquals("/Sig");
    }

    void takePage()
    {
        BegunPage begun = std::move(m_pages.front());
        m_pages.pop_front();
        PdfPage page = begun.content.get();
        page.signatures = begun.signatures;
        page.isForeign = page.isForeign || begun.isForeign;
        m_result.pages.append(page);
    }

    void readPage(Object object)
    {
        QPDFPageObjectHelper page(object);
        std::string content;
        Object contents = object.getKey("/Contents");
        const std::vector<Object> parts
            = contents.isArray() ? contents.getArrayAsVector() : std::vector<Object>{contents};
        for (const Object &part : parts) {
            if (!Object(part).isStream())
                throw std::runtime_error("content");
            content += dataOf(part) + '\n';
        }
        Object box = page.getAttribute("/MediaBox", false);
        if (!box.isRectangle())
            throw std::runtime_error("box");
        const Object::Rectangle area = box.getArrayAsRectangle();
        const double height = area.ury - area.lly;
        BegunPage begun;
        Object turned = page.getAttribute("/Rotate", false);
        begun.isForeign = turned.isInteger() && turned.getIntValue() != 0;
        readNotes(object, height, begun);
        // Where there is no thread to be had, it is read when it is taken.
        begun.content = std::async(std::launch::async | std::launch::deferred, readContent, std::move(content),
                                   fontsOf(page), height);
        m_pages.push_back(std::move(begun));
    }

    QPDF &m_pdf;
    PdfPages m_result;
    std::map<QPDFObjGen, ContentFont> m_fonts;
    qint64 m_room = PdfPages::mostUnpacked;
    std::deque<BegunPage> m_pages; ///< the last ones
};

} // namespace

Result<PdfPages> pagesOfPdf(const QByteArray &bytes, const QString &path)
{
    if (hasTooManyTokens(bytes)) // no report of ours
        return fail(ErrorCode::PdfRewritten, {path});
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        // qpdf unpacks these two by itself and without a limit, and this program writes neither.
        pdf.setIgnoreXRefStreams(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("report", bytes.constData(), static_cast<size_t>(bytes.size()));
        if (pdf.isEncrypted())
            return fail(ErrorCode::PdfRewritten, {path});
        return Reader(pdf).read();
    } catch (const TooMuch &) {
        return fail(ErrorCode::FileTooLarge, {path, QString::number(PdfPages::mostUnpacked)});
    } catch (const std::exception &) {
        return fail(ErrorCode::PdfRewritten, {path});
    }
}

} // namespace nianbao
