// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/BulkPage.h"

#include "models/bulk/CsvBulkSource.h"
#include "models/bulk/SearchBulkSource.h"
#include "models/bulk/SelectedUsersSource.h"
#include "ui/bulk/BulkOptionsForm.h"
#include "ui/bulk/BulkReportBox.h"
#include "ui/bulk/BulkResumeForm.h"
#include "ui/bulk/BulkRowsBox.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/EnterOnce.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/LeadingLabel.h"
#include "ui/widgets/MutedLabel.h"
#include "ui/widgets/OutcomeBanner.h"
#include "ui/widgets/ProgressBox.h"
#include "ui/widgets/SaveDialog.h"
#include "ui/widgets/TitleLabel.h"
#include "ui/words/BulkText.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleHints>
#include <QVBoxLayout>

#include <utility>

namespace passwright {

using Step = BulkController::Step;

namespace {

constexpr int optionsInCharacters = 110; // a column that reads well

} // namespace

BulkPage::BulkPage(Connection &connection, const Caller &caller, const Preferences &preferences, const BulkParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_controller(new BulkController(connection, caller, parts, this))
    , m_title(new TitleLabel(this))
    , m_source(new MutedLabel(this))
    , m_banner(new OutcomeBanner(this))
    , m_optionsScroll(new QScrollArea(this))
    , m_options(new BulkOptionsForm(connection.directory().capabilities(), connection.directory().passwordRules(), preferences, parts.clock))
    , m_resume(new BulkResumeForm(this))
    , m_progress(new ProgressBox(QStringLiteral("bulk"), this))
    , m_headline(new LeadingLabel(this))
    , m_superUsers(new QWidget(this))
    , m_superUserLabel(new LeadingLabel(this))
    , m_superUser(new QLineEdit(this))
    , m_include(new QPushButton(this))
    , m_rows(new BulkRowsBox(this))
    , m_report(new BulkReportBox(this))
    , m_back(new QPushButton(this))
    , m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("BulkPage"));
    build();
    connectParts();
    connectController();
    retranslate();
}

BulkPage::~BulkPage() = default;

void BulkPage::build()
{
    m_banner->setObjectName(QStringLiteral("bulkBanner"));
    m_headline->setObjectName(QStringLiteral("bulkHeadline"));
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_superUser->setObjectName(QStringLiteral("superUser"));
    m_include->setObjectName(QStringLiteral("include"));
    m_go->setObjectName(QStringLiteral("bulkGo"));
    m_back->setObjectName(QStringLiteral("bulkBack"));
    m_superUserLabel->setBuddy(m_superUser);
    m_go->setAutoDefault(true);
    m_back->setAutoDefault(true);
    m_include->setAutoDefault(false);
    m_options->setMaximumWidth(fontMetrics().averageCharWidth() * optionsInCharacters);
    m_optionsScroll->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_optionsScroll->setWidget(m_options);
    m_optionsScroll->setWidgetResizable(true);
    m_optionsScroll->setFrameShape(QFrame::NoFrame);
    m_optionsScroll->setFocusPolicy(Qt::NoFocus);

    auto *superUsers = new QHBoxLayout(m_superUsers);
    superUsers->setContentsMargins({});
    superUsers->addWidget(m_superUserLabel);
    superUsers->addWidget(m_superUser, 1);
    superUsers->addWidget(m_include);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_go);
    auto *rows = new QVBoxLayout(this);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_banner)})
        rows->addWidget(widget);
    rows->addWidget(m_optionsScroll, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_resume), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_headline), m_superUsers})
        rows->addWidget(widget);
    rows->addWidget(m_rows, 1);
    rows->addWidget(m_report);
    rows->addLayout(buttons);
    (new EnterOnce(this))->guard(this);
}

