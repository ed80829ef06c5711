// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Filters for qpdf that take the place of its own, see unpackinglimit.h: deflated streams, with or without a
// predictor of PNG (ISO 32000-1, 7.4.4), are unpacked and counted.

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFStreamFilter.hh>

#include <memory>
#include <vector>

namespace nianbao::signing {

class CountingFilter final : public QPDFStreamFilter
{
public:
    /// False for the predictor of TIFF and for rows beyond any use.
    bool setDecodeParms(QPDFObjectHandle parameters) override;
    Pipeline *getDecodePipeline(Pipeline *next) override;

private:
    std::size_t m_rowBytes = 0; ///< 0: no predictor
    std::size_t m_pixelBytes = 1;
    std::vector<std::unique_ptr<Pipeline>> m_pipeline;
};

/// Streams that are packed so stay as they are.
class RefusingFilter final : public QPDFStreamFilter
{
public:
    bool setDecodeParms(QPDFObjectHandle) override { return false; }
    Pipeline *getDecodePipeline(Pipeline *next) override { return next; }
};

} // namespace nianbao::signing
