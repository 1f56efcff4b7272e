// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/EventDetails.h"

#include "ui/words/ErrorText.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace passwright {
namespace {

//! A user's name and user ID.
QString person(const QString &name, const QString &id)
{
    if (name.isEmpty() || id.isEmpty())
        return name + id;
    return EventDetails::tr("%1 (%2)", "a user name and a user ID").arg(name, id);
}

} // namespace

EventDetails::EventDetails(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    rebuild();
}

void EventDetails::setEvent(const std::optional<AuditEvent> &event)
{
    m_event = event;
    rebuild();
}

QStringList EventDetails::texts() const
{
    QStringList texts;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        QStringList parts;
        for (const auto role : {QFormLayout::LabelRole, QFormLayout::FieldRole}) {
            const QLayoutItem *item = m_rows->itemAt(row, role);
            if (const auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr)
                parts << label->text();
        }
        texts << parts.join(QLatin1Char(' '));
    }
    return texts;
}

void EventDetails::rebuild()
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    if (!m_event) {
        auto *nothing = new QLabel(tr("Choose a row to see all of it."), this);
        nothing->setWordWrap(true);
        m_rows->addRow(nothing);
        return;
    }
    const AuditEvent &event = *m_event;
    const QLocale locale;
    //: Captions of what a row of the audit trail says
    add(tr("Entry:"), locale.toString(event.sequence));
    add(tr("When:"), locale.toString(event.time.toLocalTime(), QLocale::LongFormat));
    add(tr("In UTC:"), event.time.toUTC().toString(Qt::ISODateWithMs));
    add(tr("Who:"), person(event.actorName, event.actorId));
    add(tr("What:"), ErrorText::word(event.kind));
    add(tr("On whom:"), person(event.targetName, event.targetId));
    add(tr("Outcome:"), ErrorText::word(event.outcome));
    QStringList codes;
    for (const StatusCode status : event.subStatus)
        //: A status code and its name, such as "E003002 password.too_short"
        codes << tr("%1 %2").arg(code(status), name(status));
    add(tr("Status codes:"), codes.join(QLatin1Char('\n')));
    if (event.expiryDays)
        add(tr("Password expiry:"), tr("in %n days", nullptr, *event.expiryDays));
    if (event.mustChange)
        add(tr("Must change:"), *event.mustChange ? tr("yes") : tr("no"));
    add(tr("Reason:"), event.reason);
    add(tr("Verification:"), event.verification);
    add(tr("Correlation ID:"), event.cid);
    //: The number of the bulk reset that the row belongs to
    add(tr("Bulk reset:"), event.bulkId);
    add(tr("Application:"), event.application);
    add(tr("Address:"), event.remoteAddr);
    add(tr("Machine:"), event.host);
    add(tr("Hash:"), QString::fromLatin1(event.hash.toHex(' ')));
}

void EventDetails::add(const QString &caption, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(caption, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *text = new QLabel(value, this);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setWordWrap(true);
    m_rows->addRow(label, text);
}

void EventDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace passwright
