// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/PasswordRules.h"
#include "models/domain/Secret.h"
#include "models/domain/StatusCode.h"

#include <QWidget>

class QLabel;

namespace passwright {

class IconLabel;

//! The rules for a new password as a list that ticks while typing: an icon, the rule, and its state
//! in words for screen readers. The upper limit shows only once it is broken.
class RulesList final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Open, Met, Broken };

    explicit RulesList(QWidget *parent = nullptr);
    ~RulesList() override;

    void setRules(const PasswordRules &rules);
    //! With it a last row says whether the two new passwords are the same.
    void setRepeatAsked(bool asked);

    void check(const Secret &newPassword, const Secret &repeated = {});
    //! True where the rules, and the repetition where it is asked, are met.
    [[nodiscard]] bool allMet() const { return m_allMet; }
    //! What the row of a code says, as a screen reader reads it; empty where there is none.
    [[nodiscard]] QString rowText(StatusCode status) const;

Q_SIGNALS:
    void allMetChanged(bool met);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row;

    void rebuild();
    void showState(Row &row, State state);
    void setAllMet(bool met);

    PasswordRules m_rules;
    std::vector<Row> m_rows;
    bool m_repeatAsked = false;
    bool m_allMet = false;
};

} // namespace passwright
