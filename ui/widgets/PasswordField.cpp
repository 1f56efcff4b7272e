// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/PasswordField.h"

#include "ui/widgets/Icons.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace passwright {

namespace {

bool isRevealKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_R && event.modifiers() == Qt::ControlModifier;
}

bool isForbidden(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut)
        || event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

PasswordField::PasswordField(QWidget *parent)
    : QLineEdit(parent)
    , m_revealAction(new QAction(this))
{
    setEchoMode(QLineEdit::Password);
    setDragEnabled(false);
    applyHints();
    m_revealAction->setCheckable(true);
    m_revealAction->setIcon(Icons::get(Icons::Name::Show, Tone::Muted));
    addAction(m_revealAction, QLineEdit::TrailingPosition);
    connect(m_revealAction, &QAction::toggled, this, &PasswordField::setRevealed);
    connect(this, &QLineEdit::textChanged, this, &PasswordField::dropLineBreaks);
    retranslate();
}

PasswordField::~PasswordField()
{
    const QSignalBlocker quiet(this);
    wipe();
}

Secret PasswordField::secret() const
{
    return Secret::fromString(text());
}

Secret PasswordField::takeSecret()
{
    Secret taken = secret();
    wipe();
    return taken;
}

void PasswordField::wipe()
{
    setRevealed(false);
    {
        // The copy shares the line's own characters, so that these are overwritten and no others; characters
        // that somebody else holds as well, or that are a constant of the program, are left alone.
        QString shared = text();
        const auto *characters = shared.data_ptr().d_ptr();
        if (characters != nullptr && characters->ref_.loadRelaxed() == 2)
            std::fill_n(shared.data_ptr().data(), shared.size(), u'\0');
    }
    setText(QString()); // unlike clear(), leaves no history behind
    setCapsLock(false);
}

void PasswordField::setSecret(const Secret &secret)
{
    setText(secret.toString());
}

bool PasswordField::isBlank() const
{
    return text().isEmpty();
}

void PasswordField::setRevealed(bool revealed)
{
    if (m_revealed == revealed)
        return;
    m_revealed = revealed;
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    applyHints();
    m_revealAction->setChecked(revealed);
    m_revealAction->setIcon(Icons::get(revealed ? Icons::Name::Hide : Icons::Name::Show, Tone::Muted));
    retranslate();
    Q_EMIT revealedChanged(revealed);
}

bool PasswordField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isRevealKey(*key) || isForbidden(*key)) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    noticeCapsLock(*event);
    if (isRevealKey(*event)) {
        setRevealed(!m_revealed);
        return;
    }
    if (isForbidden(*event))
        return;
    QLineEdit::keyPressEvent(event);
}

void PasswordField::mouseReleaseEvent(QMouseEvent *event)
{
    // A line shown in clear puts its selection into the primary selection here; a hidden one does not.
    const bool clear = m_revealed && event->button() == Qt::LeftButton;
    if (clear)
        setEchoMode(QLineEdit::Password);
    QLineEdit::mouseReleaseEvent(event);
    if (clear && m_revealed) {
        setEchoMode(QLineEdit::Normal);
        applyHints();
    }
}

void PasswordField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: Menu of a password field.
    QAction *pasteAction = menu->addAction(tr("&Paste"), this, &QLineEdit::paste);
    pasteAction->setEnabled(!isReadOnly() && !QGuiApplication::clipboard()->text().isEmpty());
    //: Menu of a password field.
    menu->addAction(tr("Select &All"), this, &QLineEdit::selectAll)->setEnabled(!isBlank());
    //: Menu of a password field: empties it.
    menu->addAction(tr("&Clear"), this, &PasswordField::wipe)->setEnabled(!isReadOnly() && !isBlank());
    menu->addSeparator();
    menu->addAction(m_revealAction);
    menu->popup(event->globalPos());
}

void PasswordField::focusOutEvent(QFocusEvent *event)
{
    setCapsLock(false);
    QLineEdit::focusOutEvent(event);
}

void PasswordField::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        setRevealed(false);
    QLineEdit::hideEvent(event);
}

void PasswordField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void PasswordField::applyHints()
{
    setInputMethodHints(inputMethodHints() | Qt::ImhHiddenText | Qt::ImhSensitiveData
        | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

void PasswordField::dropLineBreaks(const QString &text)
{
    const auto isBreak = [](QChar c) { return c == u'\n' || c == u'\r' || c == QChar::LineSeparator; };
    if (std::none_of(text.begin(), text.end(), isBreak))
        return;
    QString one = text;
    one.removeIf(isBreak);
    setText(one);
    ::passwright::wipe(one);
}

void PasswordField::noticeCapsLock(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_CapsLock) {
        setCapsLock(!m_capsLock);
        return;
    }
    const QString typed = event.text();
    if (typed.size() != 1 || typed.at(0).toUpper() == typed.at(0).toLower())
        return;
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return;
    setCapsLock(typed.at(0).isUpper() != event.modifiers().testFlag(Qt::ShiftModifier));
}

void PasswordField::setCapsLock(bool on)
{
    if (m_capsLock == on)
        return;
    m_capsLock = on;
    Q_EMIT capsLockChanged(on);
}

void PasswordField::retranslate()
{
    //: Action inside a password field. Ctrl+R does the same.
    m_revealAction->setText(m_revealed ? tr("Hide the password") : tr("Show the password"));
    m_revealAction->setToolTip(m_revealed ? tr("Hide the password (Ctrl+R)") : tr("Show the password (Ctrl+R)"));
}

} // namespace passwright
