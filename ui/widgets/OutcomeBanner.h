// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Error.h"
#include "models/domain/Outcome.h"
#include "ui/widgets/Tone.h"
#include "ui/words/ErrorText.h"

#include <QFrame>
#include <QStringList>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace passwright {

class IconLabel;

//! What became of something, in the page where it was asked for: an icon, a headline, what to know or
//! to do, the correlation ID to copy, and at most two actions. Announced to screen readers; not modal;
//! Esc or its button closes it. Hidden until something is shown.
class OutcomeBanner final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Changed, Caution, Refused, Partial, Unknown, Error };

    explicit OutcomeBanner(QWidget *parent = nullptr);

    //! \p asked and \p who are for the headline, as ErrorText::headline() takes them; \p more stands
    //! below its own lines. Each of these takes an earlier action away.
    void showOutcome(const Outcome &outcome, Outcome::Step asked, const QString &who = {}, const QStringList &more = {});
    //! How far the directory tells, for the outcomes that are shown from now on; everything from the start.
    void setTelling(const ErrorText::Telling &telling) { m_telling = telling; }
    void showRefusals(const QString &headline, const QList<Refusal> &refusals, const QString &cid);
    void showError(const Error &error);
    void showMessage(Kind kind, const QString &headline, const QStringList &lines = {}, const QString &cid = {});
    //! One button under the words, such as "Try the flag again"; call after showing. Empty: none.
    void setAction(const QString &text);
    //! Another one beside it, such as "Dismiss". Empty: none.
    void setSecondAction(const QString &text);
    //! Both.
    void setActionEnabled(bool enabled);

    //! Nothing where nothing is shown.
    [[nodiscard]] std::optional<Kind> shownKind() const { return m_kind; }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QStringList lines() const { return m_lineTexts; }
    [[nodiscard]] QString cid() const { return m_cid; }

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void actionChosen();
    void secondActionChosen();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] int outerGap() const;
    void applyFonts();
    void retranslate();
    void copyCid();

    IconLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_lines;
    QLabel *m_cidText;
    QToolButton *m_cidCopy;
    QPushButton *m_action;
    QPushButton *m_secondAction;
    QToolButton *m_close;
    std::optional<Kind> m_kind;
    ErrorText::Telling m_telling;
    QStringList m_lineTexts;
    QString m_cid;
};

} // namespace passwright
