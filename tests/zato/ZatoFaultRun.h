// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/Fault.h"
#include "tests/zato/ZatoFaultRules.h"

#include <chrono>

namespace passwright {

class TestCertificates;

//! One fault, at every step of every operation, each on a desk of its own, all at the same time.
class ZatoFaultRun
{
public:
    struct Setup
    {
        Fault fault = {};
        ZatoFaultRules::Trouble trouble = ZatoFaultRules::Trouble::Broken;
        std::chrono::milliseconds timeout{20000};
        const TestCertificates *certificates = nullptr; //!< with it: TLS
        bool isEcho = false;   //!< the answer is HTTP 500 with the request in its details
        bool isPadded = false; //!< the spoilt answer ends with so many blanks that one byte at a time takes too long
    };

    //! What went otherwise than by the rules; empty when all is well. Also where an end is not true of the
    //! server, and where a password was sent more than once.
    [[nodiscard]] static QStringList complaints(const Setup &setup);
};

} // namespace passwright
