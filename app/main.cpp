// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/Desktop.h"
#include "app/StartArguments.h"
#include "app/composition/ProcessHardening.h"
#include "models/crypto/CryptoGate.h"
#include "ui/widgets/Icons.h"
#include "ui/words/ErrorText.h"

#include <QApplication>
#include <QMessageBox>

using namespace passwright;

namespace {

constexpr int cannotOpen = 6; // as the command line has it

int explain(const Error &error)
{
    const Translations translations{QString()};
    const QString words = ErrorText::sentence(error);
    qCritical("%s", qUtf8Printable(words));
    QMessageBox message(QMessageBox::Critical, QApplication::applicationDisplayName(), words);
    QObject::connect(&message, &QMessageBox::finished, qApp, [] { QApplication::exit(cannotOpen); });
    message.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    ProcessHardening::apply();
    const StartArguments arguments = StartArguments::read(argc, argv);
    if (arguments.exitCode)
        return *arguments.exitCode;

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("passwright"));
    QApplication::setApplicationDisplayName(QStringLiteral("Passwright"));
    QApplication::setApplicationVersion(QStringLiteral(PASSWRIGHT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("passwright"));
    QApplication::setWindowIcon(Icons::application());

    const auto gate = CryptoGate::open();
    if (!gate.ok())
        return explain(gate.error());

    QList<Profile> borrowed;
    if (!arguments.profileFile.isEmpty()) {
        const auto read = BorrowedProfileStore::read(arguments.profileFile);
        if (!read.ok())
            return explain(read.error());
        borrowed = *read;
    }

    Desktop desktop(application, Settings(Settings::defaultPath()), borrowed, (*gate)->hasSecureMemory());
    desktop.show();
    return QApplication::exec();
}
