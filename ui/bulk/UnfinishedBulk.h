// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkPlan.h"

#include <QObject>

namespace passwright {

//! The bulk resets of a connection that were interrupted on this workstation. Knows no widget. GUI thread.
class UnfinishedBulk final : public QObject
{
    Q_OBJECT

public:
    struct Found
    {
        QString path = {}; //!< of the plan
        BulkPlan::Header header = {};
        BulkCounts counts = {};
    };

    UnfinishedBulk(QString folder, QString profileId, QObject *parent = nullptr);

    //! Oldest first.
    [[nodiscard]] const QList<Found> &found() const { return m_found; }

public Q_SLOTS:
    //! Looks again; changed() follows.
    void load();
    //! Takes the oldest one away for good.
    void discardFirst();

Q_SIGNALS:
    void changed();
    void failed(const passwright::Error &error);

private:
    void look(QStringList paths, quint64 asked);

    QString m_folder;
    QString m_profileId;
    QList<Found> m_found;
    QList<Found> m_seen;
    quint64 m_asked = 0;
};

} // namespace passwright
