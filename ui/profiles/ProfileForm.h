// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/ProfileCheck.h"
#include "ui/profiles/TypedSecret.h"

#include <QMap>
#include <QWidget>

class QLineEdit;

namespace passwright {

class FieldNote;

//! The fields of one kind of profile. What a form has no field for stays as it was set.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    using Finding = ProfileCheck::Finding;
    using Field = ProfileCheck::Field;

    using QWidget::QWidget;

    virtual void setProfile(const Profile &profile) = 0;
    [[nodiscard]] virtual Profile profile() const = 0;
    //! What is wrong with what stands in the fields.
    [[nodiscard]] virtual QList<Finding> findings() const;
    //! Those that were typed; an empty field is none.
    [[nodiscard]] virtual QList<TypedSecret> typedSecrets() const { return {}; }
    [[nodiscard]] virtual SecretStore::Keep keep() const { return SecretStore::Keep::InMemory; }
    virtual void setHasKeychain(bool has) { Q_UNUSED(has) }
    //! Overwrites every secret in the form.
    virtual void wipe() {}

    //! Says each beside its field and goes to the first; those that were said before are gone.
    void showFindings(const QList<Finding> &findings);

Q_SIGNALS:
    void edited();

protected:
    //! Where what is found about \p field is said. What is said goes when the line is edited.
    void addField(Field field, QLineEdit *line, FieldNote *note);
    //! The host of an address, as a name for people.
    [[nodiscard]] static QString hostOf(const QString &address);

private:
    struct Row
    {
        QLineEdit *line;
        FieldNote *note;
    };
    QMap<Field, Row> m_rows;
};

} // namespace passwright
