// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/ActivityPage.h"

#include "ui/activity/ActivityController.h"
#include "ui/activity/OutcomeDelegate.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/ClearButton.h"
#include "ui/widgets/Icons.h"
#include "ui/words/ErrorText.h"
#include "ui_ActivityPage.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QShortcut>

#include <algorithm>

namespace passwright {
namespace {

using State = ActivityController::State;

//! What the filter by days holds as its data: a number of days up to today, or one of these.
constexpr int anyDay = 0;
constexpr int range = -1;

} // namespace

ActivityPage::ActivityPage(Connection &connection, const Caller &caller, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ActivityPage>())
    , m_controller(new ActivityController(connection, caller, this))
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->person);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->detailsScroll->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_ui->table->setModel(m_controller->model());
    m_ui->table->setItemDelegateForColumn(AuditTableModel::Outcome, new OutcomeDelegate(m_ui->table));
    m_ui->table->verticalHeader()->hide();
    m_ui->table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    m_ui->table->horizontalHeader()->setHighlightSections(false);
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
    m_ui->table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_ui->table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_ui->verify->setIcon(Icons::get(Icons::Name::Verify));
    m_ui->save->setIcon(Icons::get(Icons::Name::Export));
    m_ui->refresh->setIcon(Icons::get(Icons::Name::Refresh));
    m_ui->range->hide();
    fillFilters();
    connectFilters();
    connectActions();
    showState();
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::setCaller(const Caller &caller)
{
    m_controller->setCaller(caller);
}

bool ActivityPage::isBusy() const
{
    return m_controller->isExporting();
}

void ActivityPage::stop()
{
    m_controller->stopExport();
}

void ActivityPage::refresh()
{
    applyFilters();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ActivityPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameFilters();
        showState();
    }
    QWidget::changeEvent(event);
}

void ActivityPage::fillFilters()
{
    using enum AuditEvent::Kind;
    m_ui->kind->addItem({});
    for (const auto kind : {SignIn, ChangePassword, ResetPassword, SetMustChange, Lock, Unlock, Approve, Recovery, AddUser, Export, Prepare})
        m_ui->kind->addItem({}, static_cast<int>(kind));
    m_ui->outcome->addItem({});
    for (const auto outcome : {AuditEvent::Outcome::Changed, AuditEvent::Outcome::Refused, AuditEvent::Outcome::Partial,
             AuditEvent::Outcome::Unknown, AuditEvent::Outcome::Ok, AuditEvent::Outcome::Intended})
        m_ui->outcome->addItem({}, static_cast<int>(outcome));
    for (const int days : {anyDay, 1, 7, 30, 90, range})
        m_ui->days->addItem({}, days);
    nameFilters();
    const QDate today = QDate::currentDate();
    m_ui->from->setDate(today.addDays(-6));
    m_ui->to->setDate(today);
}

void ActivityPage::nameFilters()
{
    nameClearButton(m_ui->person);
    //: Filter of the audit trail: no filter by kind
    m_ui->kind->setItemText(0, tr("Everything"));
    for (int i = 1; i < m_ui->kind->count(); ++i)
        m_ui->kind->setItemText(i, ErrorText::word(static_cast<AuditEvent::Kind>(m_ui->kind->itemData(i).toInt())));
    //: Filter of the audit trail: no filter by outcome
    m_ui->outcome->setItemText(0, tr("Any"));
    for (int i = 1; i < m_ui->outcome->count(); ++i)
        m_ui->outcome->setItemText(i, ErrorText::word(static_cast<AuditEvent::Outcome>(m_ui->outcome->itemData(i).toInt())));
    for (int i = 0; i < m_ui->days->count(); ++i) {
        const int days = m_ui->days->itemData(i).toInt();
        if (days == anyDay)
            //: Filter of the audit trail: no filter by days
            m_ui->days->setItemText(i, tr("All"));
        else if (days == range)
            //: Filter of the audit trail: a first and a last day, chosen beside it
            m_ui->days->setItemText(i, tr("From, to"));
        else
            m_ui->days->setItemText(i, days == 1 ? tr("Today") : tr("Last %n days", nullptr, days));
    }
}

