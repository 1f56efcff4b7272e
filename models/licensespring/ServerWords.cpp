// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/licensespring/ServerWords.h"

#include <algorithm>

namespace passwright {

namespace {

constexpr qsizetype longest = 200;

bool repeats(const QString &text, const Secret &secret)
{
    if (secret.isEmpty())
        return false;
    QString plain = secret.toString();
    QString html = plain.toHtmlEscaped();
    QByteArray encoded =
        QByteArray::fromRawData(secret.bytes().data(), secret.size()).toPercentEncoding();
    QString url = QString::fromLatin1(encoded);
    const bool found =
        text.contains(plain) || text.contains(html) || text.contains(url, Qt::CaseInsensitive);
    wipe(plain);
    wipe(html);
    wipe(encoded);
    wipe(url);
    return found;
}

} // namespace

QString serverWords(const QString &text, const QList<Secret> &secrets)
{
    if (std::any_of(secrets.begin(), secrets.end(),
            [&text](const Secret &secret) { return repeats(text, secret); }))
        return {};
    QList<uint> printable = text.left(4 * longest).toUcs4();
    std::replace_if(
        printable.begin(), printable.end(), [](uint c) { return !QChar::isPrint(c); }, U' ');
    return QString::fromUcs4(
        reinterpret_cast<const char32_t *>(printable.constData()), printable.size())
        .simplified()
        .left(longest);
}

} // namespace passwright
