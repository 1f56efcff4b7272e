// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "WindowFixture.h"
#include "ui/profiles/ConnectionsDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PreferencesDialog.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/OutcomeBanner.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLabel>

using namespace passwright;
using namespace passwright::test;

namespace {

QString described(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\" in %3").arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
        widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && !widget->focusProxy() && (widget->focusPolicy() & Qt::TabFocus);
}

QRect place(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
}

QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return text.at(i + 1).toLower();
        ++i;
    }
    return {};
}

} // namespace

//! Walks the widgets of every page as a person with a keyboard or a screen reader meets them.
class tst_Accessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init();
    void cleanup();
    void page_data();
    void page();
    void everyIconIsThere();
    void iconsFollowThePalette();

private:
    QWidget *show(const QString &name);
    QWidget *showConnections(const QString &name);
    void checkNames(QWidget *window);
    void checkBuddies(QWidget *window);
    void checkMnemonics(QWidget *window);
    void checkTabOrder(QWidget *window, bool isMirrored);

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_dialog;
};

void tst_Accessibility::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void tst_Accessibility::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_Accessibility::page_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isMirrored");
    for (const char *name : {"welcome", "recent", "open", "create", "prepare", "sign-in", "sign-in with everything", "refused",
             "my password", "users", "a user", "activity", "preferences", "connections", "zato", "licensespring", "local database",
             "keys"}) {
        QTest::newRow(name) << QString::fromLatin1(name) << false;
        QTest::newRow(qPrintable(QString::fromLatin1(name) + QStringLiteral(", right to left"))) << QString::fromLatin1(name) << true;
    }
}

QWidget *tst_Accessibility::show(const QString &name)
{
    MainWindow *window = &m_fixture->window;
    const auto click = [this](const char *button) { QTest::mouseClick(m_fixture->find<QAbstractButton>(button), Qt::LeftButton); };
    if (name == QStringLiteral("preferences")) {
        m_dialog = std::make_unique<PreferencesDialog>(Preferences{}, true);
        m_dialog->show();
        return m_dialog.get();
    }
    if (QStringList{QStringLiteral("connections"), QStringLiteral("zato"), QStringLiteral("licensespring"), QStringLiteral("local database")}.contains(name))
        return showConnections(name);
    window->show();
    if (name == QStringLiteral("keys")) {
        m_fixture->connector.nextError = Error{.kind = Error::Kind::SecretNeeded, .subject = QStringLiteral("shared_key")};
        window->openProfile({.id = QStringLiteral("l"), .name = QStringLiteral("Licenses"), .kind = Profile::Kind::LicenseSpring,
            .managementAddress = QStringLiteral("https://saas.licensespring.com")});
        [&] { QTRY_VERIFY(m_fixture->find<QWidget>("shared_key")); }();
        return window;
    }
    if (name == QStringLiteral("welcome"))
        return window;
    if (name == QStringLiteral("open") || name == QStringLiteral("create")) {
        click(name == QStringLiteral("open") ? "openButton" : "createButton");
        return window;
    }
    if (name == QStringLiteral("prepare"))
        m_fixture->connection->shownNotices = {Connection::Notice::NeedsPreparation};
    window->openProfile({.name = QStringLiteral("Test"), .databasePath = QStringLiteral("/nowhere/test.sqlite")});
    if (name == QStringLiteral("prepare")) {
        [&] { QTRY_VERIFY(m_fixture->find<QWidget>("tablesText")); }();
        return window;
    }
    [&] { QTRY_VERIFY(m_fixture->isSigningIn()); }();
    if (name == QStringLiteral("recent")) {
        click("leaveButton");
        return window;
    }
    if (name == QStringLiteral("sign-in"))
        return window;
    if (name == QStringLiteral("sign-in with everything") || name == QStringLiteral("refused")) {
        auto &mona = m_fixture->connection->users.at(QStringLiteral("mona"));
        mona.account.mustChange = true;
        QTest::keyClicks(m_fixture->find<QWidget>("userName"), QStringLiteral("mona"));
        QTest::keyClicks(m_fixture->find<QWidget>("password"),
            name == QStringLiteral("refused") ? QStringLiteral("wrong") : QStringLiteral("mona-password"));
        QTest::keyClick(m_fixture->find<QWidget>("password"), Qt::Key_Return);
        const char *appears = name == QStringLiteral("refused") ? "banner" : "newPassword";
        [&] { QTRY_VERIFY(m_fixture->find<QWidget>(appears)); }();
        return window;
    }
    m_fixture->signInAdmin();
    const Qt::Key key = name == QStringLiteral("my password") ? Qt::Key_1 : name == QStringLiteral("activity") ? Qt::Key_3 : Qt::Key_2;
    QTest::keyClick(window, key, Qt::ControlModifier);
    if (name == QStringLiteral("a user")) {
        QTest::keyClicks(window->focusWidget(), QStringLiteral("mona"));
        QTest::keyClick(window->focusWidget(), Qt::Key_Return);
        [&] { QTRY_VERIFY(!m_fixture->window.findChildren<QAbstractItemView *>().isEmpty()); }();
        QTest::keyClick(window->focusWidget(), Qt::Key_Down);
        QCoreApplication::processEvents();
    }
    return window;
}

