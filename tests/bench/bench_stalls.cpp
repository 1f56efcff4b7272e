// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// The longest time that the GUI thread is away from its event loop while a person signs in, searches and resets.
#include "app/composition/LocalConnector.h"
#include "app/composition/SettingsPreferencesStore.h"
#include "app/composition/SettingsProfileStore.h"
#include "models/crypto/CryptoGate.h"
#include "models/crypto/SecureRandomSource.h"
#include "resources/Resources.h"
#include "tests/pictures/Hand.h"
#include "tests/ui/FakeStores.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/ClipboardGuard.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <stdexcept>
#include <vector>

using namespace passwright;

namespace {

constexpr double limitMs = 33.0;
constexpr int rounds = 9;

//! An application that knows its longest event. A nested delivery belongs to the one around it.
class MeteredApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool result = QApplication::notify(receiver, event);
        m_longestMs = std::max(m_longestMs, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        --m_depth;
        return result;
    }
    double takeLongestMs() { return std::exchange(m_longestMs, 0.0); }

private:
    int m_depth = 0;
    double m_longestMs = 0;
};

class NoLog final : public SystemLog
{
public:
    void write(const AuditEvent &) override {}
};

struct Phase
{
    const char *name;
    std::vector<double> longestMs = {};

    //! Of the rounds after the first, in which fonts, icons and styles are loaded.
    [[nodiscard]] double median() const
    {
        std::vector<double> rows(longestMs.begin() + 1, longestMs.end());
        std::sort(rows.begin(), rows.end());
        return rows.at(rows.size() / 2);
    }
};

} // namespace

int main(int argc, char **argv)
{
    MeteredApplication app(argc, argv);
    const auto gate = CryptoGate::open();
    if (!gate)
        return 6;
    const QTemporaryDir home;
    const SystemClock clock;
    const SecureRandomSource random;
    NoLog log;
    const Settings settings(home.filePath(QStringLiteral("settings.ini")));
    SettingsProfileStore profiles(settings);
    SettingsPreferencesStore preferences(settings);
    LocalConnector connector({.clock = clock, .random = random, .log = log}, {.application = QStringLiteral("passwright")});
    ClipboardGuard clipboard(*QApplication::clipboard(), clock);
    test::MemorySecretStore secrets;
    test::MemoryExchange exchange;
    MainWindow window(connector, profiles, secrets, exchange, preferences, clock, random, Resources::words(QStringLiteral("english")), clipboard,
        {.host = QStringLiteral("desk-4"), .samplePath = home.filePath(QStringLiteral("sample.db")), .documentsPath = home.path()});
    window.resize(1120, 780);
    window.show();
    window.activateWindow();
    Hand hand(window);
    Phase signIn{"sign-in"};
    Phase search{"search"};
    Phase reset{"reset"};
    try {
        hand.click("sampleButton");
        hand.find("submitButton");
        for (int i = 0; i < rounds; ++i) {
            app.takeLongestMs();
            hand.signIn(QStringLiteral("admin"), connector.samplePassword());
            hand.find("signOutButton");
            signIn.longestMs.push_back(app.takeLongestMs());
            hand.press(Qt::Key_2, Qt::ControlModifier);
            hand.find("search");
            hand.settle();
            app.takeLongestMs();
            hand.choose(i % 2 == 0 ? QStringLiteral("layla") : QStringLiteral("emma"));
            search.longestMs.push_back(app.takeLongestMs());
            hand.press(Qt::Key_G, Qt::ControlModifier);
            hand.press(Qt::Key_Return, Qt::ControlModifier);
            hand.find("card");
            hand.settle();
            reset.longestMs.push_back(app.takeLongestMs());
            hand.click("done");
            hand.signOut();
        }
    } catch (const std::runtime_error &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    bool over = false;
    for (const Phase *phase : {&signIn, &search, &reset}) {
        over |= phase->median() > limitMs;
        std::printf("stall %-8s %6.1f ms (first time %6.1f ms)   limit %.0f ms  %s\n", phase->name, phase->median(),
            phase->longestMs.front(), limitMs, phase->median() <= limitMs ? "within" : "OVER");
    }
    return over ? 1 : 0;
}
