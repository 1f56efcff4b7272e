// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FileChoice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace passwright {

namespace {

void choose(QPushButton *button, QLineEdit *field, QFileDialog::AcceptMode mode)
{
    QObject::connect(button, &QPushButton::clicked, field, [button, field, mode] {
        auto *dialog = new QFileDialog(button->window(), button->accessibleName());
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

void FileChoice::existing(QPushButton *button, QLineEdit *field)
{
    choose(button, field, QFileDialog::AcceptOpen);
}

void FileChoice::fresh(QPushButton *button, QLineEdit *field)
{
    choose(button, field, QFileDialog::AcceptSave);
}

} // namespace passwright
