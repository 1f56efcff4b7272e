// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

// The house's list of who may include whom. The linker does not see a header that is taken from a
// room that is not linked, since all rooms share one include root: so the includes are read here.
class tst_LinkLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderIsOnTheList();
    void includesStayOnTheList_data();
    void includesStayOnTheList();
    void qtModulesStayOnTheList_data();
    void qtModulesStayOnTheList();
    void foreignLibrariesStayInTheirRoom();
    void linksAreThoseOfTheList_data();
    void linksAreThoseOfTheList();
    void commandLineNeedsNoDisplay();
    void noFileIsTooLong();

private:
    struct Room
    {
        QStringList mayInclude; //!< folders, itself left out
        QStringList qtModules;
    };
    struct Include
    {
        QString file; //!< that it stands in
        QString what;
    };

    static QMap<QString, Room> rooms();
    static QStringList filesOf(const QString &folder);
    static QList<Include> includes(const QString &folder, QChar open);
    static QString moduleOf(const QString &header);
    static QStringList needed(const QString &program);
    static void rows();
};

QMap<QString, tst_LinkLists::Room> tst_LinkLists::rooms()
{
    const QStringList core{QStringLiteral("QtCore")};
    const QStringList sql = core + QStringList{QStringLiteral("QtSql")};
    const QStringList net = core + QStringList{QStringLiteral("QtNetwork")};
    const QStringList widgets = core + QStringList{QStringLiteral("QtGui"), QStringLiteral("QtWidgets")};
    const QStringList paper = widgets + QStringList{QStringLiteral("QtPrintSupport")};
    const QStringList pictures = widgets + QStringList{QStringLiteral("QtSvg")};

    const auto list = [](const char *names) { return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
    const QStringList services = list("models/domain models/crypto models/passwords models/audit models/services");
    const QStringList bulk = list("models/csv models/bulk models/transfer");
    const QStringList widgetsRoom = services + bulk + list("models/items resources ui/words ui/widgets");
    const QStringList remote = list("models/rest models/zato models/licensespring models/journal");
    const QStringList composition = services + bulk + remote + list("models/sql models/items resources ui/words app/composition");
    return {
        {QStringLiteral("models/domain"), {{}, core}},
        {QStringLiteral("models/crypto"), {list("models/domain"), core}},
        {QStringLiteral("models/passwords"), {list("models/domain models/crypto"), core}},
        {QStringLiteral("models/csv"), {list("models/domain"), core}},
        {QStringLiteral("models/audit"), {list("models/domain models/crypto models/csv"), sql}},
        {QStringLiteral("models/sql"), {list("models/domain models/crypto models/passwords models/audit"), sql}},
        {QStringLiteral("models/rest"), {list("models/domain"), net}},
        {QStringLiteral("models/zato"), {list("models/domain models/rest"), core}},
        {QStringLiteral("models/licensespring"), {list("models/domain models/crypto models/rest"), core}},
        {QStringLiteral("models/journal"), {list("models/domain models/audit models/sql"), sql}},
        {QStringLiteral("models/services"), {list("models/domain models/passwords models/audit"), core}},
        {QStringLiteral("models/bulk"), {services + list("models/csv models/sql"), sql}},
        {QStringLiteral("models/transfer"), {services + list("models/csv models/sql"), core}},
        {QStringLiteral("models/items"), {list("models/domain models/passwords models/audit models/services models/bulk models/transfer"), core}},
        {QStringLiteral("resources"), {{}, core}},
        {QStringLiteral("ui/words"), {services + list("models/bulk models/transfer"), core}},
        {QStringLiteral("ui/widgets"), {widgetsRoom, pictures}},
        {QStringLiteral("ui/account"), {widgetsRoom, widgets}},
        {QStringLiteral("ui/users"), {widgetsRoom + list("ui/slips ui/printing"), widgets}},
        {QStringLiteral("ui/slips"), {widgetsRoom, core + QStringList{QStringLiteral("QtGui")}}},
        {QStringLiteral("ui/printing"), {widgetsRoom + list("ui/slips"), paper}},
        {QStringLiteral("ui/bulk"), {widgetsRoom + list("ui/slips ui/printing"), widgets}},
        {QStringLiteral("ui/transfer"), {widgetsRoom, widgets}},
        {QStringLiteral("ui/activity"), {widgetsRoom, widgets}},
        {QStringLiteral("ui/profiles"), {widgetsRoom, widgets}},
        {QStringLiteral("ui/shell"), {widgetsRoom + list("ui/account ui/users ui/bulk ui/transfer ui/activity ui/profiles"), widgets}},
        {QStringLiteral("app/composition"), {services + bulk + remote + list("models/sql"), sql + list("QtDBus")}},
        {QStringLiteral("app/cli"), {composition, core}},
        {QStringLiteral("app/slips"), {composition + list("ui/slips"), core + QStringList{QStringLiteral("QtGui")}}},
        {QStringLiteral("app"), {composition + list("ui/widgets ui/shell"), widgets}},
    };
}

QStringList tst_LinkLists::filesOf(const QString &folder)
{
    QStringList files;
    const QDir dir(QStringLiteral(PASSWRIGHT_SOURCE_DIR "/") + folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files))
        files.append(folder + QLatin1Char('/') + name);
    return files;
}

