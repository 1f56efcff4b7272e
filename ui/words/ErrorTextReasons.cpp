// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/ErrorText.h"

namespace passwright {

QString ErrorText::sentence(const Refusal &refusal)
{
    switch (refusal.status) {
    case StatusCode::UsernameInvalid:
        return tr("This user name cannot be used. Choose another one.");
    case StatusCode::UsernameExists:
        return tr("There is a user of this user name already. Choose another one.");
    case StatusCode::UsernameTooLong:
        return tr("This user name is too long. Choose a shorter one.");
    case StatusCode::UsernameHasWhitespace:
        return tr("A user name has no spaces in it. Choose another one.");
    case StatusCode::UserIdInvalid:
        return tr("There is no user of this user ID any more. Search for the user again.");
    case StatusCode::EmailInvalid:
    case StatusCode::EmailTooLong:
    case StatusCode::EmailHasWhitespace:
        return tr("This e-mail address cannot be used. Correct it.");
    case StatusCode::EmailExists:
        return tr("Another user has this e-mail address already.");
    case StatusCode::EmailMissing:
        return tr("An e-mail address is needed.");
    case StatusCode::OutOfDate:
        return tr("Somebody else changed this user in the meantime. Look at the fresh state, then reset again if it is still needed.");
    case StatusCode::RowUnreadable:
        return tr("What is stored about this user cannot be read: it is damaged or belongs to another key.");
    case StatusCode::ServerRefused:
        return refusal.detail.isEmpty() ? tr("The server refused it and gave no reason that is known here.")
                                        //: %1: the server's own words
                                        : tr("The server refused it with these words: %1").arg(refusal.detail);
    case StatusCode::BlockedOnTheWay:
        return refusal.detail.isEmpty() ? tr("Something on the way to the server refused it, such as a proxy. Nothing was changed.")
                                        //: %1: an HTTP status, such as 403
                                        : tr("Something on the way to the server refused it, such as a proxy (HTTP %1). Nothing was changed.").arg(refusal.detail);
    case StatusCode::LastSuperUser:
        return tr("This is the last super-user who can sign in. Make or unlock another one first.");
    case StatusCode::MetadataInvalid:
    case StatusCode::OperationInvalid:
    case StatusCode::InputInvalid:
    case StatusCode::InputMissing:
        return refusal.detail.isEmpty() ? tr("The request was not accepted as it was. Check what was entered.")
                                        //: %1: the field or the server's own words
                                        : tr("The request was not accepted as it was: %1. Check what was entered.").arg(refusal.detail);
    case StatusCode::InternalError:
        return tr("The directory reports a fault of its own. Give the correlation ID to its administrator.");
    case StatusCode::AttributeExists:
    case StatusCode::AttributeNotFound:
    case StatusCode::PasswordResetFailed:
        return tr("The directory could not do it. Give the correlation ID to its administrator.");
    default:
        break;
    }
    for (const auto words : {&ErrorText::passwordRefusal, &ErrorText::licenseSpringRefusal}) {
        if (const QString text = words(refusal); !text.isEmpty())
            return text;
    }
    return signInRefusal(refusal);
}

QString ErrorText::passwordRefusal(const Refusal &refusal)
{
    bool hasNumber = false;
    const int number = refusal.detail.toInt(&hasNumber);
    switch (refusal.status) {
    case StatusCode::PasswordInvalid:
        return refusal.detail.isEmpty()
            ? tr("The new password contains a common password. Choose another one.")
            //: %1: the common password that is inside the one that was typed, such as "qwerty"
            : tr("The new password contains “%1”, which is on the list of common passwords. Choose another one.").arg(refusal.detail);
    case StatusCode::PasswordTooShort:
        return hasNumber ? tr("The new password is too short. It needs at least %n characters.", nullptr, number)
                         : tr("The new password is too short. Choose a longer one.");
    case StatusCode::PasswordTooLong:
        return hasNumber ? tr("The new password is too long. It can have at most %n characters.", nullptr, number)
                         : tr("The new password is too long. Choose a shorter one.");
    case StatusCode::PasswordNotComplexEnough:
        return tr("The new password is too easy to guess. Add words or characters that do not belong together.");
    case StatusCode::PasswordExpired:
        return tr("The password has expired. A super-user can set a new one.");
    case StatusCode::PasswordAboutToExpireWarning:
        return hasNumber ? tr("The password expires in %n days. Change it under My password.", nullptr, number)
                         : tr("The password is about to expire. Change it under My password.");
    case StatusCode::PasswordAboutToExpire:
        return tr("The password is about to expire and must be changed first.");
    case StatusCode::PasswordMustSendNew:
        return tr("The password must be changed now. Choose a new one to go on.");
    case StatusCode::SameAsOld:
        return tr("The new password is the current one. Choose another one.");
    default:
        return {};
    }
}

QString ErrorText::signInRefusal(const Refusal &refusal)
{
    switch (refusal.status) {
    case StatusCode::AppInvalid:
    case StatusCode::AppNoSignUp:
        return tr("The directory does not know this application. Correct the application name of the connection.");
    case StatusCode::AuthNotAllowed:
        return tr("The user name or the password is not right, or this is not allowed.");
    case StatusCode::AuthLocked:
        return tr("This user is locked. A super-user can unlock it.");
    case StatusCode::AuthInvalidSignUpStatus:
        return tr("The sign-up of this user is not complete or not approved. A super-user can approve it.");
    case StatusCode::AuthNotApproved:
        return tr("This user is not approved. A super-user can approve it.");
    case StatusCode::AuthSuperUserRequired:
        return tr("Only a super-user can do this. Sign in as one.");
    case StatusCode::AuthNoSuchSignUpToken:
    case StatusCode::AuthSignUpConfirmed:
        return tr("The sign-up is not open any more.");
    case StatusCode::AuthTotpMissing:
        return tr("Enter the six-digit code from the authenticator app.");
    case StatusCode::SessionNotFound:
    case StatusCode::SessionExpired:
        return tr("The session has ended. Sign in again; nothing was changed.");
    case StatusCode::Throttled:
        return refusal.seconds > 0 ? tr("Too many attempts. Wait %n seconds, then try again.", nullptr, refusal.seconds)
                                   : tr("Too many attempts. Wait a while, then try again.");
    default:
        return tr("The directory refused it with code %1.").arg(code(refusal.status));
    }
}

} // namespace passwright
