// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/csv/CsvReader.h"

#include <QBuffer>

namespace passwright {

//! All that a reader gives for these bytes, and the error that ended it.
struct CsvText
{
    explicit CsvText(const QByteArray &bytes)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer);
        while (true) {
            const auto record = reader.next();
            separator = reader.separator();
            if (!record.ok()) {
                error = record.error();
                return;
            }
            if (!record->has_value())
                return;
            rows.append((*record)->fields);
            lines.append((*record)->line);
        }
    }

    QList<QStringList> rows = {};
    QList<qint64> lines = {};
    QChar separator = {};
    std::optional<Error> error = {};
};

} // namespace passwright
