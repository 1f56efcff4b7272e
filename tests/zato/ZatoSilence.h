// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QLoggingCategory>

#include <mutex>

namespace passwright {

//! Listens to everything that the program and Qt would log while it lives, with every category on.
class ZatoSilence
{
public:
    ZatoSilence()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        const std::scoped_lock lock(mutex());
        heard().clear();
        m_before = qInstallMessageHandler(hear);
    }
    ~ZatoSilence()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(ZatoSilence)

    [[nodiscard]] static bool hasHeard(const QByteArray &word)
    {
        const std::scoped_lock lock(mutex());
        return heard().contains(word);
    }

private:
    static void hear(QtMsgType, const QMessageLogContext &, const QString &text)
    {
        const std::scoped_lock lock(mutex());
        heard() += text.toUtf8() + '\n';
    }
    static QByteArray &heard()
    {
        static QByteArray text;
        return text;
    }
    static std::mutex &mutex()
    {
        static std::mutex lock;
        return lock;
    }

    QtMessageHandler m_before = nullptr;
};

} // namespace passwright
