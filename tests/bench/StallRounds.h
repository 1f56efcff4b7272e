// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/MeteredApplication.h"
#include "tests/bench/StallPhase.h"
#include "tests/pictures/Hand.h"

#include <QWidget>

#include <stdexcept>

namespace passwright {

//! A person at work again and again: signs in, finds somebody, resets the password, signs out.
struct StallRounds
{
    QString userName;
    QString password;
    QString oneUser;
    QString otherUser;
    int rounds;

    //! From the sign-in page on. Prints each phase; true where all are within the limit.
    [[nodiscard]] bool play(MeteredApplication &app, QWidget &window) const
    {
        Hand hand(window);
        StallPhase signIn{"sign-in"};
        StallPhase search{"search"};
        StallPhase reset{"reset"};
        hand.find("submitButton");
        for (int i = 0; i < rounds; ++i) {
            app.takeLongestMs();
            hand.signIn(userName, password);
            hand.find("signOutButton");
            signIn.longestMs.push_back(app.takeLongestMs());
            hand.press(Qt::Key_2, Qt::ControlModifier);
            hand.find("search");
            hand.settle();
            app.takeLongestMs();
            hand.choose(i % 2 == 0 ? oneUser : otherUser);
            search.longestMs.push_back(app.takeLongestMs());
            hand.press(Qt::Key_G, Qt::ControlModifier);
            hand.press(Qt::Key_Return, Qt::ControlModifier);
            hand.find("card");
            hand.settle();
            reset.longestMs.push_back(app.takeLongestMs());
            hand.click("done");
            hand.signOut();
        }
        bool isWithin = true;
        for (const StallPhase *phase : {&signIn, &search, &reset})
            isWithin = phase->report() && isWithin;
        return isWithin;
    }
};

} // namespace passwright
