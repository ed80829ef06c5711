// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What every operation that can fail returns: a value or an Error, never both, never neither.

#include "model/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace nianbao {

template <typename T>
using Result = tl::expected<T, Error>;

/// The result of an operation that has nothing to return but its success.
using Status = Result<void>;

/// `return fail(ErrorCode::FileNotFound, {path});`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QStringList args = {})
{
    return tl::unexpected<Error>(Error{code, std::move(args), nullptr});
}

/// As above, with the error that caused this one.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QStringList args, Error cause)
{
    return tl::unexpected<Error>(Error{code, std::move(args), std::make_shared<const Error>(std::move(cause))});
}

/// Hands on the error of a failed result: `if (!file) return passOn(file);`
template <typename T>
[[nodiscard]] tl::unexpected<Error> passOn(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace nianbao
