// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/ImportStartBox.h"

#include "models/transfer/UserColumns.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/LeadingLabel.h"
#include "ui/widgets/MutedLabel.h"

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace passwright {

ImportStartBox::ImportStartBox(QWidget *parent)
    : QWidget(parent)
    , m_what(new LeadingLabel(this))
    , m_columns(new LeadingLabel(this))
    , m_drop(new MutedLabel(this))
    , m_choose(new QPushButton(Icons::get(Icons::Name::Folder), {}, this))
{
    m_choose->setObjectName(QStringLiteral("chooseImport"));
    m_choose->setAutoDefault(true);
    setFocusProxy(m_choose);
    for (QLabel *label : {m_what, m_columns, m_drop}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_choose);
    choice->addWidget(m_drop, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(fontMetrics().height());
    rows->addWidget(m_what);
    rows->addWidget(m_columns);
    rows->addLayout(choice);
    rows->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &ImportStartBox::choose);
    retranslate();
}

void ImportStartBox::choose()
{
    auto *dialog = new QFileDialog(this, tr("Import users from a CSV file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: File types in a dialog
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportStartBox::fileChosen);
    dialog->open();
}

void ImportStartBox::retranslate()
{
    m_what->setText(tr("Users are known by their user name. Whoever is not there is added; whoever is there is changed where the file says something "
                       "else. Nobody is removed, and nobody who is there gets another password. First comes a dry run, which changes nothing."));
    QStringList columns = column::imported();
    columns.removeOne(column::userName);
    //: About a CSV file; %1: the name of a column, %2: names of columns
    m_columns->setText(tr("The first line of the file names its columns, in any order. There must be %1; there may be %2.")
                           .arg(column::userName, columns.join(QLatin1String(", "))));
    m_choose->setText(tr("&Choose a file…"));
    //: Beside the button that chooses a file
    m_drop->setText(tr("or drop it here"));
}

void ImportStartBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace passwright
