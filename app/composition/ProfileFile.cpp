// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/ProfileFile.h"

#include "app/composition/ProfileFields.h"
#include "models/domain/DatabaseUrl.h"
#include "models/services/ProfileCheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

#include <cerrno>

namespace passwright {
namespace {

constexpr qint64 largestFile = 1024LL * 1024; // bytes
constexpr int version = 1;

const auto formatKey = QStringLiteral("format");
const auto formatName = QStringLiteral("passwright-profiles");
const auto versionKey = QStringLiteral("version");
const auto profilesKey = QStringLiteral("profiles");
const auto idKey = QStringLiteral("id");
const auto nameKey = QStringLiteral("name");
const auto kindKey = QStringLiteral("kind");
const auto sampleKey = QStringLiteral("sample");
const auto pinnedKeyKey = QStringLiteral("pinned_key");
const auto proxyKey = QStringLiteral("proxy");
const auto behaviourKey = QStringLiteral("behaviour");

Error damaged(const QString &detail)
{
    return {.kind = Error::Kind::Damaged, .detail = detail};
}

// The fields of one profile; what was odd first is kept.
class Fields
{
public:
    Fields(const QJsonObject &object, QString where)
        : m_object(object)
        , m_where(std::move(where))
    {
    }

    [[nodiscard]] const QString &odd() const { return m_odd; }

    QString text(const QString &key, bool isNeeded = false)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() && !isNeeded)
            return {};
        if (!value.isString())
            complain(key, value.isUndefined() ? QStringLiteral("is missing") : QStringLiteral("is no text"));
        else if (isNeeded && value.toString().trimmed().isEmpty())
            complain(key, QStringLiteral("is empty"));
        return value.toString();
    }
    bool flag(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isBool())
            complain(key, QStringLiteral("is neither true nor false"));
        return value.toBool();
    }
    template<class Enum>
    void choice(const QString &key, std::optional<Enum> (*from)(QStringView), Enum &into, bool isNeeded = false)
    {
        const QString name = text(key, isNeeded);
        if (!m_object.contains(key) || !m_odd.isEmpty())
            return;
        if (const auto value = from(name))
            into = *value;
        else
            complain(key, QStringLiteral("has a value that this version does not know"));
    }
    void complain(const QString &key, const QString &what)
    {
        if (m_odd.isEmpty())
            m_odd = m_where + QLatin1Char('.') + key + QLatin1Char(' ') + what;
    }

private:
    QJsonObject m_object;
    QString m_where;
    QString m_odd;
};

Result<Profile> profileFrom(const QJsonObject &object, const QString &where)
{
    Fields fields(object, where);
    Profile profile;
    profile.id = fields.text(idKey, true);
    profile.name = fields.text(nameKey, true);
    fields.choice(kindKey, profilefields::kindFromText, profile.kind, true);
    for (const auto &field : profilefields::textFields)
        profile.*field.member = fields.text(field.fileKey);
    profile.isSample = fields.flag(sampleKey);
    fields.choice(proxyKey, profilefields::proxyFromText, profile.proxy);
    fields.choice(behaviourKey, profilefields::behaviourFromText, profile.behaviour);
    if (const QString key = fields.text(pinnedKeyKey); !key.isEmpty()) {
        if (const auto bytes = ProfileCheck::keyFromText(key))
            profile.pinnedKey = *bytes;
        else
            fields.complain(pinnedKeyKey, QStringLiteral("is no SHA-256 of a key: 64 hex digits, or Base64"));
    }
    const auto &place = profilefields::placeField(profile.kind);
    if ((profile.*place.member).isEmpty())
        fields.complain(place.fileKey, QStringLiteral("is missing"));
    if (const auto url = DatabaseUrl::parse(profile.databaseUrl); !profile.databaseUrl.isEmpty() && !url.ok())
        fields.complain(profilefields::placeField(Profile::Kind::DatabaseServer).fileKey, QStringLiteral("cannot be used: ") + url.error().detail);
    return fields.odd().isEmpty() ? Result(profile) : Result<Profile>(damaged(fields.odd()));
}