void BulkPage::connectParts()
{
    connect(m_go, &QPushButton::clicked, this, &BulkPage::go);
    connect(m_back, &QPushButton::clicked, this, &BulkPage::goBack);
    connect(m_include, &QPushButton::clicked, this, &BulkPage::include);
    connect(m_superUser, &QLineEdit::returnPressed, this, &BulkPage::include);
    connect(m_progress, &ProgressBox::stopChosen, m_controller, &BulkController::stop);
    connect(m_rows, &BulkRowsBox::failed, m_banner, &OutcomeBanner::showError);
    connect(m_report, &BulkReportBox::printChosen, this, [this] {
        m_report->setWorking(true);
        m_controller->makeSlips();
    });
    connect(m_report, &BulkReportBox::savePdfChosen, this, &BulkPage::savePdf);
    connect(m_report, &BulkReportBox::reportChosen, this, &BulkPage::saveReport);
    connect(m_report, &BulkReportBox::goOnChosen, m_controller, [this] { m_controller->goOn(); });
    connect(m_report, &BulkReportBox::doneChosen, this, [this] {
        m_controller->leave();
        Q_EMIT left();
    });
    connect(&m_printer, &SlipPrinter::begun, this, [this] { m_report->setWorking(true); });
    connect(&m_printer, &SlipPrinter::printed, this, [this] {
        m_controller->slipsPrinted();
        m_banner->showMessage(OutcomeBanner::Kind::Changed, tr("The slips have been sent to the printer."));
    });
    connect(&m_printer, &SlipPrinter::failed, this, [this](const QString &words) {
        m_report->setWorking(false);
        m_banner->showMessage(OutcomeBanner::Kind::Error, words);
    });
}

void BulkPage::connectController()
{
    connect(m_controller, &BulkController::stepChanged, this, [this] {
        showStep();
        Q_EMIT inUseChanged(isInUse());
    });
    connect(m_controller, &BulkController::busyChanged, this, &BulkPage::busyChanged);
    connect(m_controller, &BulkController::plansChanged, this, &BulkPage::plansChanged);
    connect(m_controller, &BulkController::sessionLost, this, &BulkPage::sessionLost);
    connect(m_controller, &BulkController::progressed, this,
        [this](const BulkProgress &progress) { m_progress->setProgress(BulkText::progress(progress), progress.part()); });
    connect(m_controller, &BulkController::rowEnded, m_rows, &BulkRowsBox::update);
    connect(m_controller, &BulkController::countsChanged, this, &BulkPage::showCounts);
    connect(m_controller, &BulkController::failed, this, [this](const Error &error) {
        m_report->setWorking(false);
        m_banner->showError(error);
    });
    connect(m_controller, &BulkController::reported, this, [this](const QString &path, qint64 rows) {
        //: %1: the path of a file
        m_banner->showMessage(OutcomeBanner::Kind::Changed, tr("The report has %n rows.", nullptr, static_cast<int>(rows)),
            {tr("It is in “%1”, which only your account can read. No password is in it.").arg(QDir::toNativeSeparators(path))});
    });
    connect(m_controller, &BulkController::slipsMade, this, [this](const BulkSlips::Made &made) {
        m_report->setWorking(false);
        m_printer.ask(made.fill, m_report->perPage(), this);
    });
    connect(m_controller, &BulkController::slipsSaved, this, [this](const QString &path) {
        m_report->setWorking(false);
        //: %1: the path of a file
        m_banner->showMessage(OutcomeBanner::Kind::Caution, tr("The slips are in “%1”.").arg(QDir::toNativeSeparators(path)),
            {tr("The file holds passwords that anybody who opens it can read. Destroy it once they are handed over.")});
    });
}

void BulkPage::setPreferences(const Preferences &preferences)
{
    m_options->setPreferences(preferences);
}

void BulkPage::wipe()
{
    wipeTyped();
    m_controller->wipe();
    m_banner->dismiss();
}

void BulkPage::wipeTyped()
{
    m_options->wipe();
    m_resume->wipe();
}

