// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserImporter.h"
#include "models/services/Caller.h"
#include "models/transfer/ImportCounts.h"
#include "models/transfer/ImportRow.h"

#include <QObject>

namespace passwright {

class CsvUserList;

//! Use case: brings the users of a CSV file into a database, in batches of one transaction each and under one bulk
//! ID, or says what that would do. Memory does not grow with the file. Doing it again changes nothing more, so that
//! one that was stopped, or cut off, is gone on with by doing it again. Lives in the GUI thread; nothing blocks it.
class UserImport : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostRows = 500;     //!< of a batch
    static constexpr int mostPasswords = 32; //!< of a batch: each is a key to derive

    enum class Mode {
        DryRun, //!< nothing is written
        Run,
    };

    //! \p importer must outlive it.
    UserImport(UserImporter &importer, const QString &path, const Caller &caller, QObject *parent = nullptr);

    //! Call it once.
    void start(Mode mode);
    //! After the batch that is under way.
    void stop() { m_stops = true; }
    //! SHA-256 of the file, 32 bytes. Once it has finished without an error, and not because of stop().
    [[nodiscard]] QByteArray digest() const;

Q_SIGNALS:
    //! Rows of the file in their order, with their verdicts. No passwords are in them.
    void rowsDone(const QList<passwright::ImportRow> &rows);
    //! \p part of the file, between 0 and 1.
    void progressed(const passwright::ImportCounts &counts, double part);
    //! The last one. An Error: as CsvUserList's or the importer's; what stands in the counts so far is done.
    void finished(const passwright::Result<passwright::ImportCounts> &result);

private:
    void readNext();
    void handle(QList<ImportRow> rows);
    void take(const QList<qsizetype> &places, const UserImporter::Batch &batch);
    void end(bool isStopped);

    UserImporter &m_importer;
    Caller m_caller;
    std::shared_ptr<CsvUserList> m_list; // shared with the thread that reads
    QString m_bulkId;
    Mode m_mode = Mode::DryRun;
    bool m_stops = false;
    ImportCounts m_counts;
    QList<ImportRow> m_rows; // under way
};

} // namespace passwright