QJsonObject objectFrom(const Profile &profile)
{
    QJsonObject object{{idKey, profile.id}, {nameKey, profile.name}, {kindKey, profilefields::toText(profile.kind)}};
    for (const auto &field : profilefields::textFields) {
        if (!(profile.*field.member).isEmpty())
            object.insert(field.fileKey, profile.*field.member);
    }
    if (profile.isSample)
        object.insert(sampleKey, true);
    if (!profilefields::isHttp(profile.kind))
        return object;
    if (!profile.pinnedKey.isEmpty())
        object.insert(pinnedKeyKey, QString::fromLatin1(profile.pinnedKey.toHex()));
    object.insert(proxyKey, profilefields::toText(profile.proxy));
    if (profile.kind == Profile::Kind::ZatoServer)
        object.insert(behaviourKey, profilefields::toText(profile.behaviour));
    return object;
}

// The authorities' file of a URL; what is no URL stays.
QString absolute(const QString &text, const QDir &folder)
{
    Result<DatabaseUrl> url = DatabaseUrl::parse(text);
    if (!url.ok() || url->authoritiesPath.isEmpty())
        return text;
    url->authoritiesPath = QDir::cleanPath(folder.absoluteFilePath(url->authoritiesPath));
    return url->toString();
}

} // namespace

Result<QList<Profile>> ProfileFile::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{.kind = Error::Kind::NotFound, .subject = path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::CannotOpen, .subject = path, .detail = file.errorString()};
    const QByteArray text = file.read(largestFile + 1);
    if (text.size() > largestFile)
        return Error{.kind = Error::Kind::Damaged, .subject = path, .detail = QStringLiteral("larger than 1 MiB")};
    Result<QList<Profile>> profiles = fromJson(text);
    if (!profiles.ok())
        return Error{.kind = Error::Kind::Damaged, .subject = path, .detail = profiles.error().detail};
    const QDir folder(QFileInfo(path).absolutePath());
    for (Profile &profile : *profiles) {
        for (const auto member : profilefields::pathFields) {
            if (!(profile.*member).isEmpty())
                profile.*member = QDir::cleanPath(folder.absoluteFilePath(profile.*member));
        }
        profile.databaseUrl = absolute(profile.databaseUrl, folder);
    }
    return profiles;
}

Result<Done> ProfileFile::write(const QString &path, const QList<Profile> &profiles)
{
    QSaveFile file(path);
    const QByteArray text = toJson(profiles);
    errno = 0;
    // commit() alone takes a failed flush for written, and puts the short file in place.
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush() && file.commit())
        return Done{};
    const bool isFull = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return Error{.kind = isFull ? Error::Kind::NoSpace : Error::Kind::CannotWrite, .subject = path, .detail = file.errorString()};
}

Result<QList<Profile>> ProfileFile::fromJson(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return damaged(QStringLiteral("no JSON at byte %1: %2").arg(problem.offset).arg(problem.errorString()));
    const QJsonObject root = document.object();
    if (root.value(formatKey).toString() != formatName)
        return damaged(formatKey + QStringLiteral(" is not \"") + formatName + QLatin1Char('"'));
    const int itsVersion = root.value(versionKey).toInt();
    if (itsVersion > version)
        return damaged(versionKey + QStringLiteral(" is %1: written by a newer Passwright").arg(itsVersion));
    if (itsVersion != version)
        return damaged(versionKey + QStringLiteral(" is not %1").arg(version));
    if (!root.value(profilesKey).isArray())
        return damaged(profilesKey + QStringLiteral(" is no list"));

    QList<Profile> profiles;
    QSet<QString> ids;
    const QJsonArray list = root.value(profilesKey).toArray();
    for (int i = 0; i < list.size(); ++i) {
        const QString where = profilesKey + QStringLiteral("[%1]").arg(i);
        if (!list.at(i).isObject())
            return damaged(where + QStringLiteral(" is no object"));
        const Result<Profile> profile = profileFrom(list.at(i).toObject(), where);
        if (!profile.ok())
            return profile.error();
        if (ids.contains(profile->id))
            return damaged(where + QStringLiteral(".id is there twice"));
        ids.insert(profile->id);
        profiles.append(*profile);
    }
    return profiles;
}

QByteArray ProfileFile::toJson(const QList<Profile> &profiles)
{
    QJsonArray list;
    for (const Profile &profile : profiles)
        list.append(objectFrom(profile));
    return QJsonDocument(QJsonObject{{formatKey, formatName}, {versionKey, version}, {profilesKey, list}}).toJson();
}

} // namespace passwright
