// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Connection.h"
#include "models/transfer/ImportRows.h"
#include "models/transfer/UserImport.h"

#include <QObject>

#include <memory>
#include <optional>

namespace passwright {

//! An import of users from its file to what became of it: the dry run, then the same file in earnest. Knows no widget. GUI
//! thread.
class ImportController final : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        None,
        Checking, //!< the dry run is under way
        Checked,  //!< what it says is there
        Running,
        Ended,    //!< counts() tell what was done; error() why it did not come to its end
    };

    //! The connection has a userImporter() and must outlive it.
    ImportController(Connection &connection, const Caller &caller, QObject *parent = nullptr);
    ~ImportController() override;

    //! The same person signed in again; holds from the next start.
    void setCaller(const Caller &caller) { m_caller = caller; }

    [[nodiscard]] Step step() const { return m_step; }
    //! Whether users are being written.
    [[nodiscard]] bool isBusy() const { return m_step == Step::Running; }
    //! Of the file; absolute.
    [[nodiscard]] QString path() const { return m_path; }
    //! Of the dry run, or of the import where that has begun.
    [[nodiscard]] const ImportCounts &counts() const { return m_counts; }
    //! Likewise; null before.
    [[nodiscard]] std::shared_ptr<const ImportRows> rows() const { return m_rows; }
    //! Users whom run() would write.
    [[nodiscard]] qint64 toDo() const { return m_counts.added + m_counts.changed; }
    //! Rows that saveFaults() would write.
    [[nodiscard]] qint64 faults() const { return m_counts.refused + m_counts.notKnown; }
    //! Ended: what cut it off, if anything did.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    //! Ended: why rows() lacks some of the rows, if it does.
    [[nodiscard]] const std::optional<Error> &listError() const { return m_listError; }

public Q_SLOTS:
    //! The dry run of a file, this one or another. Nothing while isBusy().
    void check(const QString &path);
    //! Carries out what the dry run found, once. A file that is another by now is checked again instead.
    void run();
    //! Ends the dry run; or the import, after the batch that is under way.
    void stop();
    //! Writes the rows that were not taken to a new CSV file.
    void saveFaults(const QString &path);
    //! Through with it. Nothing while isBusy().
    void leave();

Q_SIGNALS:
    void stepChanged(passwright::ImportController::Step step);
    void busyChanged(bool busy);
    //! \p part of the file, between 0 and 1.
    void progressed(const passwright::ImportCounts &counts, double part);
    //! run() has found another file than the dry run, and checks it.
    void fileChanged();
    //! The step is back where it came from.
    void failed(const passwright::Error &error);
    void faultsSaved(const QString &path, qint64 rows);
    //! Users were written, or may have been.
    void imported();
    void sessionLost();

private:
    void start(UserImport::Mode mode);
    void keep(const QList<ImportRow> &rows);
    void endDryRun(const Result<ImportCounts> &result);
    void startRun(const Result<QByteArray> &digest);
    void endRun(const Result<ImportCounts> &result);
    void report(const Error &error);
    void drop();
    void setStep(Step step);

    Connection &m_connection;
    Caller m_caller;
    Step m_step = Step::None;
    QString m_path;
    QByteArray m_digest; //!< of what was checked
    ImportCounts m_counts;
    ImportCounts m_checkedCounts;
    std::shared_ptr<ImportRows> m_rows;
    std::shared_ptr<ImportRows> m_checkedRows;
    std::optional<Error> m_error;
    std::optional<Error> m_listError;
    std::unique_ptr<UserImport> m_import;
};

} // namespace passwright
