// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace passwright {

//! A file of tests/data; empty where it cannot be read, so that a test must check that it has cases.
inline QJsonObject vectorsFrom(const char *name)
{
    QFile file(QStringLiteral(PASSWRIGHT_TEST_DATA "/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace passwright