QList<tst_LinkLists::Include> tst_LinkLists::includes(const QString &folder, QChar open)
{
    static const QRegularExpression form(QStringLiteral("^\\s*#\\s*include\\s*([\"<])([^\"<>]+)[\">]"),
        QRegularExpression::MultilineOption);
    QList<Include> found;
    for (const QString &name : filesOf(folder)) {
        QFile file(QStringLiteral(PASSWRIGHT_SOURCE_DIR "/") + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto matches = form.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            if (match.captured(1) == open)
                found.append({name, match.captured(2)});
        }
    }
    return found;
}

// The Qt module that has the header; empty for one that is not Qt's.
QString tst_LinkLists::moduleOf(const QString &header)
{
    const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    if (header.contains(QLatin1Char('/')))
        return header.startsWith(QLatin1String("Qt")) ? header.section(QLatin1Char('/'), 0, 0) : QString();
    for (const QString &module : root.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
        if (QFile::exists(root.filePath(module + QLatin1Char('/') + header)))
            return module;
    }
    return {};
}

void tst_LinkLists::rows()
{
    QTest::addColumn<QString>("folder");
    const auto all = rooms();
    for (auto it = all.begin(); it != all.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

void tst_LinkLists::everyFolderIsOnTheList()
{
    int files = 0;
    for (const char *top : {"models", "ui", "app", "resources"}) {
        QDirIterator it(QStringLiteral(PASSWRIGHT_SOURCE_DIR "/") + QString::fromLatin1(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
            QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            const QString folder = QDir(QStringLiteral(PASSWRIGHT_SOURCE_DIR)).relativeFilePath(it.fileInfo().absolutePath());
            QVERIFY2(rooms().contains(folder), qPrintable(folder + QStringLiteral(" is a new room: add it to the list")));
            ++files;
        }
    }
    QVERIFY(files > 100);
}

void tst_LinkLists::includesStayOnTheList_data()
{
    rows();
}

void tst_LinkLists::includesStayOnTheList()
{
    QFETCH(const QString, folder);
    const QStringList allowed = rooms().value(folder).mayInclude + QStringList{folder};
    int seen = 0;
    for (const Include &include : includes(folder, QLatin1Char('"'))) {
        // A form's generated header, and moc's, have no folder.
        if (!include.what.contains(QLatin1Char('/'))) {
            QVERIFY2(include.what.startsWith(QLatin1String("ui_")) || include.what.startsWith(QLatin1String("moc_"))
                    || include.what.endsWith(QLatin1String(".moc")),
                qPrintable(include.file + QStringLiteral(" includes ") + include.what + QStringLiteral(" without its folder")));
            continue;
        }
        QVERIFY2(allowed.contains(include.what.section(QLatin1Char('/'), 0, -2)),
            qPrintable(include.file + QStringLiteral(" must not include ") + include.what));
        ++seen;
    }
    QVERIFY(seen > 0);
}

void tst_LinkLists::qtModulesStayOnTheList_data()
{
    rows();
}

void tst_LinkLists::qtModulesStayOnTheList()
{
    QFETCH(const QString, folder);
    const QStringList allowed = rooms().value(folder).qtModules;
    int seen = 0;
    for (const Include &include : includes(folder, QLatin1Char('<'))) {
        const QString module = moduleOf(include.what);
        if (module.isEmpty() || module == QLatin1String("QtCrypto"))
            continue;
        QVERIFY2(allowed.contains(module),
            qPrintable(include.file + QStringLiteral(" must not include <%1> of %2").arg(include.what, module)));
        ++seen;
    }
    QVERIFY(seen > 0);
}

void tst_LinkLists::foreignLibrariesStayInTheirRoom()
{
    const auto all = rooms();
    QSet<QString> seen;
    for (auto it = all.begin(); it != all.end(); ++it) {
        for (const Include &include : includes(it.key(), QLatin1Char('<'))) {
            if (include.what.startsWith(QLatin1String("openssl/")) || include.what.startsWith(QLatin1String("Qca")) || include.what.startsWith(QLatin1String("qca"))
                || include.what.startsWith(QLatin1String("QtCrypto"))) {
                QVERIFY2(it.key() == QLatin1String("models/crypto"), qPrintable(include.file));
                seen.insert(QStringLiteral("crypto"));
            }
            if (include.what.contains(QLatin1String("zxcvbn"))) {
                QVERIFY2(it.key() == QLatin1String("models/passwords"), qPrintable(include.file));
                seen.insert(QStringLiteral("zxcvbn"));
            }
            if (include.what.contains(QLatin1String("keychain"))) {
                QVERIFY2(it.key() == QLatin1String("app/composition"), qPrintable(include.file));
                seen.insert(QStringLiteral("keychain"));
            }
            if (include.what == QLatin1String("libpq-fe.h") || include.what == QLatin1String("mysql.h")) {
                QVERIFY2(it.key() == QLatin1String("models/sql"), qPrintable(include.file));
                seen.insert(include.what);
            }
            if (include.what == QLatin1String("sqlite3.h")) {
                QVERIFY2(it.key() == QLatin1String("models/audit"), qPrintable(include.file));
                seen.insert(include.what);
            }
        }
    }
    QCOMPARE(seen.size(), 6);
}

void tst_LinkLists::linksAreThoseOfTheList_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("links");
    const auto row = [](const char *folder, const char *links) {
        QTest::newRow(folder) << QString::fromLatin1(folder) << QString::fromLatin1(links);
    };
    row("models/domain", "Qt6::Core");
    row("models/crypto", "passwright_domain OpenSSL::Crypto qca-qt6");
    row("models/passwords", "passwright_domain passwright_crypto");
    row("models/csv", "passwright_domain");
    row("models/audit", "passwright_domain passwright_crypto passwright_csv Qt6::Sql SQLite::SQLite3");
    row("models/sql",
        "passwright_domain passwright_crypto passwright_passwords passwright_audit Qt6::Sql PkgConfig::PostgreSQL PkgConfig::MariaDB");
    row("models/rest", "passwright_domain Qt6::Network");
    row("models/zato", "passwright_domain passwright_rest");
    row("models/licensespring", "passwright_domain passwright_rest passwright_crypto");
    row("models/journal", "passwright_domain passwright_audit passwright_sql");
    row("models/services", "passwright_domain passwright_passwords passwright_audit");
    row("models/bulk",
        "passwright_domain passwright_crypto passwright_passwords passwright_audit passwright_csv passwright_services"
        " passwright_sql");
    row("models/transfer", "passwright_domain passwright_audit passwright_services passwright_csv passwright_sql");
    row("models/items", "passwright_services passwright_bulk passwright_transfer");
    row("ui/words", "passwright_services passwright_bulk passwright_transfer");
    row("app/composition",
        "passwright_services passwright_sql passwright_audit passwright_crypto passwright_passwords passwright_rest passwright_zato"
        " passwright_licensespring passwright_journal Qt6Keychain::Qt6Keychain");
}

void tst_LinkLists::linksAreThoseOfTheList()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, links);
    QFile file(QStringLiteral(PASSWRIGHT_SOURCE_DIR "/") + folder + QStringLiteral("/CMakeLists.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression library(QStringLiteral("passwright_library\\(\\s*passwright_\\w+([^)]*)\\)"));
    const auto call = library.match(text);
    QVERIFY(call.hasMatch());
    QStringList named;
    static const QRegularExpression target(QStringLiteral("passwright_\\w+|\\w+::\\w+|qca-qt6"));
    for (auto matches = target.globalMatch(call.captured(1)); matches.hasNext();)
        named.append(matches.next().captured());
    QStringList expected = links.split(QLatin1Char(' '));
    named.sort();
    expected.sort();
    QCOMPARE(named, expected);
    QVERIFY2(!text.contains(QLatin1String("target_link_libraries")), "links stand in passwright_library() alone");
}

QStringList tst_LinkLists::needed(const QString &program)
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(PASSWRIGHT_BIN_DIR "/") + program});
    if (!ldd.waitForFinished(60000) || ldd.exitCode() != 0)
        return {};
    QStringList libraries;
    for (const QString &line : QString::fromUtf8(ldd.readAllStandardOutput()).split(QLatin1Char('\n')))
        libraries.append(line.trimmed().section(QLatin1Char(' '), 0, 0));
    static const QRegularExpression ofDisplay(QStringLiteral("^libQt6|^libX11|^libxcb|^libGL|^libwayland"));
    return libraries.filter(ofDisplay);
}

