// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/ErrorText.h"

#include <limits>

namespace passwright {

using Kind = Outcome::Kind;
using Step = Outcome::Step;

QString ErrorText::headline(const Outcome &outcome, Step asked, const QString &who)
{
    switch (outcome.kind) {
    case Kind::Changed:
        return changed(asked, who);
    case Kind::Refused:
        return notChanged(asked, who);
    case Kind::Partial:
        //: Headline of an outcome; a list of what was and was not done follows
        return who.isEmpty() ? tr("This was done only in part.") : tr("This was done only in part for %1.").arg(who);
    case Kind::Unknown:
        //: Headline of an outcome; %1 is a person's name
        return who.isEmpty() ? tr("It is not known whether your password was changed.")
                             : tr("It is not known whether this was done for %1.").arg(who);
    }
    return {};
}

QString ErrorText::changed(Step asked, const QString &who)
{
    switch (asked) {
    case Step::SetPassword:
        return who.isEmpty() ? tr("Your password has been changed.") : tr("The password of %1 has been set.").arg(who);
    case Step::SetExpiry:
        return tr("The password expiry of %1 has been set.").arg(who);
    case Step::SetMustChange:
        return tr("%1 must change the password at the next sign-in.").arg(who);
    case Step::Unlock:
        return tr("%1 is unlocked.").arg(who);
    case Step::Lock:
        return tr("%1 is locked.").arg(who);
    case Step::Approve:
        return tr("%1 is approved.").arg(who);
    case Step::AddUser:
        return tr("%1 has been added.").arg(who);
    }
    return {};
}

QString ErrorText::notChanged(Step asked, const QString &who)
{
    switch (asked) {
    case Step::SetPassword:
        return who.isEmpty() ? tr("Your password was not changed.") : tr("The password of %1 was not changed.").arg(who);
    case Step::SetExpiry:
        return tr("The password expiry of %1 was not set.").arg(who);
    case Step::SetMustChange:
        return tr("Must change was not set for %1.").arg(who);
    case Step::Unlock:
        return tr("%1 was not unlocked.").arg(who);
    case Step::Lock:
        return tr("%1 was not locked.").arg(who);
    case Step::Approve:
        return tr("%1 was not approved.").arg(who);
    case Step::AddUser:
        return tr("%1 was not added.").arg(who);
    }
    return {};
}

QStringList ErrorText::lines(const Outcome &outcome)
{
    return lines(outcome, Telling{});
}

QStringList ErrorText::lines(const Outcome &outcome, const Telling &telling)
{
    QStringList lines;
    if (outcome.kind == Kind::Partial) {
        for (const Step step : outcome.done)
            //: One step of an outcome that was done only in part; %1: "the password", "must change", ...
            lines << tr("Done: %1.").arg(stepName(step));
        for (const Step step : outcome.notDone)
            //: One step of an outcome that was done only in part; %1: "the password", "must change", ...
            lines << tr("Not done: %1. Try it again.").arg(stepName(step));
    }
    for (const Refusal &refusal : outcome.refusals) {
        if (refusal.status != StatusCode::AuthNotAllowed)
            lines << sentence(refusal);
        else if (telling.reasons)
            lines << tr("The current password is not right, or this is not allowed. Type it again.");
        else
            lines << tr("The current password was wrong, or the server’s policy refused the new one. The server does not say which.");
    }
    if (outcome.kind == Kind::Unknown)
        lines << unknownAdvice(telling);
    return lines;
}

QString ErrorText::unknownAdvice(const Telling &telling)
{
    return telling.readsBack
        ? tr("The request was sent, and no answer says what became of it. Check now before you try again.")
        : tr("The request was sent, and no answer says what became of it. Sign in with the new password to find out; "
             "where that is refused, the old one still holds.");
}

QString ErrorText::headline(const SignInOutcome &outcome)
{
    return outcome.isNewPasswordUnknown ? tr("It is not known whether your password was changed.") : tr("You are not signed in.");
}

QStringList ErrorText::lines(const SignInOutcome &outcome)
{
    QStringList lines;
    for (const Refusal &refusal : outcome.refusals)
        lines << sentence(refusal);
    if (outcome.isNewPasswordUnknown)
        lines << tr("The new password was sent, and no answer says whether it was taken. Sign in with the new one; "
                    "where that is refused, with the one before.");
    return lines;
}

QString ErrorText::stepName(Step step)
{
    switch (step) {
    case Step::SetPassword:
        //: A step of an outcome, inside a sentence
        return tr("the password");
    case Step::SetExpiry:
        //: A step of an outcome, inside a sentence
        return tr("the password expiry");
    case Step::SetMustChange:
        //: A step of an outcome, inside a sentence
        return tr("must change at next sign-in");
    case Step::Unlock:
        //: A step of an outcome, inside a sentence
        return tr("unlocking");
    case Step::Lock:
        //: A step of an outcome, inside a sentence
        return tr("locking");
    case Step::Approve:
        //: A step of an outcome, inside a sentence
        return tr("approval");
    case Step::AddUser:
        //: A step of an outcome, inside a sentence
        return tr("adding the user");
    }
    return {};
}

QString ErrorText::rule(const PasswordRules &rules, StatusCode status)
{
    switch (status) {
    case StatusCode::PasswordTooShort:
        //: A rule for new passwords
        return rules.minLength > 1 ? tr("At least %n characters", nullptr, rules.minLength) : QString();
    case StatusCode::PasswordTooLong:
        //: A rule for new passwords
        return rules.maxLength < std::numeric_limits<int>::max() ? tr("At most %n characters", nullptr, rules.maxLength) : QString();
    case StatusCode::PasswordNotComplexEnough:
        //: A rule for new passwords
        return rules.minComplexity > 0 ? tr("Hard to guess") : QString();
    case StatusCode::PasswordInvalid:
        //: A rule for new passwords
        return rules.rejectList.isEmpty() ? QString() : tr("No common password inside it");
    default:
        return {};
    }
}

QString ErrorText::sentence(Connection::Notice notice)
{
    switch (notice) {
    case Connection::Notice::ReadableByOthers:
        return tr("Other accounts of this computer can read the database file. Allow only your own account to read it.");
    case Connection::Notice::NeedsPreparation:
        return tr("This database was made by another program. Passwright must add its own tables before it can change anything.");
    case Connection::Notice::NoSecureMemory:
        return tr("This computer offers no locked memory: passwords in use could be written to its swap space.");
    case Connection::Notice::SampleDatabase:
        return tr("This is the sample database. Its users are made up.");
    case Connection::Notice::PlainDatabase:
        return tr("The connection to the database server on this computer is not encrypted.");
    case Connection::Notice::PlainHttp:
        return tr("The connection to this server is not encrypted. It does not leave this computer.");
    }
    return {};
}

QString ErrorText::sentence(Preflight::Notice notice)
{
    switch (notice) {
    case Preflight::Notice::Locked:
        return tr("This user is locked. A new password alone does not let them sign in.");
    case Preflight::Notice::NotApproved:
        return tr("This user is not approved yet. A new password alone does not let them sign in.");
    case Preflight::Notice::SignUpNotFinal:
        return tr("This user has not completed the sign-up. A new password alone does not let them sign in.");
    case Preflight::Notice::NotActive:
        return tr("This user is not active.");
    case Preflight::Notice::OtherSuperUser:
        return tr("This user is a super-user. Type the user name to confirm the reset.");
    case Preflight::Notice::OwnAccount:
        return tr("This is your own account. Change your password under My password.");
    case Preflight::Notice::Unreadable:
        return tr("Part of what is stored about this user cannot be read. A reset replaces the password alone.");
    }
    return {};
}

QString ErrorText::sentence(const AuditVerdict &verdict)
{
    switch (verdict.kind) {
    case AuditVerdict::Kind::Whole:
        return tr("The audit trail is whole: %n entries, each in its place.", nullptr, static_cast<int>(verdict.rows));
    case AuditVerdict::Kind::Changed:
        return tr("The audit trail is broken: entry %1 was changed after it was written.").arg(verdict.brokenAt);
    case AuditVerdict::Kind::Missing:
        return tr("The audit trail is broken: an entry before entry %1 is missing.").arg(verdict.brokenAt);
    case AuditVerdict::Kind::Reordered:
        return tr("The audit trail is broken: entry %1 does not follow the one before it.").arg(verdict.brokenAt);
    case AuditVerdict::Kind::CutOff:
        return tr("The audit trail is cut off: the expected last entry is not in it.");
    }
    return {};
}

QString ErrorText::word(AuditEvent::Kind kind)
{
    switch (kind) {
    case AuditEvent::Kind::SignIn:
        //: Kind of an entry in the audit trail
        return tr("Sign-in");
    case AuditEvent::Kind::ChangePassword:
        //: Kind of an entry in the audit trail: one's own password
        return tr("Password change");
    case AuditEvent::Kind::ResetPassword:
        //: Kind of an entry in the audit trail: another's password
        return tr("Password reset");
    case AuditEvent::Kind::SetMustChange:
        //: Kind of an entry in the audit trail: a new password is demanded at the next sign-in, or no longer
        return tr("Must-change flag");
    case AuditEvent::Kind::Lock:
        //: Kind of an entry in the audit trail
        return tr("Lock");
    case AuditEvent::Kind::Unlock:
        //: Kind of an entry in the audit trail
        return tr("Unlock");
    case AuditEvent::Kind::Approve:
        //: Kind of an entry in the audit trail
        return tr("Approval");
    case AuditEvent::Kind::Recovery:
        //: Kind of an entry in the audit trail: a super-user's password set by whoever holds the database
        return tr("Recovery");
    case AuditEvent::Kind::AddUser:
        //: Kind of an entry in the audit trail
        return tr("User added");
    case AuditEvent::Kind::UpdateUser:
        //: Kind of an entry in the audit trail: names, e-mail or flags of a user, by an import
        return tr("User changed");
    case AuditEvent::Kind::Export:
        //: Kind of an entry in the audit trail: the trail, or the list of users, was exported
        return tr("Export");
    case AuditEvent::Kind::Prepare:
        //: Kind of an entry in the audit trail: Passwright's own tables were added
        return tr("Preparation");
    }
    return {};
}

QString ErrorText::word(AuditEvent::Outcome outcome)
{
    switch (outcome) {
    case AuditEvent::Outcome::Changed:
        //: Outcome of an entry in the audit trail
        return tr("Changed");
    case AuditEvent::Outcome::Refused:
        //: Outcome of an entry in the audit trail
        return tr("Refused");
    case AuditEvent::Outcome::Partial:
        //: Outcome of an entry in the audit trail
        return tr("Partly done");
    case AuditEvent::Outcome::Unknown:
        //: Outcome of an entry in the audit trail
        return tr("Not known");
    case AuditEvent::Outcome::Ok:
        //: Outcome of an entry in the audit trail
        return tr("Done");
    case AuditEvent::Outcome::Intended:
        //: Outcome of an entry in the audit trail: begun, and no outcome was written
        return tr("Intended");
    }
    return {};
}

} // namespace passwright