void ActivityPage::connectFilters()
{
    connect(m_ui->person, &QLineEdit::textChanged, this, [this] { m_controller->setQuerySoon(query()); });
    connect(m_ui->person, &QLineEdit::returnPressed, this, &ActivityPage::applyFilters);
    for (QComboBox *box : {m_ui->kind, m_ui->outcome})
        connect(box, &QComboBox::currentIndexChanged, this, &ActivityPage::applyFilters);
    connect(m_ui->days, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->range->setVisible(m_ui->days->currentData().toInt() == range);
        applyFilters();
    });
    for (QDateEdit *day : {m_ui->from, m_ui->to})
        connect(day, &QDateEdit::dateChanged, this, &ActivityPage::applyFilters);
}

void ActivityPage::connectActions()
{
    connect(m_controller, &ActivityController::stateChanged, this, &ActivityPage::showState);
    connect(m_controller, &ActivityController::sessionLost, this, &ActivityPage::sessionLost);
    connect(m_controller, &ActivityController::failed, m_ui->banner, &OutcomeBanner::showError);
    connect(m_controller, &ActivityController::verified, this, &ActivityPage::showVerdict);
    connect(m_controller, &ActivityController::exported, this, [this](const QString &path, qint64 rows) {
        //: %1: the path of a file
        m_ui->banner->showMessage(OutcomeBanner::Kind::Changed, tr("%n entries were exported.", nullptr, static_cast<int>(rows)),
            {tr("They are in “%1”, which only your account can read.").arg(QDir::toNativeSeparators(path))});
    });
    connect(m_controller, &ActivityController::exportStopped, this,
        [this] { m_ui->banner->showMessage(OutcomeBanner::Kind::Info, tr("The export was stopped. There is no file.")); });
    connect(m_controller, &ActivityController::exportingChanged, this, &ActivityPage::busyChanged);
    connect(m_ui->banner, &OutcomeBanner::actionChosen, this, &ActivityPage::stop);
    connect(m_controller, &ActivityController::workChanged, this, [this] {
        // One after the other: both read every entry, and each says here what became of it.
        const bool isFree = !m_controller->isVerifying() && !m_controller->isExporting();
        m_ui->verify->setEnabled(isFree);
        m_ui->save->setEnabled(isFree);
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPage::showDetails);
    connect(m_controller->model(), &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        showDetails();
    });
    connect(m_ui->more, &QPushButton::clicked, this, [this] { m_controller->model()->fetchMore({}); });
    connect(m_ui->refresh, &QPushButton::clicked, this, &ActivityPage::refresh);
    connect(m_ui->verify, &QPushButton::clicked, this, &ActivityPage::verify);
    connect(m_ui->head, &QLineEdit::returnPressed, this, &ActivityPage::verify);
    connect(m_ui->save, &QPushButton::clicked, this, &ActivityPage::askExport);
    auto *again = new QShortcut(QKeySequence(Qt::Key_F5), this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, &ActivityPage::refresh);
}

AuditQuery ActivityPage::query() const
{
    AuditQuery query{.person = m_ui->person->text().trimmed()};
    if (const QVariant kind = m_ui->kind->currentData(); kind.isValid())
        query.kind = static_cast<AuditEvent::Kind>(kind.toInt());
    if (const QVariant outcome = m_ui->outcome->currentData(); outcome.isValid())
        query.outcome = static_cast<AuditEvent::Outcome>(outcome.toInt());
    const int days = m_ui->days->currentData().toInt();
    if (days == range) {
        query.from = m_ui->from->date().startOfDay().toUTC();
        query.until = m_ui->to->date().addDays(1).startOfDay().toUTC();
    } else if (days != anyDay) {
        query.from = QDate::currentDate().addDays(1 - days).startOfDay().toUTC();
    }
    return query;
}

void ActivityPage::applyFilters()
{
    m_controller->setQuery(query());
}

