// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/CryptoGate.h"

#include <QApplication>
#include <QLocale>
#include <QTest>

//! The main function of a test program of widgets over real doors, in British English, with Qt's own dialogs.
#define PASSWRIGHT_WIDGET_TEST_MAIN(TestClass) \
    int main(int argc, char **argv) \
    { \
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); \
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); \
        QApplication application(argc, argv); \
        const auto gate = passwright::CryptoGate::open(); \
        if (!gate.ok()) \
            qFatal("%s: %s", qUtf8Printable(gate.error().subject), qUtf8Printable(gate.error().detail)); \
        TestClass test; \
        return QTest::qExec(&test, argc, argv); \
    }
