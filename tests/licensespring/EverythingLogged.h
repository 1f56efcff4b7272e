// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QLoggingCategory>

#include <mutex>

namespace passwright {

//! Every message of the program and of Qt, debugging included, for as long as it lives. One at a time.
class EverythingLogged
{
public:
    EverythingLogged()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        s_current = this;
        m_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &context, const QString &text) {
                const std::scoped_lock lock(s_current->m_mutex);
                s_current->m_text += QByteArray(context.category) + ' ' + text.toUtf8() + '\n';
            });
    }
    ~EverythingLogged()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
        s_current = nullptr;
    }
    Q_DISABLE_COPY_MOVE(EverythingLogged)

    [[nodiscard]] QByteArray text() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_text;
    }

private:
    static inline EverythingLogged *s_current = nullptr;

    mutable std::mutex m_mutex;
    QByteArray m_text;
    QtMessageHandler m_before = nullptr;
};

} // namespace passwright
