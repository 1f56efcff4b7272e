// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/ZatoSearch.h"

#include "tests/support/servers/ZatoWire.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace passwright {

namespace {

struct NameColumn
{
    const char *key;
    QString ZatoUser::*column;
};
constexpr std::array nameColumns{NameColumn{"display_name", &ZatoUser::displayName}, NameColumn{"first_name", &ZatoUser::firstName},
    NameColumn{"last_name", &ZatoUser::lastName}, NameColumn{"middle_name", &ZatoUser::middleName}};

struct NameCriterion
{
    QString ZatoUser::*column;
    QString upper;
};

bool isLike(const QString &text, const QString &part)
{
    QString pattern;
    for (const QChar c : part) {
        if (c == QLatin1Char('%'))
            pattern += QLatin1String(".*");
        else if (c == QLatin1Char('_'))
            pattern += QLatin1Char('.');
        else
            pattern += QRegularExpression::escape(QString(c));
    }
    return QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).match(text).hasMatch();
}

bool matches(const ZatoUser &user, const NameCriterion &criterion, bool exact)
{
    const QString &name = user.*criterion.column;
    if (name.isNull())
        return false;
    return exact ? name.toUpper() == criterion.upper : isLike(name.toUpper(), criterion.upper);
}

bool comesBefore(const ZatoUser &one, const ZatoUser &other)
{
    return std::tie(one.displayName, one.userName) < std::tie(other.displayName, other.userName);
}

QList<ZatoUser> keyed(const QList<ZatoUser> &users, const QString ZatoUser::*column, const QString &value)
{
    QList<ZatoUser> found;
    std::copy_if(users.cbegin(), users.cend(), std::back_inserter(found),
        [column, &value](const ZatoUser &user) { return user.*column == value; });
    return found;
}

ZatoAnswer page(QList<ZatoUser> found, qint64 curPage, qint64 pageSize)
{
    std::sort(found.begin(), found.end(), comesBefore);
    const qint64 total = found.size();
    const qint64 pages = (total + pageSize - 1) / pageSize;
    const bool hasNext = curPage < pages;
    QJsonArray result;
    for (qint64 i = (curPage - 1) * pageSize; i < std::min(curPage * pageSize, total); ++i)
        result << zatoUserInSearch(found.at(i));
    return ZatoAnswer::ok({{QStringLiteral("total"), total}, {QStringLiteral("num_pages"), pages},
        {QStringLiteral("page_size"), pageSize}, {QStringLiteral("cur_page"), curPage},
        {QStringLiteral("has_next_page"), hasNext}, {QStringLiteral("has_prev_page"), curPage > 1},
        {QStringLiteral("next_page"), hasNext ? QJsonValue(curPage + 1) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("prev_page"), curPage - 1}, {QStringLiteral("result"), result}});
}

} // namespace

bool zatoInt(const QJsonObject &input, const char *key, qint64 fallback, qint64 &value, QString &error)
{
    const QJsonValue given = input.value(QLatin1String(key));
    value = fallback;
    if (given.isUndefined() || given.isNull())
        return true;
    if (given.isBool()) {
        value = given.toBool() ? 1 : 0;
        return true;
    }
    if (given.isDouble()) {
        constexpr double largest = 9e18;
        value = given.toInteger(qint64(std::clamp(given.toDouble(), -largest, largest)));
        return true;
    }
    bool isNumber = false;
    value = given.toString().trimmed().toLongLong(&isNumber);
    if (!isNumber)
        error = QStringLiteral("invalid literal for int() with base 10: '%1'").arg(given.toString());
    return isNumber;
}

ZatoAnswer zatoSearch(const QList<ZatoUser> &users, const QJsonObject &input, const ZatoSettings &settings)
{
    const auto text = [&input](const char *key) { return input.value(QLatin1String(key)).toString(); };
    const auto has = [&input](const char *key) { return input.contains(QLatin1String(key)); };

    QString error;
    qint64 curPage = 1;
    qint64 pageSize = settings.pageSize;
    if (!zatoInt(input, "cur_page", 1, curPage, error) || !zatoInt(input, "page_size", pageSize, pageSize, error))
        return ZatoAnswer::crash(error);
    curPage = std::max<qint64>(curPage, 1);
    pageSize = pageSize < 1 ? settings.pageSize : std::min<qint64>(pageSize, settings.largestPage);

    if (has("user_id") || has("username")) {
        if (const QString id = text("user_id"); !id.isEmpty())
            return page(keyed(users, &ZatoUser::userId, id), curPage, pageSize);
        if (const QString name = text("username"); !name.isEmpty())
            return page(keyed(users, &ZatoUser::userName, name), curPage, pageSize);
        return page(users, curPage, pageSize);
    }

    const bool exact = input.value(QLatin1String("is_name_exact")).toBool(true);
    const QString op = has("name_op") ? text("name_op") : QStringLiteral("and");
    QList<NameCriterion> names;
    for (const NameColumn &name : nameColumns) {
        if (!has(name.key))
            continue;
        const QString value = text(name.key).trimmed();
        if (value.isEmpty())
            return ZatoAnswer::crash(QStringLiteral("Value must not be empty, key `%1`").arg(QLatin1String(name.key)));
        names << NameCriterion{name.column, value.toUpper()};
    }
    if (!names.isEmpty() && op != QLatin1String("and") && op != QLatin1String("or"))
        return ZatoAnswer::crash(QStringLiteral("Invalid name_op `%1`").arg(op));
    if (settings.encryptsEmail && !text("email").isEmpty())
        return ZatoAnswer::crash(QStringLiteral("Cannot look up users by email"));

    QList<ZatoUser> found;
    for (const ZatoUser &user : users) {
        const auto fits = [&user, exact](const NameCriterion &criterion) { return matches(user, criterion, exact); };
        const bool byName = names.isEmpty()
            || (op == QLatin1String("or") ? std::any_of(names.cbegin(), names.cend(), fits)
                                          : std::all_of(names.cbegin(), names.cend(), fits));
        const bool byRest = (!has("email") || user.email == text("email"))
            && (!has("sign_up_status") || user.signUpStatus == text("sign_up_status"))
            && (!has("approval_status") || user.approvalStatus == text("approval_status"));
        if (byName && byRest)
            found << user;
    }
    return page(found, curPage, pageSize);
}

} // namespace passwright
