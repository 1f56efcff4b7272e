// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/MariaDbLink.h"

#include <QSqlDatabase>

#include <cstdarg>
#include <cstring>
#include <mysql.h>
#include <mutex>

struct st_mysql_client_plugin;
extern "C" st_mysql_client_plugin *mysql_client_register_plugin(MYSQL *, st_mysql_client_plugin *);

namespace passwright {
namespace {

// As in Connector/C's client_plugin.h, which Debian 12 installs without the headers that it includes.
struct ConnectionHandler
{
    int type;
    unsigned int interfaceVersion;
    const char *name;
    const char *author;
    const char *description;
    unsigned int version[3];
    const char *licence;
    void *api;
    int (*init)(char *, size_t, int, va_list);
    int (*deinit)();
    int (*options)(const char *, const void *);
    MYSQL *(*connect)(MYSQL *, const char *, const char *, const char *, const char *, unsigned int, const char *, unsigned long);
    void (*close)(MYSQL *);
    int (*setOption)(MYSQL *, unsigned int, ...);
    int (*setConnection)(MYSQL *, enum_server_command, const char *, size_t, my_bool, void *);
    my_bool (*reconnect)(MYSQL *);
    int (*reset)(MYSQL *);
};

constexpr int connectionPlugin = 103;
constexpr unsigned int pluginVersion = 0x0100;

// From 3.4 on the library does not compare the certificate with these two addresses of the own machine, as whoever
// comes through a tunnel has; it does with the machine's name.
const char *nameToCheck(const char *host)
{
    constexpr unsigned long firstThatSkips = 30400;
    const bool isSkipped = host && (std::strcmp(host, "127.0.0.1") == 0 || std::strcmp(host, "::1") == 0);
    return isSkipped && mysql_get_client_version() >= firstThatSkips ? "localhost" : host;
}

template<MariaDbLink::Tls tls>
MYSQL *connectTo(MYSQL *mysql, const char *host, const char *user, const char *password, const char *database, unsigned int port,
    const char *socket, unsigned long flags)
{
    const unsigned int tcp = MYSQL_PROTOCOL_TCP; // also to "localhost", which would mean a socket
    const unsigned int no = 0;
    const my_bool isTls = tls == MariaDbLink::Tls::Off ? 0 : 1;
    mysql_optionsv(mysql, MYSQL_OPT_PROTOCOL, &tcp);
    mysql_optionsv(mysql, MYSQL_OPT_LOCAL_INFILE, &no);
    // Without the second the library goes on in clear text where a server has no TLS.
    mysql_optionsv(mysql, MYSQL_OPT_SSL_ENFORCE, &isTls);
    mysql_optionsv(mysql, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, &isTls);
    if (isTls != 0)
        mysql_optionsv(mysql, MARIADB_OPT_TLS_VERSION, "TLSv1.2,TLSv1.3");
    return mysql_real_connect(mysql, isTls != 0 ? nameToCheck(host) : host, user, password, database, port, socket, flags);
}

int goOn(MYSQL *, enum_server_command, const char *, size_t, my_bool, void *)
{
    return 0;
}

template<MariaDbLink::Tls tls>
ConnectionHandler handler(const char *name)
{
    return {connectionPlugin, pluginVersion, name, "The Passwright authors", "Checks the server", {1, 0, 0}, "Apache-2.0", nullptr,
        nullptr, nullptr, nullptr, connectTo<tls>, nullptr, nullptr, goOn, nullptr, nullptr};
}

void registerHandlers()
{
    static ConnectionHandler full = handler<MariaDbLink::Tls::VerifyFull>("verify-full");
    static ConnectionHandler plain = handler<MariaDbLink::Tls::Off>("plain");
    mysql_library_init(0, nullptr, nullptr);
    // Qt ends the library with its last driver, and the handlers with it: this one stays.
    QSqlDatabase::addDatabase(QStringLiteral("QMYSQL"), QStringLiteral("passwright-keeps-the-library"));
    MYSQL *mysql = mysql_init(nullptr);
    for (ConnectionHandler *each : {&full, &plain})
        mysql_client_register_plugin(mysql, reinterpret_cast<st_mysql_client_plugin *>(each));
    mysql_close(mysql);
}

} // namespace

QString MariaDbLink::through(Tls tls, const QString &host)
{
    static std::once_flag once;
    std::call_once(once, registerHandlers);
    switch (tls) {
    case Tls::VerifyFull:
        return QStringLiteral("verify-full://") + host;
    case Tls::Off:
        return QStringLiteral("plain://") + host;
    }
    return {};
}

} // namespace passwright
