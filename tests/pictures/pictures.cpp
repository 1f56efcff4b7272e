// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// Usage: passwright_pictures FOLDER LANGUAGE light|dark ZATO_DATABASE
#include "app/composition/DatabaseConnector.h"
#include "app/composition/SettingsPreferencesStore.h"
#include "app/composition/SettingsProfileStore.h"
#include "app/composition/Translations.h"
#include "models/crypto/CryptoGate.h"
#include "models/crypto/SecureRandomSource.h"
#include "resources/Resources.h"
#include "tests/pictures/ServerTour.h"
#include "tests/pictures/SessionTour.h"
#include "tests/pictures/Tour.h"
#include "tests/ui/FakeStores.h"
#include "ui/widgets/ClipboardGuard.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <cstdio>
#include <stdexcept>

using namespace passwright;

namespace {

class NoLog final : public SystemLog
{
public:
    void write(const AuditEvent &) override {}
};

QPalette darkPalette()
{
    const QColor window(0x1e, 0x20, 0x24);
    const QColor base(0x16, 0x18, 0x1b);
    const QColor text(0xe6, 0xe8, 0xeb);
    QPalette palette(window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Button, QColor(0x2b, 0x2e, 0x33));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7d, 0x82, 0x89));
    palette.setColor(QPalette::ToolTipBase, window);
    palette.setColor(QPalette::PlaceholderText, QColor(0x8b, 0x90, 0x98));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x7e, 0xc9));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7f, 0xb2, 0xef));
    return palette;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 5) {
        std::fputs("usage: passwright_pictures FOLDER LANGUAGE light|dark ZATO_DATABASE\n", stderr);
        return 2;
    }
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (arguments.at(3) == QLatin1String("dark"))
        QApplication::setPalette(darkPalette());
    const auto gate = CryptoGate::open();
    if (!gate)
        return 6;

    const Translations translations(arguments.at(2));
    QLocale::setDefault(translations.locale());
    QApplication::setLayoutDirection(translations.direction());

    const QTemporaryDir home;
    const QString folder = QDir(arguments.at(1)).absolutePath();
    QDir().mkpath(folder);
    const SystemClock clock;
    const SecureRandomSource random;
    NoLog log;
    const Settings settings(home.filePath(QStringLiteral("settings.ini")));
    SettingsProfileStore profiles(settings);
    SettingsPreferencesStore preferences(settings);
    DatabaseConnector local({.clock = clock, .random = random, .log = log},
        {.application = QStringLiteral("passwright"), .rounds = 10'000});
    BentConnector connector(local);
    ClipboardGuard clipboard(*QApplication::clipboard(), clock);
    const auto keep = [&folder](QWidget *widget, const QString &name) {
        if (!widget->grab().save(QStringLiteral("%1/%2.png").arg(folder, name)))
            throw std::runtime_error("cannot write " + name.toStdString());
    };
    try {
        SessionTour(random, clipboard, [&keep](QWidget *widget, const QString &name) { keep(widget, QLatin1String("session-") + name); }).walk();
        ServerTour(clock, random, clipboard, [&keep](QWidget *widget, const QString &name) { keep(widget, QLatin1String("server-") + name); }).walk();
    } catch (const std::runtime_error &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    test::MemorySecretStore secrets;
    test::MemoryExchange exchange;
    MainWindow window(connector, profiles, secrets, exchange, preferences, clock, random, Resources::words(QStringLiteral("english")), clipboard,
        {.host = QStringLiteral("desk-4"), .samplePath = home.filePath(QStringLiteral("sample.db")), .documentsPath = home.path(),
            .bulkFolder = home.filePath(QStringLiteral("bulk"))});
    window.resize(1120, 780);
    window.show();
    window.activateWindow();
    try {
        Tour(window, connector, folder, arguments.at(4)).walk();
    } catch (const std::runtime_error &problem) {
        window.grab().save(folder + QStringLiteral("/stuck.png"));
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    return 0;
}
