// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkPlan.h"
#include "models/bulk/HandOver.h"
#include "ui/slips/SlipSheet.h"

#include <QObject>

#include <functional>
#include <memory>

namespace passwright {

//! The slips of a bulk reset: those of its generated passwords that the plan says were set. GUI thread.
class BulkSlips final : public QObject
{
    Q_OBJECT

public:
    //! See SlipPrinter::Fill and SlipFile::write: may be called on another thread, while nothing else uses the hand-over.
    using Fill = std::function<Result<Done>(SlipSheet &)>;

    BulkSlips(BulkPlan::Opened plan, std::shared_ptr<HandOver> handOver, QObject *parent = nullptr);

    //! Ready to be drawn, with how many there are. What the plan says later is not in it.
    struct Made
    {
        Fill fill;
        qint64 count = 0;
    };
    Task<Made> make();
    //! They were handed over: the plan counts them as kept from now on.
    Task<Done> markHandedOver();

private:
    //! Every row of these states, page by page.
    Task<Done> forEachPage(BulkEntry::State state, qint64 after, const std::function<Task<Done>(const QList<BulkEntry> &)> &visit);
    Task<Done> forEachChanged(const std::function<Task<Done>(const QList<BulkEntry> &)> &visit);

    BulkPlan::Opened m_plan;
    std::shared_ptr<HandOver> m_handOver;
};

} // namespace passwright
