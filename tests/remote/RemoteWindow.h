// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/Connectors.h"
#include "app/composition/KeychainSecretStore.h"
#include "app/composition/ProfileFiles.h"
#include "app/composition/SettingsPreferencesStore.h"
#include "app/composition/SettingsProfileStore.h"
#include "models/crypto/SecureRandomSource.h"
#include "tests/support/RecordingLog.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/ClipboardGuard.h"
#include "ui/widgets/OutcomeBanner.h"

#include <QTableView>
#include <QTest>

#include <functional>

namespace passwright {

//! The window of the program with everything that stands behind it, in a home of its own and without a
//! keychain, and the hand of a person on it. What the hand does is false where the window does not follow.
class RemoteWindow
{
public:
    //! The clock must outlive it. \p home: the folder of settings and journals, laid out as a person's home with
    //! XDG_CONFIG_HOME "config" and XDG_DATA_HOME "data", so that the command line can share it.
    RemoteWindow(const Clock &clock, const QString &home);

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Profile profile() const { return m_profiles.profiles().value(0); }
    [[nodiscard]] SettingsProfileStore &profiles() { return m_profiles; }

    //! The visible one of this name, or none.
    template<class T = QWidget>
    [[nodiscard]] T *find(const char *name, const QWidget *within = nullptr) const
    {
        for (T *found : (within ? within : &m_window)->findChildren<T *>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] static bool wait(const std::function<bool()> &condition);
    [[nodiscard]] bool sees(const char *name) const;
    [[nodiscard]] bool click(const char *name) const;
    //! Into the line of this name, in place of what stands there.
    [[nodiscard]] bool type(const char *name, const QString &text) const;
    //! Where the focus is.
    [[nodiscard]] bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    //! From the welcome page: fills the form of a new Zato server, tests it and connects.
    [[nodiscard]] bool connectToZato(const QUrl &url);
    [[nodiscard]] bool signIn(const QString &userName, const QString &password);
    //! Searches for the user, and goes to the panel.
    [[nodiscard]] bool choose(const QString &text);
    //! Types the new password of the chosen user.
    [[nodiscard]] bool typePassword(const QString &password);
    //! My password, up to Enter.
    [[nodiscard]] bool changeOwn(const QString &current, const QString &next);
    //! Presses the first button of the banner.
    [[nodiscard]] bool act(const char *bannerName = "banner") const;

    //! The banner of what is in front: the dialog's where there is one.
    [[nodiscard]] OutcomeBanner *banner(const char *name = "banner") const;
    [[nodiscard]] bool shows(OutcomeBanner::Kind kind, const char *name = "banner") const;
    //! Headline and lines.
    [[nodiscard]] QString told(const char *name = "banner") const;
    [[nodiscard]] QString cell(int row, int column) const;

private:
    [[nodiscard]] const QWidget *front() const;

    RecordingLog m_log;
    SecureRandomSource m_random;
    Settings m_settings;
    SettingsProfileStore m_profiles{m_settings};
    SettingsPreferencesStore m_preferences{m_settings};
    KeychainSecretStore m_secrets;
    ProfileFiles m_files;
    DatabaseConnector m_local;
    RemoteConnector m_remote;
    Connectors m_connectors{m_local, m_remote};
    ClipboardGuard m_clipboard;
    MainWindow m_window;
};

} // namespace passwright
