// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/ImportController.h"

#include "models/domain/InWorker.h"
#include "models/transfer/ImportFaults.h"
#include "ui/widgets/SessionLost.h"
#include "ui/words/ImportText.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace passwright {
namespace {

Result<QByteArray> digestOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{.kind = Error::Kind::NotFound, .subject = path};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{.kind = Error::Kind::CannotOpen, .subject = path, .detail = file.errorString()};
    return hash.result();
}

} // namespace

ImportController::ImportController(Connection &connection, const Caller &caller, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_caller(caller)
{
}

ImportController::~ImportController() = default;

void ImportController::check(const QString &path)
{
    if (isBusy())
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    drop();
    m_path = absolute;
    start(UserImport::Mode::DryRun);
    setStep(Step::Checking);
    m_import->start(UserImport::Mode::DryRun);
}

void ImportController::start(UserImport::Mode mode)
{
    m_rows = std::make_shared<ImportRows>();
    m_counts = {};
    m_import = std::make_unique<UserImport>(*m_connection.userImporter(), m_path, m_caller);
    connect(m_import.get(), &UserImport::rowsDone, this, &ImportController::keep);
    connect(m_import.get(), &UserImport::progressed, this, [this](const ImportCounts &counts, double part) {
        m_counts = counts;
        Q_EMIT progressed(counts, part);
    });
    connect(m_import.get(), &UserImport::finished, this, mode == UserImport::Mode::Run ? &ImportController::endRun : &ImportController::endDryRun);
}

void ImportController::keep(const QList<ImportRow> &rows)
{
    // What is done goes on without a list of it.
    if (m_listError)
        return;
    if (const auto kept = m_rows->add(rows); !kept.ok())
        m_listError = kept.error();
}

void ImportController::endDryRun(const Result<ImportCounts> &result)
{
    const auto import = std::shared_ptr<UserImport>(m_import.release(), [](UserImport *old) { old->deleteLater(); });
    const std::optional<Error> problem = result.ok() ? m_listError : result.error();
    if (problem || result->isStopped) {
        drop();
        setStep(Step::None);
        if (problem)
            report(*problem);
        return;
    }
    m_counts = *result;
    m_digest = import->digest();
    setStep(Step::Checked);
}

void ImportController::run()
{
    if (m_step != Step::Checked || toDo() == 0)
        return;
    m_checkedRows = m_rows;
    m_checkedCounts = m_counts;
    start(UserImport::Mode::Run);
    setStep(Step::Running);
    whenDone<QByteArray>(this, inWorker<QByteArray>([path = m_path] { return digestOf(path); }),
        [this](const Result<QByteArray> &digest) { startRun(digest); });
}

void ImportController::startRun(const Result<QByteArray> &digest)
{
    if (!digest.ok()) {
        endRun(digest.error());
    } else if (*digest != m_digest) {
        m_import.reset();
        setStep(Step::None);
        check(m_path);
        Q_EMIT fileChanged();
    } else {
        m_import->start(UserImport::Mode::Run);
    }
}

void ImportController::endRun(const Result<ImportCounts> &result)
{
    m_import.release()->deleteLater();
    if (result.ok()) {
        m_counts = *result;
    } else if (m_counts.rows > 0) {
        m_counts.isStopped = true;
        m_error = result.error();
    } else {
        m_rows = m_checkedRows;
        m_counts = m_checkedCounts;
        setStep(Step::Checked);
        report(result.error());
        return;
    }
    m_checkedRows.reset();
    setStep(Step::Ended);
    if (toDo() + m_counts.notKnown > 0)
        Q_EMIT imported();
    if (m_error && isSessionLost(*m_error))
        Q_EMIT sessionLost();
}

void ImportController::stop()
{
    if (m_import)
        m_import->stop();
}

void ImportController::saveFaults(const QString &path)
{
    if (!m_rows || isBusy())
        return;
    const auto words = [](const ImportRow &row) { return ImportText::detail(row); };
    whenDone<qint64>(this, ImportFaults::write(m_rows, path, words), [this, path](const Result<qint64> &rows) {
        if (rows.ok())
            Q_EMIT faultsSaved(path, *rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void ImportController::leave()
{
    if (isBusy() || m_step == Step::None)
        return;
    drop();
    setStep(Step::None);
}

void ImportController::report(const Error &error)
{
    Q_EMIT failed(error);
    if (isSessionLost(error))
        Q_EMIT sessionLost();
}

void ImportController::drop()
{
    m_import.reset();
    m_path.clear();
    m_digest.clear();
    m_counts = {};
    m_rows.reset();
    m_checkedRows.reset();
    m_error.reset();
    m_listError.reset();
}

void ImportController::setStep(Step step)
{
    const bool wasBusy = isBusy();
    m_step = step;
    Q_EMIT stepChanged(step);
    if (wasBusy != isBusy())
        Q_EMIT busyChanged(isBusy());
}

} // namespace passwright
