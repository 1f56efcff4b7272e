// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/ImportPage.h"

#include "ui/transfer/ImportRowsBox.h"
#include "ui/transfer/ImportStartBox.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/EnterOnce.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/LeadingLabel.h"
#include "ui/widgets/MutedLabel.h"
#include "ui/widgets/OutcomeBanner.h"
#include "ui/widgets/ProgressBox.h"
#include "ui/widgets/SaveDialog.h"
#include "ui/widgets/TitleLabel.h"
#include "ui/words/ErrorText.h"
#include "ui/words/ImportText.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStyleHints>
#include <QVBoxLayout>

namespace passwright {
namespace {

using Step = ImportController::Step;

//! The one file that is dragged; else empty.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

OutcomeBanner::Kind kindOf(const ImportCounts &counts)
{
    using Kind = OutcomeBanner::Kind;
    if (counts.notKnown > 0)
        return Kind::Unknown;
    if (counts.refused == 0 && !counts.isStopped)
        return Kind::Changed;
    return counts.rows > 0 && counts.refused == counts.rows ? Kind::Refused : Kind::Partial;
}

} // namespace

ImportPage::ImportPage(Connection &connection, const Caller &caller, QWidget *parent)
    : QWidget(parent)
    , m_controller(new ImportController(connection, caller, this))
    , m_title(new TitleLabel(this))
    , m_source(new MutedLabel(this))
    , m_banner(new OutcomeBanner(this))
    , m_start(new ImportStartBox(this))
    , m_progress(new ProgressBox(QStringLiteral("transfer"), this))
    , m_headline(new LeadingLabel(this))
    , m_rows(new ImportRowsBox(this))
    , m_faults(new QPushButton(Icons::get(Icons::Name::Export), {}, this))
    , m_again(new QPushButton(Icons::get(Icons::Name::Verify), {}, this))
    , m_back(new QPushButton(this))
    , m_go(new QPushButton(Icons::get(Icons::Name::Import), {}, this))
{
    setObjectName(QStringLiteral("ImportPage"));
    setAcceptDrops(true);
    build();
    connectParts();
    connectController();
    showStep();
}

void ImportPage::build()
{
    m_source->setObjectName(QStringLiteral("importSource"));
    m_banner->setObjectName(QStringLiteral("importBanner"));
    m_headline->setObjectName(QStringLiteral("importHeadline"));
    m_faults->setObjectName(QStringLiteral("saveFaults"));
    m_again->setObjectName(QStringLiteral("importAgain"));
    m_back->setObjectName(QStringLiteral("importBack"));
    m_go->setObjectName(QStringLiteral("importGo"));
    for (QLabel *label : {static_cast<QLabel *>(m_source), m_headline}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QPushButton *button : {m_faults, m_again, m_back, m_go})
        button->setAutoDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_faults);
    buttons->addStretch();
    for (QPushButton *button : {m_again, m_back, m_go})
        buttons->addWidget(button);
    auto *rows = new QVBoxLayout(this);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_banner)})
        rows->addWidget(widget);
    rows->addWidget(m_start, 1);
    rows->addWidget(m_progress);
    rows->addWidget(m_headline);
    rows->addWidget(m_rows, 1);
    rows->addStretch(); // where there is neither a choice nor rows
    rows->addLayout(buttons);
    (new EnterOnce(this))->guard(this);
}

void ImportPage::connectParts()
{
    connect(m_start, &ImportStartBox::fileChosen, this, &ImportPage::check);
    connect(m_progress, &ProgressBox::stopChosen, m_controller, &ImportController::stop);
    connect(m_faults, &QPushButton::clicked, this, &ImportPage::askFaults);
    connect(m_again, &QPushButton::clicked, this, [this] { check(m_controller->path()); });
    connect(m_back, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_go, &QPushButton::clicked, this, &ImportPage::go);
}

void ImportPage::connectController()
{
    connect(m_controller, &ImportController::stepChanged, this, &ImportPage::showStep);
    connect(m_controller, &ImportController::busyChanged, this, &ImportPage::busyChanged);
    connect(m_controller, &ImportController::imported, this, &ImportPage::imported);
    connect(m_controller, &ImportController::sessionLost, this, &ImportPage::sessionLost);
    connect(m_controller, &ImportController::failed, m_banner, &OutcomeBanner::showError);
    connect(m_controller, &ImportController::progressed, this,
        [this](const ImportCounts &counts, double part) { m_progress->setProgress(ImportText::progress(counts), part); });
    connect(m_controller, &ImportController::fileChanged, this, [this] {
        m_banner->showMessage(OutcomeBanner::Kind::Caution, tr("The file was changed after the dry run. Nothing was imported."),
            {tr("This is a dry run of the file as it is now.")});
    });
    connect(m_controller, &ImportController::faultsSaved, this, [this](const QString &path, qint64 rows) {
        m_banner->showMessage(OutcomeBanner::Kind::Info, tr("%n rows were saved.", nullptr, static_cast<int>(rows)),
            //: %1: the path of a file
            {tr("They are in “%1”, which only your account can read. No password is in it.").arg(QDir::toNativeSeparators(path))});
    });
}

