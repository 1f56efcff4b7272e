// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"

#include <QString>

namespace passwright {

//! Shows others that whoever holds it still lives: a lock on one byte of a file that all share. The system
//! lets go of it when the program ends, however it ends, so that no process number can be mistaken for
//! another's. Locks of open file descriptions, fcntl(2): two marks of one program are two as well.
class LifeMark
{
public:
    //! \p path is made where it is not there, mode 0600; \p number tells marks apart: any, not negative.
    LifeMark(QString path, qint64 number);
    ~LifeMark();
    Q_DISABLE_COPY_MOVE(LifeMark)

    //! Once, before anything else. Errors CannotOpen, CannotWrite, NoSpace, and Busy where the number is taken.
    Result<Done> hold();
    [[nodiscard]] qint64 number() const { return m_number; }
    //! Whether any mark of this number is held, this one included.
    [[nodiscard]] Result<bool> isHeld(qint64 number) const;

private:
    QString m_path;
    qint64 m_number;
    int m_file = -1;
};

} // namespace passwright
