// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakeConnection.h"
#include "models/services/ProfileCheck.h"
#include "ui/profiles/ConnectionsDialog.h"
#include "ui/profiles/FieldNote.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/OutcomeBanner.h"
#include "ui/widgets/PasswordField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace passwright::test {

//! The connections, as a person works on them with keys and mouse.
class DialogFixture
{
public:
    explicit DialogFixture(const QList<Profile> &known = {})
        : connector(std::make_shared<FakeConnection>(clock))
    {
        profiles.list = known;
        dialog = std::make_unique<ConnectionsDialog>(connector, profiles, secrets, exchange, clock);
        dialog->show();
    }

    template<class T>
    T *find(const char *name) const
    {
        for (T *found : dialog->findChildren<T *>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    void click(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    //! Replaces what stands in the field.
    void type(const char *name, const char *text) const
    {
        auto *line = find<QLineEdit>(name);
        QVERIFY2(line, name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, QLatin1String(text));
    }

    //! By keys: a person goes down the list of choices.
    void choose(const char *name, int index) const
    {
        auto *box = find<QComboBox>(name);
        QVERIFY2(box, name);
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentIndex(), index);
    }

    void add(int entry) const
    {
        auto *button = find<MenuButton>("addButton");
        QVERIFY(button && button->popup());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Down);
        for (int i = 0; i < entry; ++i)
            QTest::keyClick(button->popup(), Qt::Key_Down);
        QTest::keyClick(button->popup(), Qt::Key_Return);
    }
    void addZato() const { add(0); }
    void addLicenseSpring() const { add(1); }

    [[nodiscard]] OutcomeBanner *banner() const { return find<OutcomeBanner>("banner"); }
    [[nodiscard]] bool isEditing() const { return find<QPushButton>("saveButton"); }
    [[nodiscard]] QString note(const char *name) const
    {
        const auto *found = find<FieldNote>(name);
        return found ? found->sentence() : QString();
    }

    MockClock clock;
    FakeConnector connector;
    MemoryProfiles profiles;
    MemorySecretStore secrets;
    MemoryExchange exchange;
    std::unique_ptr<ConnectionsDialog> dialog;
};

//! One of each kind.
inline Profile zatoProfile()
{
    return {.id = QStringLiteral("z"), .name = QStringLiteral("CRM"), .kind = Profile::Kind::ZatoServer,
        .address = QStringLiteral("https://sso.example.org"), .application = QStringLiteral("CRM")};
}

inline Profile licenseSpringProfile()
{
    return {.id = QStringLiteral("l"), .name = QStringLiteral("Licenses"), .kind = Profile::Kind::LicenseSpring,
        .address = QStringLiteral("https://api.licensespring.com"), .apiKey = QStringLiteral("api-key"),
        .managementAddress = QStringLiteral("https://saas.licensespring.com")};
}

} // namespace passwright::test
