// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace passwright {

//! One option of the command line.
struct OptionRow
{
    enum class Value { None, Text, Number, Hex, Kind, Choice };

    QString name;
    Value value = Value::None;
    QString valueName = {};  //!< in capitals, for the help
    QString does = {};
    int least = 0;           //!< Number
    int most = 0;            //!< Number
    QStringList choices = {}; //!< Choice
    bool isHidden = false;   //!< left out of the help
};

//! Every option there is; which command takes which stands in CommandTable.
class OptionTable
{
    Q_DECLARE_TR_FUNCTIONS(passwright::OptionTable)

public:
    //! Before or after any command.
    [[nodiscard]] static QList<OptionRow> general();
    [[nodiscard]] static QList<OptionRow> ofCommands();
    [[nodiscard]] static OptionRow row(const QString &name);
};

} // namespace passwright
