// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/ErrorText.h"

namespace passwright {

QString ErrorText::sentence(const Error &error)
{
    const QString &what = error.subject;
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return tr("Nothing was done: it was cancelled before it began.");
    case Error::Kind::InvalidInput:
        if (error.code.startsWith(QLatin1String("csv.")))
            return csvError(error);
        if (const auto status = statusFromCode(error.code))
            return sentence(Refusal{.status = *status, .detail = error.subject});
        return what.isEmpty() ? tr("What was entered cannot be used: %1.").arg(error.detail)
                              //: %1: the field or file, %2: what is wrong with it
                              : tr("%1 cannot be used: %2.").arg(what, error.detail);
    case Error::Kind::NotSupported:
        return tr("This connection cannot do that.");
    case Error::Kind::NotFound:
        if (error.code == QLatin1String("file.no_folder"))
            //: %1: the path of a file that was to be made
            return tr("“%1” cannot be made: its folder is not there. Make the folder, or choose another one.").arg(what);
        return tr("“%1” was not found.").arg(what);
    case Error::Kind::AlreadyExists:
        if (error.code == QLatin1String("db.has_users"))
            return tr("There are users in “%1” already. Choose an empty database, or open this one.").arg(what);
        return tr("“%1” is there already. Choose another name, or open it.").arg(what);
    case Error::Kind::CannotOpen:
        return tr("“%1” cannot be opened. Check that it is there and that you may read it.").arg(what);
    case Error::Kind::CannotWrite:
        if (error.code == QLatin1String("db.server"))
            //: %1: a database
            return tr("The server of “%1” takes no changes at present: it is read-only, as a standby is, or its disk fails. Nothing was changed. Ask its administrator, or connect to the server that takes changes.").arg(what);
        return tr("“%1” cannot be written. Nothing was changed. Check that you may write the file and its folder.").arg(what);
    case Error::Kind::NoSpace:
        if (error.code == QLatin1String("db.server"))
            //: %1: a database
            return tr("The server of “%1” has no space left. Nothing was changed. Ask its administrator, then try again.").arg(what);
        return tr("There is no space left to write “%1”. Nothing was changed. Free some space, then try again.").arg(what);
    case Error::Kind::NotADatabase:
        return tr("“%1” is not a database that Passwright can read.").arg(what);
    case Error::Kind::NotOurs:
        return tr("“%1” has no users, or was not prepared for Passwright yet.").arg(what);
    case Error::Kind::SchemaTooNew:
        return tr("“%1” was written by a newer Passwright. Open it with that version.").arg(what);
    case Error::Kind::WrongKey:
        return tr("The key does not belong to this database. Choose the secrets.conf of the server that it comes from.");
    case Error::Kind::KeyNeeded:
        return tr("This database is encrypted. Choose the secrets.conf of the server that it comes from.");
    case Error::Kind::Busy:
        return tr("Another program is using the database. Nothing was changed. Try again in a moment.");
    case Error::Kind::Damaged:
        if (error.code == QLatin1String("db.unfinished"))
            //: The zato_sso_… and passwright_… stay as they are.
            return tr("Making the tables in “%1” was cut off once. Drop those that begin with zato_sso_ and passwright_, or choose an empty database.").arg(what);
        return tr("“%1” is damaged. Nothing was changed. Restore it from a backup.").arg(what);
    case Error::Kind::CryptoMissing:
        return tr("Passwright needs a part of the system that is not there: %1.").arg(error.detail);
    case Error::Kind::NotPermitted:
        if (const auto status = statusFromCode(error.code))
            return sentence(Refusal{.status = *status});
        //: %1: a database server's own words
        return error.detail.isEmpty() ? tr("This is not allowed.") : tr("This is not allowed: %1. The administrator of the server can grant it.").arg(error.detail);
    case Error::Kind::NotReachable:
        return notReachable(error);
    case Error::Kind::NotTrusted:
        return notTrusted(error);
    case Error::Kind::BadAnswer:
    case Error::Kind::Redirected:
    case Error::Kind::ServerFailed:
    case Error::Kind::TooManyRequests:
        return serverError(error);
    case Error::Kind::SecretNeeded: {
        const auto name = secretNameFromText(what);
        //: %1: such as "Shared key", the label of a field
        return name ? tr("This connection cannot be opened before this is given: %1.").arg(word(*name))
                    : tr("This connection cannot be opened before its key is given.");
    }
    case Error::Kind::SecretRefused: {
        const auto name = secretNameFromText(what);
        //: %1: such as "Database password", the label of a field
        return name ? tr("The server did not take this: %1. Nothing was changed. Check it, then try again.").arg(word(*name))
                    : tr("The server did not take the key. Nothing was changed. Check it, then try again.");
    }
    case Error::Kind::KeychainFailed:
        return error.detail.isEmpty() ? tr("The system keychain refused. Unlock it, then try again.")
                                      //: %1: the keychain's own words
                                      : tr("The system keychain refused: %1. Unlock it, then try again.").arg(error.detail);
    case Error::Kind::Internal:
        break;
    }
    return tr("Something in Passwright went wrong, and nothing was changed. Please report it with these words: %1").arg(error.detail);
}

