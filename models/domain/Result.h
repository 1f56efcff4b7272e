// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace passwright {

//! A value, or the Error that stands in its place. Reading the one that is not there is a defect
//! and throws std::bad_variant_access.
template<class T>
class [[nodiscard]] Result
{
    static_assert(!std::is_same_v<T, Error>);

public:
    Result() : m_state(Error{}) {}
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<T>(m_state); }
    [[nodiscard]] T &value() & { return std::get<T>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<T>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] const Error &error() const { return std::get<Error>(m_state); }

    //! The value goes through \p next (T -> Result<U>); an error passes by it.
    template<class Next>
    auto andThen(Next &&next) const & -> std::invoke_result_t<Next, const T &>
    {
        if (ok())
            return std::forward<Next>(next)(value());
        return error();
    }

private:
    std::variant<T, Error> m_state;
};

//! The value of an operation that has none: it went through.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

} // namespace passwright
