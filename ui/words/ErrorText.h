// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditQuery.h"
#include "models/domain/Outcome.h"
#include "models/domain/PasswordRules.h"
#include "models/domain/Result.h"
#include "models/domain/ServerProbe.h"
#include "models/domain/Session.h"
#include "models/services/Connection.h"
#include "models/services/Preflight.h"
#include "models/services/ProfileCheck.h"
#include "models/services/SecretStore.h"

#include <QCoreApplication>
#include <QStringList>

namespace passwright {

//! The only place that turns codes into words: plain, short, what to do next. The window and the
//! command line both speak through it. Nothing here knows a password. Any thread.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(passwright::ErrorText)

public:
    //! How far a directory tells about the change that an outcome is of (see Capabilities).
    struct Telling
    {
        bool reasons = true;   //!< why it was refused, not just that it was
        bool readsBack = true; //!< the person can check now what became of an Unknown
    };

    //! What happened to what was \p asked for \p who (a name for people; empty: oneself), in one sentence.
    [[nodiscard]] static QString headline(const Outcome &outcome, Outcome::Step asked, const QString &who = {});
    //! Each reason, and what to do next, a sentence each; empty where the headline says it all. Of one who
    //! is signed in.
    [[nodiscard]] static QStringList lines(const Outcome &outcome);
    [[nodiscard]] static QStringList lines(const Outcome &outcome, const Telling &telling);

    //! A sign-in without a session: refused, or not known whether the new password was taken.
    [[nodiscard]] static QString headline(const SignInOutcome &outcome);
    [[nodiscard]] static QStringList lines(const SignInOutcome &outcome);

    //! What a test found. \p until: the probe's certificateUntil for people.
    [[nodiscard]] static QString headline(const ServerProbe &probe, Profile::Kind kind, const QString &until);
    //! What to do about it; \p nowUtc: this machine's time. Empty where all is well.
    [[nodiscard]] static QStringList lines(const ServerProbe &probe, const QDateTime &nowUtc);

    //! One reason, as a sentence that says what to do.
    [[nodiscard]] static QString sentence(const Refusal &refusal);
    [[nodiscard]] static QString sentence(const Error &error);
    [[nodiscard]] static QString sentence(Connection::Notice notice);
    [[nodiscard]] static QString sentence(Preflight::Notice notice);
    [[nodiscard]] static QString sentence(const AuditVerdict &verdict);
    //! Beside the field that it is about.
    [[nodiscard]] static QString sentence(const ProfileCheck::Finding &finding);

    //! A rule for new passwords, as the list beside the form shows it, for the codes E003001 (reject list),
    //! E003002, E003003 and E003008; empty for a rule that is off.
    [[nodiscard]] static QString rule(const PasswordRules &rules, StatusCode status);

    //! The step by name, such as "the password", "must change".
    [[nodiscard]] static QString stepName(Outcome::Step step);
    //! The words for a kind and an outcome in the audit trail.
    [[nodiscard]] static QString word(AuditEvent::Kind kind);
    [[nodiscard]] static QString word(AuditEvent::Outcome outcome);
    //! As the label of a field.
    [[nodiscard]] static QString word(SecretName name);
    [[nodiscard]] static QString word(Profile::Kind kind);

private:
    static QString changed(Outcome::Step asked, const QString &who);
    static QString notChanged(Outcome::Step asked, const QString &who);
    static QString passwordRefusal(const Refusal &refusal);
    static QString signInRefusal(const Refusal &refusal);
    static QString licenseSpringRefusal(const Refusal &refusal);
    static QString databaseFound(const ServerProbe &probe);
    static QString clockRefusal(const QDateTime &localUtc, const QDateTime &serverUtc);
    static QString serverError(const Error &error);
    static QString csvError(const Error &error);
    static QString notReachable(const Error &error);
    static QString notTrusted(const Error &error);
    static QString unknownAdvice(const Telling &telling);
};

} // namespace passwright
