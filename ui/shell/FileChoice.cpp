// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/FileChoice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace passwright {

namespace {

void choose(QPushButton *button, QLineEdit *field, const QString &title, QFileDialog::AcceptMode mode)
{
    // The title is the button's accessible name as well: several buttons of a page say "Browse".
    button->setAccessibleName(title);
    QObject::connect(button, &QPushButton::clicked, field, [button, field, title, mode] {
        auto *dialog = new QFileDialog(button->window(), title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(mode);
        dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
        if (mode == QFileDialog::AcceptSave)
            // An existing file is refused by what creates it, and never replaced.
            dialog->setOption(QFileDialog::DontConfirmOverwrite);
        if (const QFileInfo info(field->text()); !field->text().isEmpty()) {
            dialog->setDirectory(info.absolutePath());
            dialog->selectFile(info.fileName());
        }
        QObject::connect(dialog, &QFileDialog::fileSelected, field, [field](const QString &path) {
            field->setText(path);
            field->setFocus();
        });
        dialog->open();
    });
}

} // namespace

void FileChoice::existing(QPushButton *button, QLineEdit *field, const QString &title)
{
    choose(button, field, title, QFileDialog::AcceptOpen);
}

void FileChoice::fresh(QPushButton *button, QLineEdit *field, const QString &title)
{
    choose(button, field, title, QFileDialog::AcceptSave);
}

} // namespace passwright
