// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Workflow

// Tokens are credentials, like passwords: only their hashes are kept, apart from the entries that tell of them.

extension Writing {
    public func keepToken(hash: String, officer: OfficerID, id: String) throws {
        try db.execute(sql: "INSERT INTO token(hash, officer, id) VALUES(?,?,?)", arguments: [hash, officer.text, id])
    }

    public func dropToken(_ id: String, of officer: OfficerID) throws {
        try db.execute(sql: "DELETE FROM token WHERE id = ? AND officer = ?", arguments: [id, officer.text])
    }
}

extension Reading {
    public func token(hash: String) throws -> (officer: OfficerID, id: String)? {
        try Row.fetchOne(db, sql: "SELECT officer, id FROM token WHERE hash = ?", arguments: [hash]).map { (OfficerID($0["officer"]), $0["id"]) }
    }
}
