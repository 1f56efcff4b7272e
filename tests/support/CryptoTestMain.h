// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/CryptoGate.h"

#include <QCoreApplication>
#include <QTest>

//! The main function of a test program that needs an open CryptoGate and an event loop without windows.
#define PASSWRIGHT_CRYPTO_TEST_MAIN(TestClass) \
    int main(int argc, char **argv) \
    { \
        QCoreApplication application(argc, argv); \
        const auto gate = passwright::CryptoGate::open(); \
        if (!gate.ok()) \
            qFatal("%s: %s", qUtf8Printable(gate.error().subject), qUtf8Printable(gate.error().detail)); \
        TestClass test; \
        return QTest::qExec(&test, argc, argv); \
    }