//! With every field that a form can show.
QWidget *tst_Accessibility::showConnections(const QString &name)
{
    Profile profile{.id = QStringLiteral("x"), .name = QStringLiteral("X"), .address = QStringLiteral("https://x.example.org"),
        .authoritiesPath = QStringLiteral("/x.pem"), .pinnedKey = QByteArray(32, 'k'), .proxy = Profile::Proxy::Own,
        .managementAddress = QStringLiteral("https://m.example.org"), .tokenAddress = QStringLiteral("https://t.example.org")};
    m_fixture->profiles.list = {profile};
    auto dialog = std::make_unique<ConnectionsDialog>(m_fixture->connector, m_fixture->profiles, m_fixture->secrets,
        m_fixture->exchange, m_fixture->clock);
    profile.kind = name == QStringLiteral("zato") ? Profile::Kind::ZatoServer
        : name == QStringLiteral("licensespring") ? Profile::Kind::LicenseSpring : Profile::Kind::LocalDatabase;
    if (name != QStringLiteral("connections"))
        dialog->editOne(profile);
    dialog->resize(800, 1600);
    dialog->show();
    m_dialog = std::move(dialog);
    return m_dialog.get();
}

void tst_Accessibility::page()
{
    QFETCH(QString, name);
    QFETCH(bool, isMirrored);
    if (isMirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QWidget *window = show(name);
    QVERIFY(window);
    QVERIFY(QTest::qWaitForWindowExposed(window));
    checkNames(window);
    checkBuddies(window);
    checkMnemonics(window);
    checkTabOrder(window, isMirrored);
}

void tst_Accessibility::checkNames(QWidget *window)
{
    int seen = 0;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || (!takesTab(widget) && !qobject_cast<QAbstractButton *>(widget)))
            continue;
        ++seen;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(told, qPrintable(described(widget)));
        QVERIFY2(!told->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(described(widget)));
    }
    QVERIFY(seen >= 2);
}

void tst_Accessibility::checkBuddies(QWidget *window)
{
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (!label->isVisible() || mnemonicOf(label->text()).isNull() || label->textFormat() == Qt::PlainText)
            continue;
        QVERIFY2(label->buddy(), qPrintable(described(label)));
        QVERIFY2(label->buddy()->isVisible(), qPrintable(described(label)));
    }
}

void tst_Accessibility::checkMnemonics(QWidget *window)
{
    QHash<QChar, QString> taken;
    const auto take = [&taken](const QString &text, const QWidget *owner) {
        const QChar letter = mnemonicOf(text);
        if (letter.isNull())
            return;
        QVERIFY2(!taken.contains(letter), qPrintable(described(owner) + QStringLiteral(" and ") + taken.value(letter)));
        taken.insert(letter, described(owner));
    };
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && label->buddy()->isEnabled())
            take(label->text(), label);
    }
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled())
            take(button->text(), button);
    }
}

void tst_Accessibility::checkTabOrder(QWidget *window, bool isMirrored)
{
    QList<QWidget *> chain;
    for (QWidget *next = window->nextInFocusChain(); next && next != window; next = next->nextInFocusChain()) {
        if (takesTab(next))
            chain.append(next);
    }
    QVERIFY(chain.size() >= 2);
    for (qsizetype i = 1; i < chain.size(); ++i) {
        const QRect before = place(chain.at(i - 1));
        const QRect after = place(chain.at(i));
        const bool sameColumn = before.left() <= after.right() && after.left() <= before.right();
        const bool sameRow = before.top() <= after.bottom() && after.top() <= before.bottom();
        const bool isAbove = after.bottom() < before.top();
        const bool isBack = isMirrored ? after.left() > before.right() : after.right() < before.left();
        const QString both = described(chain.at(i - 1)) + QStringLiteral(" -> ") + described(chain.at(i));
        QVERIFY2(!(sameColumn && isAbove), qPrintable(both));
        QVERIFY2(!(sameRow && !sameColumn && isBack), qPrintable(both));
    }
}

void tst_Accessibility::everyIconIsThere()
{
    for (int i = 0; i <= static_cast<int>(Icons::Name::Warning); ++i) {
        const QImage image = Icons::get(static_cast<Icons::Name>(i)).pixmap(QSize(32, 32), 2.0).toImage();
        QCOMPARE(image.size(), QSize(64, 64));
        bool isDrawn = false;
        for (int y = 0; y < image.height() && !isDrawn; ++y) {
            for (int x = 0; x < image.width() && !isDrawn; ++x)
                isDrawn = image.pixelColor(x, y).alpha() > 128;
        }
        QVERIFY2(isDrawn, qPrintable(QString::number(i)));
    }
    QVERIFY(!Icons::application().pixmap(64).isNull());
}

void tst_Accessibility::iconsFollowThePalette()
{
    const QPalette before = QApplication::palette();
    const QIcon icon = Icons::get(Icons::Name::Lock);
    const QImage light = icon.pixmap(32).toImage();
    QPalette dark = before;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    const QImage onDark = icon.pixmap(32).toImage();
    QApplication::setPalette(before);
    QVERIFY(light != onDark);
}

QTEST_MAIN(tst_Accessibility)
#include "tst_Accessibility.moc"
