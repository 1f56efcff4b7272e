// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/ExitCode.h"
#include "app/cli/Printer.h"
#include "models/audit/AuditQuery.h"
#include "models/domain/Outcome.h"
#include "models/domain/Result.h"
#include "models/domain/Session.h"
#include "ui/words/ErrorText.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace passwright {

//! Tells what came of a command, to people and as JSON, and gives the exit code that says the same.
class Reporter
{
    Q_DECLARE_TR_FUNCTIONS(passwright::Reporter)

public:
    //! What somebody asked to change, for the words about it.
    struct Asked
    {
        Outcome::Step step = Outcome::Step::SetPassword;
        QString who = {}; //!< for people; empty: oneself
        ErrorText::Telling telling = {};
    };

    explicit Reporter(const Printer &printer);

    [[nodiscard]] const Printer &printer() const { return m_printer; }
    //! Stands in the JSON of whatever comes of the command.
    void addToJson(const QJsonObject &more);

    //! Done, with \p more for the JSON.
    ExitCode ok(const QString &cid, const QJsonObject &more, const QList<Refusal> &warnings = {}) const;
    //! What came of what was \p asked. \p password, made here, is printed where it was set;
    //! one that was set and could not be printed makes the whole Partial.
    ExitCode outcome(const Outcome &outcome, const Asked &asked, const QJsonObject &more = {}, const Secret *password = nullptr) const;
    //! Of many at once, which \p more counts; in words they were told already.
    ExitCode counted(Outcome::Kind kind, const QJsonObject &more) const;
    //! Of `audit verify`.
    ExitCode verdict(const AuditVerdict &verdict) const;
    //! Of one without a session.
    ExitCode notSignedIn(const SignInOutcome &outcome) const;
    //! A request that the directory did not begin.
    ExitCode error(const Error &error, const QJsonObject &more = {}) const;
    //! The directory could not be opened.
    ExitCode notOpened(const Error &error) const;
    //! Nobody of this user_id or name.
    ExitCode noSuchUser(const QString &user) const;
    //! The person thought better of it.
    ExitCode declined(const QString &words) const;
    ExitCode usage(const QString &words) const;

private:
    ExitCode failed(const Error &error, ExitCode code, const QJsonObject &more = {}) const;
    void sayReasons(const QStringList &lines, const QString &cid) const;
    bool print(const QJsonObject &object, const Secret *password = nullptr) const;

    const Printer &m_printer;
    QJsonObject m_always;
};

} // namespace passwright
