// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkSource.h"

#include <QStringList>

namespace passwright {

//! Users that a person chose one by one, by their user_id, in this order.
class SelectedUsersSource final : public BulkSource
{
public:
    //! \p title: see title().
    SelectedUsersSource(QStringList userIds, QString title);

    [[nodiscard]] QString title() const override { return m_title; }
    Task<QList<BulkRow>> next(int most) override;
    Task<Done> rewind() override;
    [[nodiscard]] QByteArray digest() const override;
    [[nodiscard]] std::optional<double> progress() const override;

private:
    QStringList m_userIds;
    QString m_title;
    qsizetype m_at = 0;
};

} // namespace passwright
