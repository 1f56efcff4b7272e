// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <QProcess>

namespace passwright {

//! What is written goes into a program's standard input, and waits until that has taken it: no more of
//! it is held than one page. Blocks; one thread, which needs no event loop.
class SpoolerPipe final : public QIODevice
{
public:
    SpoolerPipe(const QString &program, const QStringList &arguments);

    [[nodiscard]] bool start();
    //! Ends what was written and waits for the program: its exit code, or nothing where it crashed.
    [[nodiscard]] std::optional<int> finish();
    //! Ends the program without what it waits for.
    void giveUp();
    //! What the program said of its trouble.
    [[nodiscard]] QString complaint();

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    QProcess m_process;
};

} // namespace passwright
