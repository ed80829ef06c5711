// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/signing/countingfilter.h"

#include "model/signing/unpackinglimit.h"

#include <qpdf/Pl_Flate.hh>

#include <cstdlib>

namespace nianbao::signing {

namespace {

using Bytes = std::vector<unsigned char>;

constexpr long long largestRow = 1 << 20; ///< in bytes; a page of 600 dpi in colour has a tenth
constexpr int firstPngPredictor = 10;
constexpr int lastPngPredictor = 15;

/// Counts what goes through.
class Counter final : public Pipeline
{
public:
    explicit Counter(Pipeline *target)
        : Pipeline("counter", target)
    {
    }
    void write(const unsigned char *data, size_t length) override
    {
        if (UnpackingLimit *limit = UnpackingLimit::current())
            limit->add(QByteArrayView(data, static_cast<qsizetype>(length)));
        getNext()->write(data, length);
    }
    void finish() override { getNext()->finish(); }
};

/// PNG's way 4: the neighbour that is nearest to left + above - corner.
unsigned char nearest(int left, int above, int corner)
{
    const int estimate = left + above - corner;
    const int toLeft = std::abs(estimate - left);
    const int toAbove = std::abs(estimate - above);
    const int toCorner = std::abs(estimate - corner);
    if (toLeft <= toAbove && toLeft <= toCorner)
        return static_cast<unsigned char>(left);
    return static_cast<unsigned char>(toAbove <= toCorner ? above : corner);
}

/// Rows of which each begins with the way in which it was predicted (PNG, 9.2), into rows as they were.
class PngRows final : public Pipeline
{
public:
    PngRows(Pipeline *target, std::size_t rowBytes, std::size_t pixelBytes)
        : Pipeline("rows", target)
        , m_pixelBytes(pixelBytes)
        , m_above(rowBytes)
    {
        m_row.reserve(rowBytes + 1);
    }
    void write(const unsigned char *data, size_t length) override
    {
        for (size_t i = 0; i < length; ++i) {
            m_row.push_back(data[i]);
            if (m_row.size() == m_above.size() + 1)
                pass();
        }
    }
    /// A last row that is cut off is passed on as far as it goes.
    void finish() override
    {
        if (m_row.size() > 1)
            pass();
        getNext()->finish();
    }

private:
    void pass()
    {
        const unsigned char way = m_row.front();
        m_row.erase(m_row.begin());
        for (std::size_t i = 0; i < m_row.size(); ++i)
            m_row[i] = static_cast<unsigned char>(m_row[i] + predicted(way, i));
        getNext()->write(m_row.data(), m_row.size());
        m_row.resize(m_above.size());
        m_above.swap(m_row);
        m_row.clear();
    }
    unsigned char predicted(unsigned char way, std::size_t i) const
    {
        const bool hasLeft = i >= m_pixelBytes;
        const unsigned char left = hasLeft ? m_row[i - m_pixelBytes] : 0;
        const unsigned char corner = hasLeft ? m_above[i - m_pixelBytes] : 0;
        switch (way) {
        case 1: return left;
        case 2: return m_above[i];
        case 3: return static_cast<unsigned char>((left + m_above[i]) / 2);
        case 4: return nearest(left, m_above[i], corner);
        default: return 0; // no way that PNG knows: as it stands
        }
    }

    std::size_t m_pixelBytes;
    Bytes m_row;
    Bytes m_above;
};

long long numberOf(QPDFObjectHandle parameters, const char *key, long long otherwise)
{
    QPDFObjectHandle number = parameters.getKey(key);
    long long value = otherwise;
    if (!number.isNull() && !number.getValueAsInt(value))
        return -1;
    return value;
}

} // namespace

bool CountingFilter::setDecodeParms(QPDFObjectHandle parameters)
{
    if (parameters.isNull())
        return true;
    if (!parameters.isDictionary())
        return false;
    const long long predictor = numberOf(parameters, "/Predictor", 1);
    if (predictor == 1)
        return true;
    if (predictor < firstPngPredictor || predictor > lastPngPredictor)
        return false;
    const long long columns = numberOf(parameters, "/Columns", 1);
    const long long colours = numberOf(parameters, "/Colors", 1);
    const long long bits = numberOf(parameters, "/BitsPerComponent", 8);
    const auto isWithin = [](long long number, long long most) { return number >= 1 && number <= most; };
    if (!isWithin(columns, largestRow) || !isWithin(colours, 32) || !isWithin(bits, 16))
        return false;
    const long long row = (columns * colours * bits + 7) / 8;
    if (row > largestRow)
        return false;
    m_rowBytes = static_cast<std::size_t>(row);
    m_pixelBytes = static_cast<std::size_t>((colours * bits + 7) / 8);
    return true;
}

Pipeline *CountingFilter::getDecodePipeline(Pipeline *next)
{
    if (m_rowBytes > 0) {
        m_pipeline.push_back(std::make_unique<PngRows>(next, m_rowBytes, m_pixelBytes));
        next = m_pipeline.back().get();
    }
    m_pipeline.push_back(std::make_unique<Counter>(next));
    m_pipeline.push_back(std::make_unique<Pl_Flate>("inflate", m_pipeline.back().get(), Pl_Flate::a_inflate));
    return m_pipeline.back().get();
}

} // namespace nianbao::signing