void tst_LinkLists::commandLineNeedsNoDisplay()
{
    // What they need in the end, what their libraries need included.
    const QStringList ours = needed(QStringLiteral("passwright-cli"));
    QVERIFY(ours.contains(QStringLiteral("libQt6Core.so.6")));
    QVERIFY(ours.contains(QStringLiteral("libQt6Sql.so.6")));
    static const QRegularExpression display(QStringLiteral("Gui|Widgets|PrintSupport|Svg|OpenGL|X11|xcb|libGL|wayland"));
    QVERIFY2(ours.filter(display).isEmpty(), qPrintable(ours.join(QLatin1Char(' '))));
    QVERIFY2(!needed(QStringLiteral("passwright")).filter(display).isEmpty(), "or this test sees nothing");
}

void tst_LinkLists::noFileIsTooLong()
{
    const auto all = rooms();
    for (auto it = all.begin(); it != all.end(); ++it) {
        for (const QString &name : filesOf(it.key())) {
            QFile file(QStringLiteral(PASSWRIGHT_SOURCE_DIR "/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto lines = file.readAll().count('\n');
            QVERIFY2(lines <= 450, qPrintable(QStringLiteral("%1 has %2 lines").arg(name).arg(lines)));
        }
    }
}

QTEST_GUILESS_MAIN(tst_LinkLists)
#include "tst_LinkLists.moc"