void ActivityPage::showState()
{
    QString text;
    Icons::Name icon = Icons::Name::Activity;
    Tone tone = Tone::Muted;
    const int rows = m_controller->model()->rowCount();
    switch (m_controller->state()) {
    case State::Loading:
        text = tr("Reading the audit trail…");
        icon = Icons::Name::Clock;
        break;
    case State::Found:
        text = m_controller->model()->hasMore() ? tr("The newest %n entries; there are older ones.", nullptr, rows)
                                                : tr("%n entries.", nullptr, rows);
        break;
    case State::NoMatch:
        text = m_controller->isFiltered() ? tr("No entry matches the filters.") : tr("The audit trail is empty.");
        icon = Icons::Name::Question;
        break;
    case State::Failed:
        //: %1: a sentence that says why
        text = tr("The audit trail could not be read. %1").arg(ErrorText::sentence(*m_controller->error()));
        icon = Icons::Name::Error;
        tone = Tone::Bad;
        break;
    }
    m_ui->state->setText(text);
    m_ui->stateIcon->setIcon(Icons::get(icon, tone));
    m_ui->more->setVisible(m_controller->state() == State::Found && m_controller->model()->hasMore());
    if (m_controller->state() != State::Loading && isVisible())
        announce(m_ui->state, text);
}

void ActivityPage::fitColumns()
{
    if (m_controller->model()->rowCount() == 0)
        return;
    QHeaderView *header = m_ui->table->horizontalHeader();
    m_ui->table->resizeColumnsToContents();
    const int gap = fontMetrics().averageCharWidth();
    for (int column = 0; column < AuditTableModel::ColumnCount - 1; ++column)
        header->resizeSection(column, std::min(header->sectionSize(column) + gap, gap * 30));
}

void ActivityPage::showDetails()
{
    const QModelIndex index = m_ui->table->currentIndex();
    m_ui->details->setEvent(index.isValid() ? std::optional(m_controller->model()->eventAt(index.row())) : std::nullopt);
}

void ActivityPage::verify()
{
    if (!m_ui->verify->isEnabled())
        return;
    QByteArray expected;
    if (!m_ui->head->text().trimmed().isEmpty()) {
        const auto head = ActivityController::headFromText(m_ui->head->text());
        if (!head) {
            m_ui->banner->showMessage(OutcomeBanner::Kind::Caution, tr("This is not the head of an audit trail."),
                {tr("A head has 64 digits from 0 to 9 and a to f. Leave the field empty to check without one.")});
            m_ui->head->setFocus(Qt::OtherFocusReason);
            return;
        }
        expected = *head;
    }
    m_ui->banner->showMessage(OutcomeBanner::Kind::Info, tr("Checking every entry…"));
    m_controller->verify(expected);
}

void ActivityPage::showVerdict(const AuditVerdict &verdict)
{
    const bool isWhole = verdict.kind == AuditVerdict::Kind::Whole;
    QStringList lines;
    if (!verdict.head.isEmpty() && isWhole)
        //: %1: 64 hex digits, the hash of the last entry
        lines << tr("Head to keep elsewhere, for the next check: %1").arg(QString::fromLatin1(verdict.head.toHex()));
    if (!isWhole)
        lines << tr("Keep a copy of the database as it is now, and find out who could write to it.");
    m_ui->banner->showMessage(isWhole ? OutcomeBanner::Kind::Changed : OutcomeBanner::Kind::Error, ErrorText::sentence(verdict), lines);
}

void ActivityPage::askExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the audit trail"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    //: File type in a dialog
    const QString csv = tr("Table (*.csv)");
    //: File type in a dialog
    const QString json = tr("JSON (*.json)");
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    //: Suggested name of a file, without its ending
    dialog->selectFile(tr("audit-trail") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &filter) {
        dialog->setDefaultSuffix(filter == json ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityPage::startExport);
    dialog->open();
}

void ActivityPage::startExport(const QString &path)
{
    m_ui->banner->showMessage(OutcomeBanner::Kind::Info, tr("Writing the audit trail to a file…"));
    //: Button: ends an export
    m_ui->banner->setAction(tr("Stop"));
    const bool isJson = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    m_controller->exportTo(path, isJson ? AuditLog::Format::Json : AuditLog::Format::Csv);
}

} // namespace passwright
