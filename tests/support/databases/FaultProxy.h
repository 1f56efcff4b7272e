// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <memory>

namespace passwright {

//! A network between a program and a server on loopback that fails at chosen moments: each once, when the program has
//! sent the last of some texts. A thread of its own; calls from the test's thread.
class FaultProxy
{
public:
    enum class Fault {
        CutBefore,     //!< what the program sent does not arrive; both ends see the connection end
        CutAfter,      //!< it arrives; the answer does not, and both ends see the connection end
        SwallowBefore, //!< it does not arrive, nor does anything after it, and nobody is told
        SwallowAfter,  //!< it arrives; no answer does, and nobody is told
    };

    explicit FaultProxy(int serverPort);
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    [[nodiscard]] int port() const;
    //! \p texts: what the program sends in this order, in one connection. \p staysDown: new connections end at once
    //! afterwards, until repair().
    void arm(Fault fault, const QByteArrayList &texts, bool staysDown = false);
    //! After what is armed already: \p answer comes in place of the server's, and the connection goes on. \p arrives:
    //! the server has the last of the \p texts and does what it says.
    void armAnswer(const QByteArrayList &texts, const QByteArray &answer, bool arrives);
    //! All that was armed.
    [[nodiscard]] bool hasFired() const;
    //! New connections go through again.
    void repair();
    //! New connections are accepted and nothing goes through.
    void blackHole();
    //! All that programs sent since the last call of this.
    [[nodiscard]] QByteArray takeSent();

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace passwright
