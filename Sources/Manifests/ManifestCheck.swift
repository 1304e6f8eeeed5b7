// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Identity
public import Tables

/// A data row of a manifest, checked: sound, with what it says of a person, or with its faults.
public struct CheckedRow: Sendable, Hashable {
    public let line: Int
    public let fileNumber: String
    public let registration: Registration?
    public let faults: [RowFault]

    public init(line: Int, fileNumber: String, registration: Registration?, faults: [RowFault]) {
        self.line = line
        self.fileNumber = fileNumber
        self.registration = registration
        self.faults = faults
    }
}

/// Why a list cannot be read as a manifest at all.
public enum ManifestFault: Error, Sendable, Equatable {
    case noHeader
    case columnNotMapped(ManifestField)
    case table(TableFault)
    case tooManyRows(Int)
}

/// Reads a manifest row by row: finds the header under any title, maps its columns, checks every row, and notices a total at the end.
public struct ManifestCheck: Sendable {
    public private(set) var mapping: ColumnMapping?
    public private(set) var title = ""
    /// The total that the list itself states, if it does.
    public private(set) var statedTotal: Int?
    public private(set) var rows = 0
    private var reader: TableReader
    private let manifest: String
    private let today: Day
    private var numbers = Set<String>()
    private var linesBeforeHeader = 0
    private let given: ColumnMapping?

    static let mostLinesBeforeHeader = 40
    static let mostRows = 1_000_000

    /// - Parameters:
    ///   - manifest: how source records name the list.
    ///   - today: no birth and no transfer can lie after it.
    ///   - mapping: the registrar's own, where the suggested one will not do.
    public init(manifest: String, today: Day, mapping: ColumnMapping? = nil, encoding: TextEncoding? = nil) {
        self.manifest = manifest
        self.today = today
        given = mapping
        reader = TableReader(encoding: encoding)
    }

    public var encoding: TextEncoding? { reader.encoding }

    public mutating func read(_ bytes: [UInt8], _ take: (CheckedRow) throws -> Void) throws {
        var reader = self.reader
        defer { self.reader = reader }
        do {
            try reader.read(bytes) { try row($0, take) }
        } catch let fault as TableFault {
            throw ManifestFault.table(fault)
        }
    }

    public mutating func finish(_ take: (CheckedRow) throws -> Void) throws {
        var reader = self.reader
        defer { self.reader = reader }
        do {
            try reader.finish { try row($0, take) }
        } catch let fault as TableFault {
            throw ManifestFault.table(fault)
        }
        if mapping == nil { throw ManifestFault.noHeader }
    }

    /// A whole list at once.
    public static func rows(
        of bytes: [UInt8], manifest: String, today: Day, mapping: ColumnMapping? = nil
    ) throws -> (check: ManifestCheck, rows: [CheckedRow]) {
        var check = ManifestCheck(manifest: manifest, today: today, mapping: mapping)
        var rows: [CheckedRow] = []
        try check.read(bytes) { rows.append($0) }
        try check.finish { rows.append($0) }
        return (check, rows)
    }

    private mutating func row(_ row: TableRow, _ take: (CheckedRow) throws -> Void) throws {
        if row.isBlank { return }
        guard let mapping else {
            try header(row)
            return
        }
        if isTotal(row) { return }
        rows += 1
        if rows > Self.mostRows { throw ManifestFault.tooManyRows(Self.mostRows) }
        try take(check(row, mapping))
    }

    private mutating func header(_ row: TableRow) throws {
        if var suggested = ColumnMapping(suggestedBy: row) {
            if let given { suggested.columns = given.columns }
            if let missing = suggested.missing.first { throw ManifestFault.columnNotMapped(missing) }
            mapping = suggested
        } else if let given, row.cells.map(cleanText) == given.header {
            mapping = given
        } else {
            if title.isEmpty { title = row.cells.map(cleanText).first { !$0.isEmpty } ?? "" }
            linesBeforeHeader += 1
            if linesBeforeHeader > Self.mostLinesBeforeHeader { throw ManifestFault.noHeader }
        }
    }

    /// «المجموع … ٥٧٠٤»: a row that begins with a word for total and names nobody.
    private mutating func isTotal(_ row: TableRow) -> Bool {
        let words = row.cells.map { cleanText($0) }.filter { !$0.isEmpty }
        guard let first = words.first?.lowercased(), CellReading.totals.contains(first.filter { $0 != ":" }) else { return false }
        statedTotal = words.compactMap { Int(westernDigits($0)) }.last
        return true
    }

    private mutating func check(_ row: TableRow, _ mapping: ColumnMapping) -> CheckedRow {
        var faults: [RowFault] = []
        func fault(_ field: ManifestField, _ code: RowFault.Code) {
            let index = mapping.columns[field] ?? 0
            let value = index < row.cells.count ? row.cells[index] : ""
            faults.append(RowFault(row: row.line, column: mapping.title(of: field), value: cleanText(value), code: code))
        }
        func text(_ field: ManifestField) -> String? {
            let cell = mapping.cell(field, of: row)
            return cell.isEmpty ? nil : cell
        }
        let number = westernDigits(text(.fileNumber) ?? "")
        if number.isEmpty {
            fault(.fileNumber, .noFileNumber)
        } else if !numbers.insert(number).inserted {
            fault(.fileNumber, .fileNumberTwice)
        }
        let name = text(.name)
        if name == nil { fault(.name, .noName) }
        func date(_ field: ManifestField) -> PartialDate? {
            guard let cell = text(field) else { return nil }
            switch CellReading.date(cell, today: today) {
            case .date(let date): return date
            case .fault(let code):
                fault(field, code)
                return nil
            }
        }
        let birth = date(.birth)
        let transferred = date(.transferred)
        let sex = text(.sex).flatMap(CellReading.sex)
        if sex == nil, text(.sex) != nil { fault(.sex, .unknownSex) }
        let claimed = text(.nationality).flatMap(StateNames.nationality)
        if claimed == nil, text(.nationality) != nil { fault(.nationality, .noSuchState) }
        guard faults.isEmpty, let name else { return CheckedRow(line: row.line, fileNumber: number, registration: nil, faults: faults) }
        let description = PersonDescription(
            names: [NameRendering(name, source: .manifest)], kunya: text(.kunya), father: text(.father), grandfather: text(.grandfather),
            mother: text(.mother), sex: sex, birth: birth, birthPlace: text(.birthPlace), documents: text(.document).map { [DocumentNumber(westernDigits($0))] } ?? [], claimed: claimed)
        let source = SourceRecord(manifest: manifest, line: row.line, header: mapping.header, cells: row.cells)
        return CheckedRow(
            line: row.line, fileNumber: number,
            registration: Registration(
                fileNumber: number, description: description, transferredOn: transferred, batch: text(.batch).map(westernDigits), source: source),
            faults: [])
    }
}
