// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// The floor of the window benchmark: the least that a Qt Widgets program can be.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.show();
    return QApplication::exec();
}
