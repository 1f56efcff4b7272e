// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

namespace passwright {

//! Hands on what is written and remembers whether all of it was taken: a PDF writer does not look.
class WatchedDevice final : public QIODevice
{
public:
    //! \p target is open for writing and outlives this.
    explicit WatchedDevice(QIODevice &target);

    [[nodiscard]] bool hasTakenAll() const { return m_hasTakenAll; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_target;
    bool m_hasTakenAll = true;
};

} // namespace passwright
