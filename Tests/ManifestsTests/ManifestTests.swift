// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
import Identity
import Manifests
import Testing

@Suite struct ManifestCheckTests {
    static let today = Day(2026, 2, 25) ?? Day(number: 0)

    static func check(_ text: String) throws -> [CheckedRow] { try ManifestCheck.rows(of: Array(text.utf8), manifest: "m", today: today).rows }

    @Test(
        "Each sort of fault is named with row, column and value",
        arguments: [
            ("7,,M,1990,SY", RowFault.Code.noName, "Full name"), ("7,A,?,1990,SY", .unknownSex, "Sex"), ("7,A,M,31/02/1990,SY", .noSuchDay, "DOB"),
            ("7,A,M,12/05/2031,SY", .dateInFuture, "DOB"), ("7,A,M,soon,SY", .dateNotReadable, "DOB"), ("7,A,M,31/4/1409,SY", .noSuchDay, "DOB"), ("7,A,M,1990,Europe", .noSuchState, "Citizenship"),
            (",A,M,1990,SY", .noFileNumber, "File No"), ("6,A,M,1990,SY", .fileNumberTwice, "File No"),
        ])
    func faults(_ row: String, _ code: RowFault.Code, _ column: String) throws {
        let rows = try Self.check("File No,Full name,Sex,DOB,Citizenship\n6,B,F,1988-11-16,IQ\n\(row)\n")
        #expect(rows.count == 2 && rows[0].faults.isEmpty)
        #expect(rows[1].faults.map(\.code) == [code] && rows[1].faults.first?.row == 3 && rows[1].faults.first?.column == column)
        #expect(rows[1].registration == nil)
    }

    @Test(
        "A date is read day first, unless the year leads, in any digits; a Hijri year is turned into the Gregorian one",
        arguments: [
            ("16/11/1988", "1988-11-16"), ("1988/11/16", "1988-11-16"), ("١٦-١١-١٩٨٨", "1988-11-16"), ("۱۹۸۸", "1988"), ("1988.11.16", "1988-11-16"), ("7/1988", "1988-07"),
            ("١٤٠٩/٠٤/٠٦", "1988-11-16"), ("6/4/1409", "1988-11-16"), ("1409", "1989"), ("١٤٠٩ هـ", "1989"), ("6/4/1409هـ", "1988-11-16"), ("1/7/1409", "1989"),
        ])
    func dates(_ text: String, _ read: String) throws {
        let rows = try Self.check("file,name,dob\n1,A,\(text)\n")
        #expect(rows[0].registration?.description.birth?.description == read)
    }

    @Test("Title, blank row and total are not people; the row stays verbatim")
    func layout() throws {
        let text = "قائمة;;\n;;\nرقم الملف;الاسم الكامل;الجنسية\n1;محـمد  علي;روسيا\nالمجموع;;١\n"
        let (check, rows) = try ManifestCheck.rows(of: Array(text.utf8), manifest: "m", today: Self.today)
        #expect(rows.count == 1 && check.statedTotal == 1 && check.title == "قائمة")
        #expect(rows[0].registration?.source.cells == ["1", "محـمد  علي", "روسيا"])
        #expect(rows[0].registration?.description.fullName == "محمد علي")
        #expect(rows[0].registration?.description.claimed?.state == .russia)
    }

    @Test("Russian headers, tabs and UTF-16 will do as well")
    func otherLayouts() throws {
        let text = "Номер дела\tФИО\tПол\tДата рождения\tГражданство\n5\tИванов Иван\tм\t16.11.1988\tРоссия\n"
        let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 255), UInt8(unit >> 8)] }
        let rows = try ManifestCheck.rows(of: bytes, manifest: "m", today: Self.today).rows
        #expect(rows[0].registration?.description.claimed?.state == .russia && rows[0].registration?.description.sex == .male)
    }

    @Test("A list without a header, or without a needed column, is refused with the reason")
    func refused() {
        #expect(throws: ManifestFault.noHeader) { try Self.check("1,2,3\n4,5,6\n") }
        #expect(throws: ManifestFault.columnNotMapped(.name)) { try Self.check("file no,sex,dob\n1,M,1990\n") }
    }
}

@Suite struct ReconciliationTests {
    static func list(_ text: String) throws -> (check: ManifestCheck, rows: [CheckedRow]) {
        try ManifestCheck.rows(of: Array(("file,name,dob\n" + text).utf8), manifest: "m", today: ManifestCheckTests.today)
    }

    @Test("Missing, extra, changed and not compared: everybody is in exactly one")
    func everybody() throws {
        let a = try Self.list("1,A,1990\n2,B,1990\n3,C,31/02/1990\n4,محـمد,1990\n6,F,1990\nTotal,,5\n")
        let b = try Self.list("1,A,1990\n3,C,1990\n4,محمد,1991\n5,E,1990\n6,,1990\nTotal,,6\n")
        let result = Reconciliation(expected: a, other: b)
        #expect(result.missing == ["2"] && result.extra == ["5"])
        #expect(result.changed.map(\.file) == ["4"] && result.changed.first?.fields == ["dob"])
        #expect(Set(result.notCompared.map(\.file)) == ["3", "6"])
        #expect(result.totals.a.addsUp == true && result.totals.b.addsUp == false)
    }
}
