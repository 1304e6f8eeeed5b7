// SPDX-License-Identifier: Apache-2.0

import GRDB

/// The tables of a node's journal. Only `entry` and `checkpoint` are the record; the rest are projections and the channel's boxes.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 the journal") { db in
            try db.execute(
                sql: """
                    CREATE TABLE entry(
                        number INTEGER PRIMARY KEY, stream TEXT NOT NULL, kind TEXT NOT NULL, occurredAt INTEGER NOT NULL,
                        recordedAt INTEGER NOT NULL, officer TEXT, body BLOB NOT NULL, leaf BLOB NOT NULL) STRICT;
                    CREATE INDEX entryOfStream ON entry(stream, number);
                    CREATE TABLE subtree(level INTEGER NOT NULL, position INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY(level, position)) STRICT, WITHOUT ROWID;
                    CREATE TABLE streamKey(stream TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE) STRICT, WITHOUT ROWID;
                    CREATE TABLE checkpoint(size INTEGER PRIMARY KEY, note TEXT NOT NULL, frontier BLOB NOT NULL) STRICT;
                    """)
        }
        migrator.registerMigration("2 projections") { db in
            try db.execute(
                sql: """
                    CREATE TABLE card(
                        stream TEXT PRIMARY KEY, room TEXT NOT NULL, rank INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT, WITHOUT ROWID;
                    CREATE INDEX cardOfRoom ON card(room, rank);
                    CREATE TABLE credential(officer TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT, WITHOUT ROWID;
                    CREATE TABLE note(
                        number TEXT PRIMARY KEY, year INTEGER NOT NULL, ordinal INTEGER NOT NULL, direction TEXT NOT NULL, day TEXT NOT NULL,
                        peer TEXT NOT NULL, theirs TEXT, request TEXT NOT NULL, UNIQUE(year, ordinal)) STRICT, WITHOUT ROWID;
                    """)
        }
        migrator.registerMigration("3 the channel") { db in
            try db.execute(
                sql: """
                    CREATE TABLE outbox(
                        number INTEGER PRIMARY KEY, peer TEXT NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL, kind TEXT NOT NULL, about TEXT NOT NULL,
                        created INTEGER NOT NULL, expires INTEGER NOT NULL, expired INTEGER, isSettled INTEGER NOT NULL DEFAULT 0, bytes BLOB,
                        UNIQUE(peer, seq)) STRICT;
                    CREATE INDEX outboxWaiting ON outbox(peer, seq) WHERE isSettled = 0;
                    CREATE INDEX outboxAbout ON outbox(about);
                    CREATE TABLE slip(number INTEGER PRIMARY KEY, peer TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
                    CREATE TABLE receipt(
                        peer TEXT NOT NULL, seq INTEGER NOT NULL, rung TEXT NOT NULL, at INTEGER NOT NULL, entry INTEGER NOT NULL, word TEXT,
                        slip INTEGER NOT NULL, PRIMARY KEY(peer, seq, rung)) STRICT, WITHOUT ROWID;
                    CREATE TABLE inbox(
                        number INTEGER PRIMARY KEY, peer TEXT NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL, arrived INTEGER NOT NULL, kind TEXT,
                        handedOver INTEGER, entry INTEGER NOT NULL DEFAULT 0, code TEXT, about TEXT, takenUp INTEGER, takenUpEntry INTEGER NOT NULL DEFAULT 0,
                        role TEXT, isOwed INTEGER NOT NULL DEFAULT 0, bytes BLOB, UNIQUE(peer, seq)) STRICT;
                    CREATE INDEX inboxAbout ON inbox(about) WHERE takenUp IS NULL;
                    CREATE INDEX inboxHandedOver ON inbox(peer, seq) WHERE handedOver IS NOT NULL;
                    CREATE INDEX inboxOwed ON inbox(peer, seq) WHERE isOwed = 1;
                    """)
        }
        migrator.registerMigration("4 cosignatures, scans, tokens") { db in
            try db.execute(
                sql: """
                    CREATE TABLE cosignature(
                        peer TEXT NOT NULL, size INTEGER NOT NULL, line TEXT NOT NULL, PRIMARY KEY(peer, size)) STRICT, WITHOUT ROWID;
                    CREATE TABLE witnessed(
                        peer TEXT NOT NULL, size INTEGER NOT NULL, note TEXT NOT NULL, PRIMARY KEY(peer, size)) STRICT, WITHOUT ROWID;
                    CREATE TABLE scan(stream TEXT NOT NULL, id TEXT NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY(stream, id)) STRICT;
                    CREATE TABLE token(hash TEXT PRIMARY KEY, officer TEXT NOT NULL, id TEXT NOT NULL) STRICT, WITHOUT ROWID;
                    """)
        }
        migrator.registerMigration("5 documents") { db in
            try db.execute(
                sql: """
                    CREATE TABLE document(
                        peer TEXT NOT NULL, seq INTEGER NOT NULL, root TEXT NOT NULL, size INTEGER NOT NULL, isOurs INTEGER NOT NULL, bits BLOB NOT NULL,
                        whole INTEGER, PRIMARY KEY(peer, isOurs, root)) STRICT;
                    CREATE INDEX documentOfMessage ON document(peer, seq);
                    CREATE INDEX documentUnderWay ON document(peer, isOurs, seq) WHERE whole IS NULL;
                    ALTER TABLE inbox ADD COLUMN documentsWhole INTEGER;
                    ALTER TABLE inbox ADD COLUMN documentsEntry INTEGER NOT NULL DEFAULT 0;
                    """)
        }
        return migrator
    }
}