void ImportPage::check(const QString &path)
{
    if (isBusy())
        return;
    m_banner->dismiss();
    m_controller->check(path);
}

void ImportPage::wipe()
{
    m_controller->leave();
    m_banner->dismiss();
}

void ImportPage::showStep()
{
    const Step step = m_controller->step();
    const bool hasRows = step == Step::Checked || step == Step::Ended;
    m_sinceStep.start();
    if (step == Step::Checking)
        m_progress->begin(tr("Dry run: looking at every row. Nothing is changed."), tr("&Stop"));
    else if (step == Step::Running)
        //: Button: ends an import after the rows that are being written
        m_progress->begin(tr("Importing. You can leave this page meanwhile; the import goes on."), tr("&Stop after this batch"));
    m_rows->setRows(hasRows ? m_controller->rows() : nullptr, hasRows ? m_controller->counts() : ImportCounts());
    retranslate();
    m_start->setVisible(step == Step::None);
    m_progress->setVisible(step == Step::Checking || step == Step::Running);
    m_headline->setVisible(step == Step::Checked);
    m_rows->setVisible(hasRows);
    m_faults->setVisible(hasRows && m_controller->faults() > 0);
    m_again->setVisible(hasRows);
    m_back->setVisible(step == Step::None || hasRows);
    m_go->setVisible(step == Step::Checked);
    m_go->setEnabled(m_controller->toDo() > 0);
    if (step == Step::Ended)
        showOutcome();
    if (isVisible())
        focusStart();
    if (step == Step::Checked && isVisible())
        announce(m_headline, m_headline->text());
}

void ImportPage::showOutcome()
{
    const ImportCounts &counts = m_controller->counts();
    QString headline = tr("The import has come to its end.");
    if (counts.isStopped)
        headline = m_controller->error() || counts.notKnown > 0 ? tr("The import was cut off.") : tr("The import was stopped.");
    QStringList lines;
    if (m_controller->error())
        lines << ErrorText::sentence(*m_controller->error());
    lines << ImportText::summary(counts, false);
    if (m_controller->listError())
        //: %1: a sentence that says why
        lines << tr("The list below lacks rows. %1").arg(ErrorText::sentence(*m_controller->listError()));
    m_banner->showMessage(kindOf(counts), headline, lines);
}

void ImportPage::retranslate()
{
    const Step step = m_controller->step();
    m_title->setText(tr("Import users"));
    m_source->setText(QDir::toNativeSeparators(m_controller->path()));
    m_source->setVisible(!m_source->text().isEmpty());
    const QString headline = m_controller->toDo() > 0 ? tr("This was the dry run: nothing has been changed yet.")
                                                      : tr("This was the dry run. There is nothing that an import would change.");
    m_headline->setText((QStringList{headline} + ImportText::notes(m_controller->counts())).join(QLatin1Char('\n')));
    //: Button: writes the rows that an import does not take to a file
    m_faults->setText(tr("Save &refused rows…"));
    //: Button: the dry run of an import once more, of a file that was mended
    m_again->setText(tr("&Dry run again"));
    //: Button: carries out an import; how many users it writes
    m_go->setText(tr("&Import %n users", nullptr, static_cast<int>(m_controller->toDo())));
    //: Button: through with an import
    m_back->setText(step == Step::Ended ? tr("D&one") : tr("C&ancel"));
}

void ImportPage::focusStart()
{
    switch (m_controller->step()) {
    case Step::None:
        m_start->setFocus(Qt::OtherFocusReason);
        break;
    case Step::Checked:
        // On the verdicts, so that they are read before Enter does anything.
        m_rows->focusTable();
        break;
    case Step::Ended:
        m_back->setFocus(Qt::OtherFocusReason);
        break;
    default:
        m_progress->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void ImportPage::go()
{
    // The second half of a double click on what was here before is not meant for this button.
    if (m_sinceStep.elapsed() < QApplication::styleHints()->mouseDoubleClickInterval())
        return;
    m_banner->dismiss();
    m_controller->run();
}

void ImportPage::goBack()
{
    const bool isChosen = m_controller->step() == Step::Checked;
    wipe();
    if (!isChosen)
        Q_EMIT left();
}

void ImportPage::askFaults()
{
    auto *dialog = new SaveDialog(SaveDialog::Kind::Table, tr("Save the refused rows"), this);
    //: Suggested name of a file; %1: the name of another one, without its ending
    dialog->selectFile(tr("%1-refused").arg(QFileInfo(m_controller->path()).completeBaseName()) + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, m_controller, &ImportController::saveFaults);
    dialog->open();
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isBusy() && !draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(*event->mimeData());
    if (isBusy() || path.isEmpty())
        return;
    event->acceptProposedAction();
    check(path);
}

} // namespace passwright
