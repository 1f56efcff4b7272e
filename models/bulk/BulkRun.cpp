// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkRun.h"

#include "models/bulk/BulkRunPrivate.h"

namespace passwright {

BulkRun::BulkRun(const Parts &parts, BulkPlan::Opened plan, BulkSource *source, HandOver *handOver, const Caller &caller, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, parts, std::move(plan), source, handOver, caller))
{
}

BulkRun::~BulkRun() = default;

void BulkRun::start()
{
    d->start();
}

void BulkRun::stopAfterThisOne()
{
    d->stop();
}

} // namespace passwright
