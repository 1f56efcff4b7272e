// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/PasswordField.h"

#include "ui/widgets/CapsLockNotice.h"

#include <QClipboard>
#include <QTest>

using namespace passwright;

class tst_PasswordField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takingWipesAndHides();
    void revealByKeyAndNotRememberedAcrossPages();
    void hintsStayWhenRevealed();
    void undoBringsNothingBack();
    void copyAndCutLeaveTheClipboardAlone();
    void pastingDropsLineBreaks();
    void capsLockIsNoticed();
    void secretHasEveryCharacter();
    void wipingLeavesOtherPeoplesTextAlone();
};

void tst_PasswordField::wipingLeavesOtherPeoplesTextAlone()
{
    PasswordField field;
    field.setText(QStringLiteral("a constant of the program"));
    field.wipe();
    QVERIFY(field.isBlank());
    const QString held = QString::number(4711).repeated(3);
    field.setText(held);
    field.wipe();
    QVERIFY(field.isBlank());
    QCOMPARE(held, QStringLiteral("471147114711"));
}

void tst_PasswordField::takingWipesAndHides()
{
    PasswordField field;
    QTest::keyClicks(&field, QStringLiteral("pass word 1"));
    field.setRevealed(true);
    QVERIFY(field.takeSecret() == Secret::fromString(u"pass word 1"));
    QVERIFY(field.isBlank());
    QVERIFY(!field.isRevealed());
    QCOMPARE(field.echoMode(), QLineEdit::Password);
}

void tst_PasswordField::revealByKeyAndNotRememberedAcrossPages()
{
    QWidget page;
    PasswordField field(&page);
    page.show();
    QTest::keyClick(&field, Qt::Key_R, Qt::ControlModifier);
    QVERIFY(field.isRevealed());
    QCOMPARE(field.echoMode(), QLineEdit::Normal);
    page.hide();
    QVERIFY(!field.isRevealed());
    page.show();
    QCOMPARE(field.echoMode(), QLineEdit::Password);
}

void tst_PasswordField::hintsStayWhenRevealed()
{
    PasswordField field;
    field.setRevealed(true);
    const auto wanted = Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;
    QCOMPARE(field.inputMethodHints() & wanted, wanted);
}

void tst_PasswordField::undoBringsNothingBack()
{
    PasswordField field;
    field.setRevealed(true);
    QTest::keyClicks(&field, QStringLiteral("first"));
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(field.secret() == Secret::fromString(u"first"));
    field.wipe();
    field.setRevealed(true);
    field.QLineEdit::undo();
    QVERIFY(field.isBlank());
}

void tst_PasswordField::copyAndCutLeaveTheClipboardAlone()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    clipboard.setText(QStringLiteral("mine"));
    PasswordField field;
    field.setRevealed(true);
    QTest::keyClicks(&field, QStringLiteral("marked"));
    for (const auto key : {Qt::Key_C, Qt::Key_X}) {
        field.selectAll();
        QTest::keyClick(&field, key, Qt::ControlModifier);
        QCOMPARE(clipboard.text(), QStringLiteral("mine"));
    }
    QVERIFY(field.secret() == Secret::fromString(u"marked"));
}

void tst_PasswordField::pastingDropsLineBreaks()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("pasted one\r\n"));
    PasswordField field;
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(field.secret() == Secret::fromString(u"pasted one"));
}

void tst_PasswordField::capsLockIsNoticed()
{
    QWidget page;
    PasswordField field(&page);
    CapsLockNotice notice(&page);
    notice.watch(&field);
    page.show();
    QVERIFY(notice.isHidden());
    QTest::keyClick(&field, 'A', Qt::NoModifier);
    QVERIFY(field.isCapsLockOn());
    QVERIFY(notice.isVisible());
    QTest::keyClick(&field, 'a', Qt::NoModifier);
    QVERIFY(!field.isCapsLockOn());
    QVERIFY(notice.isHidden());
    QTest::keyClick(&field, 'A', Qt::ShiftModifier);
    QVERIFY(!field.isCapsLockOn());
    QTest::keyClick(&field, 'a', Qt::ShiftModifier);
    QVERIFY(field.isCapsLockOn());
}

void tst_PasswordField::secretHasEveryCharacter()
{
    PasswordField field;
    const QString text = QString::fromUtf8(" päß wörd \xF0\x9F\x94\x91 ");
    field.setSecret(Secret::fromString(text));
    QVERIFY(field.secret() == Secret::fromString(text));
    QCOMPARE(field.secret().codePoints(), qsizetype(12));
}

QTEST_MAIN(tst_PasswordField)
#include "tst_PasswordField.moc"
