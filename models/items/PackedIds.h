// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace passwright {

//! The user IDs of a page of rows in as many bytes as they have: a table knows those of every row that
//! it has ever shown.
class PackedIds
{
public:
    void append(const QString &userId);
    void replace(const QStringList &userIds);
    //! Empty where there is none.
    [[nodiscard]] QString at(int index) const;
    [[nodiscard]] QStringList all() const;

private:
    QByteArray m_bytes; //!< each in UTF-8 and ended by a byte that UTF-8 never has
};

} // namespace passwright
