// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <map>
#include <optional>
#include <utility>

namespace passwright {

//! Gives things that become ready in any order back in the order of their places. A value; one thread.
template<class T>
class SqlTurns
{
public:
    //! The next place: 0, 1, 2 ... Everything behind it waits until it is ready.
    [[nodiscard]] quint64 take() { return m_places++; }
    void setReady(quint64 place, T thing) { m_ready.emplace(place, std::move(thing)); }
    //! The one whose turn it is, once; nothing where it is not ready.
    [[nodiscard]] std::optional<T> next()
    {
        auto node = m_ready.extract(m_turn);
        if (node.empty())
            return {};
        ++m_turn;
        return std::move(node.mapped());
    }

private:
    std::map<quint64, T> m_ready;
    quint64 m_places = 0;
    quint64 m_turn = 0;
};

} // namespace passwright
