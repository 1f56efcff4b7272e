// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Connection.h"
#include "tests/transfer/TransferDesk.h"
#include "ui/transfer/ImportController.h"
#include "ui/widgets/OutcomeBanner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QStyleHints>
#include <QTableView>

namespace passwright::test {

//! An open store as a connection; its importer can be another one.
class TransferConnection final : public Connection
{
public:
    explicit TransferConnection(SqlStore::Opened store)
        : m_store(std::move(store))
        , importer(m_store->userImporter())
    {
    }

    [[nodiscard]] UserDirectory &directory() override { return m_store->directory(); }
    [[nodiscard]] AuditLog &auditLog() override { return m_store->auditLog(); }
    [[nodiscard]] UserImporter *userImporter() override { return importer; }
    [[nodiscard]] QString title() const override { return QStringLiteral("Staff"); }
    [[nodiscard]] QString application() const override { return QStringLiteral("passwright"); }
    [[nodiscard]] QList<Notice> notices() const override { return {}; }
    Task<QString> prepare() override { return m_store->prepare(); }

private:
    SqlStore::Opened m_store;

public:
    UserImporter *importer;
};

//! Its answers to commits get lost from the second batch on.
class LosingImporter final : public UserImporter
{
public:
    explicit LosingImporter(UserImporter &real)
        : m_real(real)
    {
    }

    Task<QList<ImportVerdict>> judge(const QList<ImportedUser> &users, const CallContext &context) override { return m_real.judge(users, context); }
    Task<Batch> bring(const QList<ImportedUser> &users, const CallContext &context) override
    {
        if (++m_batches == 1)
            return m_real.bring(users, context);
        return readyTask<Batch>(Batch{.isKnown = false, .verdicts = QList<ImportVerdict>(users.size(), {.kind = ImportVerdict::Kind::Add})});
    }

private:
    UserImporter &m_real;
    int m_batches = 0;
};

//! A database of our own and its super-user, seen through a window.
class TransferPageDesk : public TransferDesk
{
public:
    TransferPageDesk()
        : connection(store)
    {
    }

    //! Users user0, user1 and so on.
    [[nodiscard]] QString manyUsers(int count) const
    {
        QByteArray bytes("username,display_name\n");
        for (int i = 0; i < count; ++i)
            bytes += "user" + QByteArray::number(i) + ",User " + QByteArray::number(i) + '\n';
        return file(bytes, QStringLiteral("many.csv"));
    }
    //! One of each kind: anna is new, admin1 is changed, the fourth line is refused, and so is the fifth.
    [[nodiscard]] QString mixedUsers() const
    {
        return file("username,display_name,super_user,password\n"
                    "anna,Anna,,Amber-Teapot-1717\n"
                    "admin1,The Admin,,\n"
                    "bob,Bob,maybe,\n"
                    "carl,Carl,,short\n");
    }

    //! The visible one of this name; null where there is none.
    template<class T>
    static T *part(const QWidget &root, const char *name)
    {
        for (T *found : root.findChildren<T *>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    static QString words(const QWidget &root, const char *button)
    {
        const auto *found = part<QAbstractButton>(root, button);
        return found ? found->text() : QString();
    }
    static const OutcomeBanner *banner(const QWidget &root, const char *name) { return part<OutcomeBanner>(root, name); }
    static void afterDoubleClick() { QTest::qWait(QApplication::styleHints()->mouseDoubleClickInterval() + 50); }

    TransferConnection connection;
};

} // namespace passwright::test
