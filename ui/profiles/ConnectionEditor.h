// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/profiles/ProfileForm.h"

#include <memory>

namespace passwright {

namespace Ui {
class ConnectionEditor;
}

//! The form of one connection, and what can be done with it.
class ConnectionEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionEditor(QWidget *parent = nullptr);
    ~ConnectionEditor() override;

    //! \p isToConnect: Enter connects as well.
    void edit(const Profile &profile, bool isToConnect);
    [[nodiscard]] bool isEdited() const { return m_isEdited; }
    //! That of the profile's kind; its wipe() is for whoever is done with it.
    [[nodiscard]] ProfileForm &form() const;
    void setHasKeychain(bool has);
    void setBusy(bool busy);

Q_SIGNALS:
    //! Nothing is wrong with what stands in the fields.
    void saveChosen(bool thenConnect);
    void testChosen();
    void cancelChosen();

private:
    void showForm(ProfileForm *form);
    [[nodiscard]] QList<ProfileForm *> forms() const;
    [[nodiscard]] ProfileForm *formOf(Profile::Kind kind) const;
    //! True where nothing is wrong; else it is said beside the fields.
    bool check();
    void keepClearOfScrollBar(int minimum, int maximum);

    std::unique_ptr<Ui::ConnectionEditor> m_ui;
    ProfileForm *m_form = nullptr;
    bool m_isEdited = false;
};

} // namespace passwright
