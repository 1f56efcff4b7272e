// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/UserFilterBox.h"

#include "ui/users/StatusIcon.h"
#include "ui/widgets/Icons.h"

#include <QEvent>

#include <array>

namespace passwright {
namespace {

using State = UserQuery::State;
using Flag = UserStatus::Flag;

struct Choice
{
    std::optional<State> state = {};
    int days = 30;
    Flag flag = Flag::Ready; //!< whose icon it has
};

constexpr std::array choices{
    Choice{},
    Choice{.state = State::Locked, .flag = Flag::Locked},
    Choice{.state = State::MustChange, .flag = Flag::MustChange},
    Choice{.state = State::Expired, .flag = Flag::Expired},
    Choice{.state = State::ExpiresWithin, .days = 7, .flag = Flag::ExpiresSoon},
    Choice{.state = State::ExpiresWithin, .days = 30, .flag = Flag::ExpiresSoon},
    Choice{.state = State::ExpiresWithin, .days = 90, .flag = Flag::ExpiresSoon},
    Choice{.state = State::NotApproved, .flag = Flag::NotApproved},
    Choice{.state = State::SuperUser, .flag = Flag::SuperUser},
};

} // namespace

UserFilterBox::UserFilterBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Choice &choice : choices)
        addItem(choice.state ? statusIcon(choice.flag) : Icons::get(Icons::Name::Users), {});
    setMaxVisibleItems(count());
    name();
    connect(this, &QComboBox::currentIndexChanged, this, [this](int index) {
        const Choice &choice = choices.at(static_cast<size_t>(index));
        Q_EMIT filterChosen(choice.state, choice.days);
    });
}

void UserFilterBox::name()
{
    for (int i = 0; i < count(); ++i) {
        const Choice &choice = choices.at(static_cast<size_t>(i));
        const auto text = [&choice] {
            if (!choice.state)
                //: Choice of whom to list in the table of users
                return tr("Everybody");
            switch (*choice.state) {
            case State::Locked:
                //: Choice of whom to list in the table of users: those who are locked
                return tr("Locked");
            case State::MustChange:
                //: Choice of whom to list in the table of users: those who must change the password at the next sign-in
                return tr("Must change");
            case State::Expired:
                //: Choice of whom to list in the table of users
                return tr("Password expired");
            case State::ExpiresWithin:
                //: Choice of whom to list in the table of users
                return tr("Expires within %n days", nullptr, choice.days);
            case State::NotApproved:
                //: Choice of whom to list in the table of users: those whose sign-up awaits a decision or was turned down
                return tr("Not approved");
            case State::SuperUser:
                //: Choice of whom to list in the table of users
                return tr("Super-users");
            }
            return QString();
        };
        setItemText(i, text());
    }
}

void UserFilterBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QComboBox::changeEvent(event);
}

} // namespace passwright
