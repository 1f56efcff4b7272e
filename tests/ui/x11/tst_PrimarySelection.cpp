// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/PasswordField.h"

#include <QClipboard>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace passwright;

//! On X11 what is selected can be pasted anywhere with the middle button: never a password.
class tst_PrimarySelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryFieldSetsIt();
    void aPasswordFieldDoesNot_data();
    void aPasswordFieldDoesNot();
    void middleClickPastes();

private:
    static void selectWord(QLineEdit &field)
    {
        const QPoint at(20, field.height() / 2);
        QTest::mouseDClick(&field, Qt::LeftButton, {}, at);
        QTest::mouseRelease(&field, Qt::LeftButton, {}, at);
    }
    static QString primary() { return QGuiApplication::clipboard()->text(QClipboard::Selection); }
};

void tst_PrimarySelection::anOrdinaryFieldSetsIt()
{
    QVERIFY(QGuiApplication::clipboard()->supportsSelection());
    QGuiApplication::clipboard()->setText(QStringLiteral("before"), QClipboard::Selection);
    QLineEdit field(QStringLiteral("ordinary"));
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    selectWord(field);
    QCOMPARE(primary(), QStringLiteral("ordinary"));
}

void tst_PrimarySelection::aPasswordFieldDoesNot_data()
{
    QTest::addColumn<bool>("isRevealed");
    QTest::newRow("hidden") << false;
    QTest::newRow("revealed") << true;
}

void tst_PrimarySelection::aPasswordFieldDoesNot()
{
    QFETCH(bool, isRevealed);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"), QClipboard::Selection);
    PasswordField field;
    field.setSecret(Secret::fromString(u"marked-password"));
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    field.setRevealed(isRevealed);
    selectWord(field);
    QVERIFY(field.hasSelectedText());
    QCOMPARE(field.isRevealed(), isRevealed);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Home, Qt::ShiftModifier);
    QTest::keyClick(&field, Qt::Key_Insert, Qt::ControlModifier);
    QCOMPARE(primary(), QStringLiteral("before"));
}

void tst_PrimarySelection::middleClickPastes()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("from elsewhere"), QClipboard::Selection);
    PasswordField field;
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    QTest::mouseClick(&field, Qt::MiddleButton, {}, QPoint(10, field.height() / 2));
    QVERIFY(field.secret() == Secret::fromString(u"from elsewhere"));
}

QTEST_MAIN(tst_PrimarySelection)
#include "tst_PrimarySelection.moc"