void BulkPage::warnOfLeaving()
{
    m_banner->showMessage(OutcomeBanner::Kind::Caution, tr("The new passwords were not handed over yet."),
        {tr("Print or save the slips first. To give the passwords up, choose the same once more.")});
}

bool BulkPage::isFree()
{
    if (!m_controller->isOccupied())
        return true;
    m_banner->showMessage(OutcomeBanner::Kind::Caution, tr("Another bulk reset is not done with yet."),
        {tr("Come to the end of this one first, or go back from it.")});
    Q_EMIT wanted();
    return false;
}

void BulkPage::begin(std::unique_ptr<BulkSource> source, const QString &path)
{
    m_options->start(path);
    m_banner->dismiss();
    m_controller->begin(std::move(source), path);
    Q_EMIT wanted();
}

void BulkPage::beginSelected(const QStringList &userIds)
{
    if (isFree() && !userIds.isEmpty())
        //: What a bulk reset is made from
        begin(std::make_unique<SelectedUsersSource>(userIds, tr("%n selected users", nullptr, static_cast<int>(userIds.size()))));
}

void BulkPage::beginSearch(const UserQuery &query)
{
    if (!isFree())
        return;
    //: What a bulk reset is made from; %1: what was typed into the search
    QString title = tr("Everybody whom “%1” finds").arg(query.text);
    if (query.text.isEmpty())
        //: What a bulk reset is made from
        title = query.state ? tr("Everybody whom the filter finds") : tr("Everybody");
    begin(std::make_unique<SearchBulkSource>(m_controller->directory(), query, m_controller->caller(), title));
}

void BulkPage::beginFile(const QString &path)
{
    if (isFree())
        begin(std::make_unique<CsvBulkSource>(path), path);
}

void BulkPage::chooseFile()
{
    if (!isFree())
        return;
    auto *dialog = new QFileDialog(this, tr("Reset passwords from a CSV file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: File types in a dialog
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BulkPage::beginFile);
    dialog->open();
}

void BulkPage::resume(const QString &planPath)
{
    if (!isFree())
        return;
    m_banner->dismiss();
    m_controller->resume(planPath);
    Q_EMIT wanted();
}

void BulkPage::go()
{
    // The second half of a double click on the button of the step before is not meant for this one.
    if (m_sinceGo.isValid() && m_sinceGo.elapsed() < QApplication::styleHints()->mouseDoubleClickInterval())
        return;
    m_sinceGo.start();
    switch (m_controller->step()) {
    case Step::Options:
        if (const auto choice = m_options->choice()) {
            m_banner->dismiss();
            m_controller->check(*choice);
        }
        break;
    case Step::Checked:
        m_banner->dismiss();
        m_controller->run();
        break;
    case Step::Resuming:
        if (const auto answer = m_resume->answer()) {
            m_banner->dismiss();
            m_controller->goOn(answer->passphrase, answer->sourcePath);
        }
        break;
    default:
        break;
    }
}

void BulkPage::goBack()
{
    if (m_controller->step() == Step::Checked) {
        m_controller->back();
        return;
    }
    m_options->wipe();
    m_resume->wipe();
    m_controller->leave();
    Q_EMIT left();
}

void BulkPage::include()
{
    const QString name = m_superUser->text().trimmed();
    m_superUser->clear();
    m_controller->includeSuperUser(name);
}

void BulkPage::savePdf()
{
    auto *dialog = new SaveDialog(SaveDialog::Kind::Pdf, tr("Save the slips"), this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_report->setWorking(true);
        m_controller->saveSlips(path, m_report->perPage());
    });
    dialog->open();
}

void BulkPage::saveReport()
{
    auto *dialog = new SaveDialog(SaveDialog::Kind::Table, tr("Save the report"), this);
    connect(dialog, &QFileDialog::fileSelected, m_controller, &BulkController::writeReport);
    dialog->open();
}

} // namespace passwright
