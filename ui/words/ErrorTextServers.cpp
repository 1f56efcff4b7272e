// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/ErrorText.h"

#include <QLocale>

namespace passwright {

namespace {

QString localTime(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QString ErrorText::licenseSpringRefusal(const Refusal &refusal)
{
    switch (refusal.status) {
    case StatusCode::LsChangeNotAllowed:
        return tr("The license server does not let this user change the password. Ask the vendor of the software.");
    case StatusCode::LsMissingHeaders:
    case StatusCode::LsInvalidHeaders:
        return tr("The license server did not accept the head of the request. Check that no proxy changes it, then report it.");
    case StatusCode::LsMissingParameters:
    case StatusCode::LsMissingParams:
        return tr("The license server misses something in the request. Check the API key of the connection, then report it.");
    case StatusCode::LsValidationError:
        return refusal.detail.isEmpty() ? tr("The license server did not accept what was entered. Check the user name and the new password.")
                                        //: %1: the server's own words
                                        : tr("The license server did not accept what was entered: %1").arg(refusal.detail);
    case StatusCode::LsInvalidJson:
        return tr("The license server could not read the request. Check that no proxy changes it, then report it.");
    case StatusCode::LsClockDiffers:
        return clockRefusal(refusal.localTime, refusal.serverTime);
    case StatusCode::LsHmacRequired:
        return tr("The license server wants requests signed with the shared key. Set it in the connection in place of OAuth.");
    case StatusCode::LsInvalidApiKey:
        return tr("The license server does not know the API key. Correct it in the connection.");
    case StatusCode::LsSignatureMismatch:
        return tr("The shared key does not belong to the API key. Correct one of them in the connection.");
    case StatusCode::LsAuthenticationFailure:
        return tr("The user name or the current password is not right. The server does not say which.");
    case StatusCode::LsReadOnlyApiKey:
        return tr("The API key may only read. Set one in the connection that may change passwords.");
    case StatusCode::LsRevokedApiKey:
        return tr("The API key was withdrawn. Set a new one in the connection.");
    case StatusCode::LsOauthTokenExpired:
        return tr("The access token had expired before the request came in. Nothing was changed. Try again.");
    case StatusCode::LsOauthTokenMalformed:
        return tr("The license server cannot read the access token. Check the token address and the client ID in the connection.");
    case StatusCode::LsNotFound:
        return tr("The license server does not know this user, or has nothing at this address.");
    case StatusCode::LsInternalError:
        return tr("The license server reports a fault of its own. Try again later, or tell the vendor of the software.");
    default:
        return {};
    }
}

QString ErrorText::clockRefusal(const QDateTime &localUtc, const QDateTime &serverUtc)
{
    if (!localUtc.isValid() || !serverUtc.isValid())
        return tr("The clock of this computer differs too much from the server’s. Set it right, then try again.");
    //: Two moments, such as "20.11.26 17:46", both in the time zone of this computer.
    return tr("It is %1 on this computer and %2 on the server: its clock differs too much. Set it right, then try again.")
        .arg(localTime(localUtc), localTime(serverUtc));
}

QString ErrorText::headline(const ServerProbe &probe, Profile::Kind kind, const QString &until)
{
    if (kind == Profile::Kind::DatabaseServer)
        return databaseFound(probe);
    switch (probe.api) {
    case ServerProbe::Api::AsExpected:
        if (probe.protocol.isEmpty())
            //: What a test of a connection found; %1: the kind of server
            return tr("Reached without encryption, answered as %1.").arg(word(kind));
        //: What a test of a connection found; %1: such as "TLS 1.3", %2: a date, %3: the kind of server
        return tr("Reached, %1, certificate until %2, answered as %3.").arg(probe.protocol, until, word(kind));
    case ServerProbe::Api::UnknownApplication:
        return tr("The server was reached, and does not know the application name.");
    case ServerProbe::Api::KeysRefused:
        return tr("The server was reached, and refused the keys.");
    case ServerProbe::Api::ClockDiffers:
        return tr("The server was reached, and its clock differs from this computer’s.");
    case ServerProbe::Api::NotPrepared:
    case ServerProbe::Api::OlderTables:
    case ServerProbe::Api::NoUsers:
    case ServerProbe::Api::SomethingElse:
        break;
    }
    //: What a test of a connection found; %1: the kind of server
    return tr("Something answers there, but not as %1.").arg(word(kind));
}

QString ErrorText::databaseFound(const ServerProbe &probe)
{
    if (probe.api == ServerProbe::Api::NoUsers)
        return probe.protocol.isEmpty() ? tr("Reached without encryption. There are no users in this database yet.")
                                        : tr("Reached, encrypted. There are no users in this database yet.");
    return probe.protocol.isEmpty() ? tr("Reached without encryption. There are users in this database.")
                                    : tr("Reached, encrypted. There are users in this database.");
}

QStringList ErrorText::lines(const ServerProbe &probe, const QDateTime &nowUtc)
{
    switch (probe.api) {
    case ServerProbe::Api::AsExpected:
        return {};
    case ServerProbe::Api::UnknownApplication:
        return {tr("Ask its administrator for the application name, such as CRM: it has to be one of those in the server’s sso.conf.")};
    case ServerProbe::Api::KeysRefused: {
        const auto status = statusFromCode(probe.detail);
        if (status)
            return {sentence(Refusal{.status = *status})};
        return {probe.detail.isEmpty() ? tr("Check the keys of the connection.")
                                       //: %1: the server's own words
                                       : tr("Check the keys of the connection. The server said: %1").arg(probe.detail)};
    }
    case ServerProbe::Api::ClockDiffers:
        return {clockRefusal(nowUtc, probe.serverTime)};
    case ServerProbe::Api::NotPrepared:
        return {tr("It was made by another program, such as Zato. Connect to add the tables that Passwright needs.")};
    case ServerProbe::Api::OlderTables:
        return {tr("Passwright’s tables there are of an earlier version. Connecting upgrades them: have a backup first.")};
    case ServerProbe::Api::NoUsers:
        return {tr("Connect to make Passwright’s tables there, with a first super-user.")};
    case ServerProbe::Api::SomethingElse:
        break;
    }
    return {probe.detail.isEmpty() ? tr("Check the address and the port.")
                                   //: %1: technical words
                                   : tr("Check the address and the port. What came was: %1").arg(probe.detail)};
}

QString ErrorText::sentence(const ProfileCheck::Finding &finding)
{
    using Field = ProfileCheck::Field;
    switch (finding.problem) {
    case ProfileCheck::Problem::Missing:
        switch (finding.field) {
        case Field::Name:
            return tr("Give the connection a name.");
        case Field::DatabasePath:
            return tr("Choose the database file.");
        case Field::Address:
        case Field::ManagementAddress:
            return tr("Give the address of the server.");
        case Field::AuthoritiesPath:
            return tr("Choose the file with the authority’s certificate.");
        case Field::PinnedKey:
            return tr("Give the SHA-256 of the server’s key.");
        case Field::ProxyAddress:
            return tr("Give the address of the proxy.");
        case Field::Application:
            return tr("Give the application name that the server knows, such as CRM.");
        case Field::ApiKey:
            return tr("Give the API key.");
        case Field::TokenAddress:
            return tr("Give the address that access tokens come from.");
        case Field::ClientId:
            return tr("Give the client ID.");
        case Field::DatabaseHosts:
            return tr("Give the host of the database server.");
        case Field::DatabasePort:
            return tr("Give the port of the database server.");
        case Field::DatabaseName:
            return tr("Give the name of the database.");
        case Field::DatabaseUser:
            return tr("Give the user name at the database server.");
        }
        break;
    case ProfileCheck::Problem::NotAnAddress:
        //: The https://host and http:// stay as they are.
        return tr("This is not an address. It looks like https://host or https://host:port.");
    case ProfileCheck::Problem::NotEncrypted:
        if (finding.field == Field::DatabaseHosts)
            return tr("Another computer is spoken to with encryption only. Choose an encrypted connection below.");
        return tr("Another computer is spoken to with encryption only: the address has to begin with https://.");
    case ProfileCheck::Problem::TooMuch:
        return tr("Leave out user name, password, ? and # in the address.");
    case ProfileCheck::Problem::NotAProxy:
        return tr("This is not a proxy. It looks like http://host:port or socks5://host:port.");
    case ProfileCheck::Problem::NotAKey:
        return tr("This is not a SHA-256. It has 64 hex digits, or 44 characters of Base64.");
    case ProfileCheck::Problem::NotAHost:
        //: db1.example.org and db2:5433 are examples of hosts.
        return tr("This is not a host. It looks like db1.example.org, or db1.example.org, db2:5433 where there are several.");
    case ProfileCheck::Problem::NotAPort:
        return tr("A port is a number from 1 to 65535.");
    }
    return {};
}

QString ErrorText::word(SecretName name)
{
    switch (name) {
    case SecretName::SharedKey:
        //: A secret of a connection to LicenseSpring, as the label of a field
        return tr("Shared key");
    case SecretName::ManagementKey:
        //: A secret of a connection to LicenseSpring, as the label of a field
        return tr("Management API key");
    case SecretName::ClientSecret:
        //: A secret of a connection to LicenseSpring (OAuth), as the label of a field
        return tr("Client secret");
    case SecretName::DatabasePassword:
        //: A secret of a connection, as the label of a field
        return tr("Database password");
    case SecretName::FernetKey:
        //: A secret of a connection, as the label of a field: the key of a Zato server's database
        return tr("Fernet key");
    }
    return {};
}

QString ErrorText::word(Profile::Kind kind)
{
    switch (kind) {
    case Profile::Kind::LocalDatabase:
        //: A kind of connection
        return tr("Local database");
    case Profile::Kind::ZatoServer:
        //: A kind of connection
        return tr("Zato SSO");
    case Profile::Kind::LicenseSpring:
        //: A kind of connection
        return tr("LicenseSpring");
    case Profile::Kind::DatabaseServer:
        //: A kind of connection: PostgreSQL or MariaDB
        return tr("Database server");
    }
    return {};
}

} // namespace passwright
