// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/ReadBack.h"
#include "models/passwords/Generator.h"
#include "models/services/Caller.h"
#include "models/services/Connection.h"
#include "models/services/ManageAccount.h"
#include "models/services/Preferences.h"
#include "models/services/Preflight.h"
#include "models/services/ResetPassword.h"

#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace passwright {

//! Changes one chosen user: resets the password, locks, unlocks, approves. One change at a time; each
//! is sent once and its outcome handed on as it is. Knows no widget. GUI thread.
class ResetController : public QObject
{
    Q_OBJECT

public:
    //! What the form asks for.
    struct Request
    {
        Secret newPassword = {};
        std::optional<int> expiryDays = {}; //!< nothing: as configured
        bool mustChange = true;
        bool unlockAsWell = false;
        QString reason = {};
        QString verification = {};
        QString confirmedName = {}; //!< what was typed to confirm the reset of another super-user
    };
    //! What keeps a request from being sent.
    enum class Missing { OwnAccount, Confirmation, Password, Rules, Reason, Verification };

    //! The password that was set, for the person who asked for it.
    struct HandOver
    {
        Account account = {};
        Secret password = {};
        QDateTime expiry = {}; //!< UTC; invalid where it is not known
        bool mustChange = false;
    };

    //! The connection, clock and random source must outlive it.
    ResetController(Connection &connection, const Caller &caller, const Preferences &preferences, const Clock &clock,
        const RandomSource &random, const QStringList &words, QObject *parent = nullptr);

    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }
    //! Another user: drops what waited for the one before. Not while busy.
    void setAccount(const std::optional<Account> &account);
    //! The same user as read once more: what waits for its outcome goes on waiting. Not while busy.
    void update(const Account &account);
    //! The same person signed in again; holds from the next call.
    void setCaller(const Caller &caller) { m_caller = caller; }
    void setPreferences(const Preferences &preferences) { m_preferences = preferences; }
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }

    [[nodiscard]] Capabilities capabilities() const;
    [[nodiscard]] PasswordRules rules() const;
    [[nodiscard]] QList<Preflight::Notice> notices() const;
    //! When a password that is set now expires, UTC; \p days as in Request.
    [[nodiscard]] QDateTime expiryFor(std::optional<int> days) const;
    [[nodiscard]] Result<Secret> generate(Preferences::GeneratorKind kind) const;
    //! The names of the user, which make a password easier to guess.
    [[nodiscard]] QStringList personalWords() const;

    [[nodiscard]] QList<Missing> missing(const Request &request) const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    //! True after a refusal as out of date, while goOn() can send the same request again.
    [[nodiscard]] bool canGoOn() const { return m_canGoOn && !m_busy; }
    //! What was asked for last.
    [[nodiscard]] Outcome::Step asked() const { return m_asked; }
    //! True after a Partial, while retry() has something to do.
    [[nodiscard]] bool canRetry() const;
    //! What retry() would do, in this order; empty where it cannot do all that was left undone.
    [[nodiscard]] QList<Outcome::Step> undone() const;
    //! True after an Unknown, while checkNow() has something to settle; never where
    //! Capabilities::readsBack is not set.
    [[nodiscard]] bool canCheck() const;

public Q_SLOTS:
    //! Sends it once; nothing while another change is under way or something is missing.
    void reset(const passwright::ResetController::Request &request);
    //! After a refusal as out of date: the same again, on the fresh state.
    void goOn();
    //! After a Partial: what was not done.
    void retry();
    //! After an Unknown: reads the user back.
    void checkNow();
    void lock();
    void unlock();
    void approve();
    //! Gives up waiting for what is under way; its end comes as always.
    void stopWaiting();
    //! Overwrites every password that waits here, and drops what waited.
    void wipe();
    //! Overwrites it alone: what is not known can still be checked, and what was done in part be tried again.
    void wipePassword();

Q_SIGNALS:
    void busyChanged(bool busy);
    //! The chosen user as the directory has them now.
    void accountChanged(const passwright::Account &account);
    void finished(const passwright::Outcome &outcome, passwright::Outcome::Step asked);
    //! An Unknown was read back: the password stands as it was before.
    void notDone(const passwright::Outcome &unknown);
    //! An Unknown was read back: the user was changed, but not in the way that was asked for.
    void stillUnknown(const passwright::Outcome &unknown);
    //! Nothing was changed.
    void failed(const passwright::Error &error);
    void handOver(const passwright::ResetController::HandOver &handOver);
    //! The reset was not done for a reason that is none of the password's: it can be asked for again.
    void notTaken(const passwright::Secret &password);
    void sessionLost();

private:
    void send();
    using Call = std::function<Task<Outcome>(const Caller &)>;
    void act(Outcome::Step asked, const Call &call);
    [[nodiscard]] Caller stoppableCaller();
    void take(const Result<Outcome> &result);
    void takeReadBack(const Result<Account> &result);
    void settle(const Outcome &outcome);
    void handOverFor(const Outcome &outcome);
    void readAgain();
    void giveUp(const Error &error);
    void setBusy(bool busy);
    void setFresh(const Account &account);
    void giveBack();
    [[nodiscard]] ReadBack::Verdict judge(const Account &account) const;

    UserDirectory &m_directory;
    ResetPassword m_reset;
    ManageAccount m_manage;
    Caller m_caller;
    Preferences m_preferences;
    const Clock &m_clock;
    Generator m_generator;

    std::optional<Account> m_account;
    Account m_before;                  //!< the user as they were when the last call was sent
    std::optional<Request> m_pending;  //!< what was sent, until its outcome is certain
    std::optional<Outcome> m_unsettled; //!< a Partial to try again, or an Unknown to check
    Outcome::Step m_asked = Outcome::Step::SetPassword;
    std::stop_source m_stop;
    QDateTime m_sentAt;
    quint64 m_reading = 0;
    bool m_wantsFlag = false; //!< must change, as asked for last
    bool m_canGoOn = false;
    bool m_busy = false;
};

} // namespace passwright
