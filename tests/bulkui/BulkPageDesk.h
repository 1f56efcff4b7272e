// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/slips/PdfText.h"
#include "tests/support/StoreHarness.h"
#include "ui/bulk/BulkController.h"
#include "ui/bulk/BulkPage.h"
#include "ui/widgets/OutcomeBanner.h"
#include "ui/widgets/PasswordField.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QStyleHints>
#include <QTableView>
#include <QTest>

namespace passwright::test {

//! An open store as a connection.
class StoreConnection final : public Connection
{
public:
    explicit StoreConnection(SqlStore::Opened store)
        : m_store(std::move(store))
    {
    }

    [[nodiscard]] UserDirectory &directory() override { return m_store->directory(); }
    [[nodiscard]] AuditLog &auditLog() override { return m_store->auditLog(); }
    [[nodiscard]] QString title() const override { return QStringLiteral("CRM"); }
    [[nodiscard]] QString application() const override { return QStringLiteral("CRM"); }
    [[nodiscard]] QList<Notice> notices() const override { return {}; }
    Task<QString> prepare() override { return m_store->prepare(); }

private:
    SqlStore::Opened m_store;
};

//! The page of bulk resets over a copy of the sample Zato database (160 users), with its super-user admin1 signed in.
struct BulkPageDesk
{
    BulkPageDesk()
        : store(harness.zato(harness.copyOfZato()))
        , connection(store)
        , session(StoreHarness::signInAdmin(*store))
        , folder(harness.path(QStringLiteral("plans")))
    {
        openPage();
    }

    void openPage()
    {
        const Caller caller(QStringLiteral("CRM"), QStringLiteral("desk-7"), QString(), session);
        page = std::make_unique<BulkPage>(connection, caller, preferences,
            BulkParts{.clock = harness.clock, .random = harness.random, .words = {}, .folder = folder, .profileId = QStringLiteral("crm")});
        page->resize(1000, 800);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    template<class T>
    T *part(const char *name) const
    {
        for (T *found : page->findChildren<T *>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] BulkController &controller() const { return *page->findChild<BulkController *>(); }
    [[nodiscard]] BulkController::Step step() const { return controller().step(); }
    [[nodiscard]] QAbstractButton *go() const { return part<QAbstractButton>("bulkGo"); }
    //! The words on a filter's button; empty where there is none.
    [[nodiscard]] QString filter(const char *name) const
    {
        const auto *button = part<QAbstractButton>(name);
        return button ? button->text() : QString();
    }
    [[nodiscard]] QString banner() const { return part<OutcomeBanner>("bulkBanner") ? part<OutcomeBanner>("bulkBanner")->headline() : QString(); }

    [[nodiscard]] QStringList ids(const QStringList &userNames) const
    {
        QList<UserKey> keys;
        for (const QString &name : userNames)
            keys.append({.userName = name});
        QStringList found;
        const auto lookups = waitFor(store->directory().lookUp(keys, StoreHarness::context(session)));
        for (const UserLookup &lookup : *lookups)
            found << lookup.account.userId;
        return found;
    }
    //! user0000, user0001 and so on.
    static QStringList extras(int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names << QStringLiteral("user%1").arg(i, 4, 10, QLatin1Char('0'));
        return names;
    }

    void choose(const char *radio) { QTest::mouseClick(part<QAbstractButton>(radio), Qt::LeftButton, {}, QPoint(8, part<QAbstractButton>(radio)->height() / 2)); }
    void type(const char *name, const QString &text)
    {
        auto *field = part<QLineEdit>(name);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, text);
    }
    void pressGo()
    {
        // A second press within the time of a double click is not heard.
        QTest::qWait(QApplication::styleHints()->mouseDoubleClickInterval() + 50);
        QTest::keyClick(go(), Qt::Key_Return);
    }
    //! From the options to the verdicts.
    void dryRun()
    {
        pressGo();
        QTRY_COMPARE_WITH_TIMEOUT(step(), BulkController::Step::Checked, 20'000);
    }
    void runToEnd()
    {
        pressGo();
        QTRY_COMPARE_WITH_TIMEOUT(step(), BulkController::Step::Ended, 60'000);
    }

    //! How many resets the audit trail has.
    [[nodiscard]] int resets() const
    {
        const auto trail = waitFor(store->auditLog().read({.kind = AuditEvent::Kind::ResetPassword, .limit = 1000}, StoreHarness::context(session)));
        return static_cast<int>(trail->events.size());
    }
    [[nodiscard]] QStringList plans() const { return QDir(folder).entryList(QDir::Files); }

    StoreHarness harness;
    SqlStore::Opened store;
    StoreConnection connection;
    Session session;
    QString folder;
    Preferences preferences;
    std::unique_ptr<BulkPage> page;
};

} // namespace passwright::test
