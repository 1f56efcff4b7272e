// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QGenericPlugin>
#include <QTimer>

#include <ctime>

namespace {

qint64 monotonicNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

//! Waits for the first painted frame of whatever program loaded it, writes the time (CLOCK_MONOTONIC, ns)
//! to the file named by PASSWRIGHT_READY_REPORT, and half a second later the peak resident memory (kB);
//! then it ends the program.
class Probe final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint) {
            QCoreApplication::instance()->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] { ready(); });
        }
        return false;
    }

private:
    void ready()
    {
        m_readyNs = monotonicNs();
        QTimer::singleShot(500, this, [this] { report(); });
    }
    void report()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        QByteArray peak;
        if (status.open(QIODevice::ReadOnly)) {
            for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine()) {
                if (line.startsWith("VmHWM:"))
                    peak = line.mid(6).trimmed().split(' ').first();
            }
        }
        QFile file(qEnvironmentVariable("PASSWRIGHT_READY_REPORT"));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::number(m_readyNs) + ' ' + peak + '\n');
        QCoreApplication::quit();
    }

    qint64 m_readyNs = 0;
};

} // namespace

class ReadyPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "ReadyPlugin.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        auto *probe = new Probe; // the application deletes its plugins
        QCoreApplication::instance()->installEventFilter(probe);
        return probe;
    }
};

#include "ReadyPlugin.moc"
