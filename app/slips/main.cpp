// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/ProcessHardening.h"
#include "app/composition/Translations.h"
#include "app/slips/SlipArguments.h"
#include "app/slips/SlipLines.h"
#include "ui/slips/SlipFile.h"

#include <QGuiApplication>

#include <cstdio>

#include <unistd.h>

using namespace passwright;

namespace {

constexpr int done = 0;
constexpr int wrongUsage = 2;  // as passwright-cli has them
constexpr int cannotWrite = 6;

Result<Done> fillFrom(SlipLines &lines, SlipSheet &sheet)
{
    qint64 count = 0;
    while (true) {
        const auto slip = lines.next();
        if (!slip.ok())
            return slip.error();
        if (!*slip)
            break;
        ++count;
        if (!sheet.add(**slip))
            return Done{}; // the file says why
    }
    if (count == 0)
        return Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("standard input"), .detail = QStringLiteral("it has no slips")};
    return Done{};
}

const char *complaint(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::InvalidInput:
        return "cannot be used";
    case Error::Kind::AlreadyExists:
        return "is there already: choose another name";
    case Error::Kind::NotFound:
        return "cannot be made: its folder is not there";
    case Error::Kind::NoSpace:
        return "cannot be made: no space is left";
    default:
        return "cannot be written";
    }
}

} // namespace

int main(int argc, char *argv[])
{
    ProcessHardening::apply();
    // No window is ever opened: it runs where there is no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt's remarks on a session without a desktop are nobody's business here.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("passwright-slips"));
    QGuiApplication::setApplicationVersion(QStringLiteral(PASSWRIGHT_VERSION));

    const QStringList given = QGuiApplication::arguments().mid(1);
    if (given.contains(QLatin1String("--help")) || given.contains(QLatin1String("-h"))) {
        std::puts(SlipArguments::usage());
        return done;
    }
    if (given.contains(QLatin1String("--version"))) {
        std::puts("passwright-slips " PASSWRIGHT_VERSION);
        return done;
    }
    const auto arguments = SlipArguments::read(given);
    if (!arguments) {
        std::fprintf(stderr, "%s\n", SlipArguments::usage());
        return wrongUsage;
    }

    const Translations translations(arguments->language);
    QLocale::setDefault(translations.locale());
    QGuiApplication::setLayoutDirection(translations.direction());

    SlipLines lines(STDIN_FILENO);
    const auto written = SlipFile::write(arguments->path, arguments->perPage, [&lines](SlipSheet &sheet) { return fillFrom(lines, sheet); });
    if (written.ok())
        return done;
    const Error &error = written.error();
    std::fprintf(stderr, "passwright-slips: %s %s%s%s\n", qPrintable(error.subject), complaint(error.kind), error.detail.isEmpty() ? "" : ": ",
        qPrintable(error.detail));
    return error.kind == Error::Kind::InvalidInput ? wrongUsage : cannotWrite;
}
