// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/SearchLine.h"

#include "ui/words/ErrorText.h"

namespace passwright {

using State = UsersController::State;

SearchLine SearchLine::of(UsersController &controller)
{
    const int rows = controller.model()->rowCount();
    switch (controller.state()) {
    case State::Empty:
        return {tr("Type two characters or more to search. Enter alone lists everybody."), Icons::Name::Search};
    case State::Loading:
        return {tr("Searching…"), Icons::Name::Clock};
    case State::Filling:
        return {rows == 0 ? tr("Searching…") : tr("%n users so far; searching…", nullptr, rows), Icons::Name::Clock};
    case State::Stopped:
        return {rows == 0 ? tr("Nobody so far. The search was stopped before its end.")
                          : tr("%n users so far. The search was stopped before its end.", nullptr, rows),
            Icons::Name::Filter, Tone::Caution};
    case State::Found:
        return {tr("%n users found.", nullptr, rows), Icons::Name::Users};
    case State::TooMany:
        return {tr("The first %n users; scroll for more, or narrow the search.", nullptr, rows), Icons::Name::Filter, Tone::Caution};
    case State::NoMatch:
        return {noMatch(controller.query()), Icons::Name::Question};
    case State::Failed:
        //: %1: a sentence that says why
        return {tr("The search failed. %1").arg(ErrorText::sentence(*controller.error())), Icons::Name::Error, Tone::Bad};
    }
    return {};
}

QString SearchLine::noMatch(const UserQuery &query)
{
    if (query.text.isEmpty())
        return query.state ? tr("Nobody is in this state.") : tr("There are no users yet.");
    if (query.state)
        //: %1: what was searched for
        return tr("Nobody in this state matches “%1”. Choose another state, or look among everybody.").arg(query.text);
    //: %1: what was searched for
    return tr("Nobody matches “%1”. Check the spelling, or search for another part of the name.").arg(query.text);
}

} // namespace passwright