QString ErrorText::notReachable(const Error &error)
{
    const QString &host = error.subject;
    if (error.code == QLatin1String("net.host_not_found"))
        return tr("There is no server of the name “%1”. Check the network, and the address in the connection.").arg(host);
    if (error.code == QLatin1String("net.refused"))
        return tr("“%1” refused the connection: nothing answers there. Check that the server runs, and the address in the connection.").arg(host);
    if (error.code == QLatin1String("net.timed_out"))
        return tr("“%1” did not answer in time. Nothing was changed. Check the network, then try again.").arg(host);
    if (error.code == QLatin1String("net.lost"))
        return tr("The connection to “%1” broke off. Nothing was changed. Try again.").arg(host);
    if (error.code == QLatin1String("net.proxy"))
        return tr("The proxy on the way to “%1” did not let it through. Check the proxy in the connection.").arg(host);
    return tr("“%1” cannot be reached. Check the network, and the address in the connection.").arg(host);
}

QString ErrorText::notTrusted(const Error &error)
{
    const QString &host = error.subject;
    if (error.code == QLatin1String("tls.expired"))
        return tr("The certificate of “%1” has expired, so nothing is sent there. Its administrator has to renew it.").arg(host);
    if (error.code == QLatin1String("tls.not_yet_valid"))
        return tr("The certificate of “%1” is not valid yet, so nothing is sent there. Check the clock of this computer.").arg(host);
    if (error.code == QLatin1String("tls.wrong_name"))
        return tr("The certificate of “%1” was made for another name, so nothing is sent there. Set the address in the connection to the name in the certificate.").arg(host);
    if (error.code == QLatin1String("tls.unknown_authority"))
        return tr("The certificate of “%1” is signed by an authority that is not known here, so nothing is sent there. If it is your organisation’s own, set its file in the connection.").arg(host);
    if (error.code == QLatin1String("tls.revoked"))
        return tr("The certificate of “%1” was withdrawn, so nothing is sent there. Tell its administrator.").arg(host);
    if (error.code == QLatin1String("tls.key_changed"))
        return tr("“%1” shows another key than the one in the connection, so nothing is sent there. Ask its administrator whether the key was renewed; if it was, set the new one in the connection.").arg(host);
    if (error.code == QLatin1String("tls.not_tls"))
        return tr("“%1” does not speak TLS 1.2 or newer, so nothing is sent there. Check the address and the port in the connection.").arg(host);
    if (error.code == QLatin1String("tls.plain_http"))
        return tr("“%1” is another computer, and the address has no encryption. Set one that begins with https:// in the connection.").arg(host);
    return error.detail.isEmpty()
        ? tr("No encrypted connection to “%1” came about, so nothing is sent there.").arg(host)
        //: %1: the server's host, %2: technical words
        : tr("No encrypted connection to “%1” came about, so nothing is sent there: %2").arg(host, error.detail);
}

QString ErrorText::serverError(const Error &error)
{
    const QString &host = error.subject;
    switch (error.kind) {
    case Error::Kind::Redirected:
        return error.detail.isEmpty()
            ? tr("“%1” points to another address. Nothing was sent there. Check the address in the connection.").arg(host)
            //: %1: the server's host, %2: an address
            : tr("“%1” points to another address: %2. Nothing was sent there. If it is the right one, set it in the connection.").arg(host, error.detail);
    case Error::Kind::ServerFailed:
        return error.cid.isEmpty()
            ? tr("“%1” reports a fault of its own. Try again later, or tell its administrator.").arg(host)
            : tr("“%1” reports a fault of its own. Try again later, or give the correlation ID to its administrator.").arg(host);
    case Error::Kind::TooManyRequests: {
        bool isNumber = false;
        const int seconds = error.detail.toInt(&isNumber);
        return isNumber ? tr("“%1” takes no more requests for now. Wait %n seconds, then try again.", nullptr, seconds).arg(host)
                        : tr("“%1” takes no more requests for now. Wait a while, then try again.").arg(host);
    }
    default:
        break;
    }
    const QString status = error.code.startsWith(QLatin1String("http.")) ? error.code.mid(5) : QString();
    if (status == QLatin1String("404"))
        return tr("“%1” has nothing under the address that is asked for (HTTP 404). Check the address in the connection.").arg(host);
    if (status == QLatin1String("401") || status == QLatin1String("403") || status == QLatin1String("407"))
        return tr("“%1”, or something on the way to it, refused the request (HTTP %2). Check the address, the keys and the proxy in the connection.").arg(host, status);
    if (!status.isEmpty())
        return tr("“%1” answered in a way that is not known here (HTTP %2). Check the address in the connection.").arg(host, status);
    return tr("“%1” answered, but not as this kind of server does. Check the address in the connection.").arg(host);
}

} // namespace passwright
