// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditEvent.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QFormLayout;

namespace passwright {

//! Everything that one row of the audit trail says, to read and to copy from.
class EventDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit EventDetails(QWidget *parent = nullptr);

    //! Nothing: no row is chosen.
    void setEvent(const std::optional<AuditEvent> &event);
    //! Each line as "caption value".
    [[nodiscard]] QStringList texts() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void add(const QString &caption, const QString &value);

    QFormLayout *m_rows;
    std::optional<AuditEvent> m_event;
};

} // namespace passwright
