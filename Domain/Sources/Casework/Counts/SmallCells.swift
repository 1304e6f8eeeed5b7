// SPDX-License-Identifier: Apache-2.0

extension PeopleCount {
    /// Figures below this, but for none at all, could point at somebody.
    public static let smallest = 5

    /// The same without the figures that could point at somebody, and without as many others as it takes that none of these can be computed: neither
    /// from a table's total nor from the other tables, whose figures hang together.
    public var withoutSmallCells: PeopleCount {
        guard let total else { return self }
        let erased = tables.first?.rows.last { $0.code == Self.erased }?.count ?? 0
        if (1..<Self.smallest).contains(total - erased) {
            let hidden = tables.map { table in Table(column: table.column, rows: table.rows.map { Row(code: $0.code, count: nil) }) }
            return PeopleCount(total: nil, tables: hidden)
        }
        var cells = LinkedCells(tables)
        cells.hideSmall()
        return PeopleCount(total: total, tables: cells.tables)
    }
}

/// The figures of all tables together with what is known to hold between them.
private struct LinkedCells {
    private struct Cell {
        let table: Int
        let row: Int
        let count: Int
        var isHidden = false

        /// What must not become known.
        var isSmall: Bool { (1..<PeopleCount.smallest).contains(count) }
    }

    private let original: [PeopleCount.Table]
    private var cells: [Cell] = []
    /// Sums that anybody knows: of each table's cells, and between cells of different tables. By cell, with its sign.
    private var equations: [[Int: Double]] = []
    /// Tables of which nothing is left to hide but the rows with nobody.
    private var emptied: Set<Int> = []

    init(_ tables: [PeopleCount.Table]) {
        original = tables
        var place: [CountColumn: [String: Int]] = [:]
        for (index, table) in tables.enumerated() {
            var sum: [Int: Double] = [:]
            // How many were erased is a figure of the office's work, and points at nobody.
            for (row, item) in table.rows.enumerated() where item.code != PeopleCount.erased {
                place[table.column, default: [:]][item.code] = cells.count
                sum[cells.count] = 1
                cells.append(Cell(table: index, row: row, count: item.count ?? 0))
            }
            equations.append(sum)
        }
        func cell(_ column: CountColumn, _ code: String) -> Int? { place[column]?[code] }
        for state in CountedState.allCases {
            var link: [Int: Double] = [:]
            if let whole = cell(.state, state.rawValue) { link[whole] = 1 }
            for outcome in CountedOutcome.allCases where outcome.state == state {
                if let part = cell(.outcome, outcome.rawValue) { link[part] = -1 }
            }
            equations.append(link)
        }
        let isTold = CountedOutcome.allCases.allSatisfy { outcome in
            outcome.isConfirmed != nil || cell(.outcome, outcome.rawValue).map { cells[$0].count == 0 } ?? true
        }
        if isTold, let none = cell(.confirmed, PeopleCount.notConfirmed) {
            var link: [Int: Double] = [none: 1]
            for outcome in CountedOutcome.allCases where outcome.isConfirmed == false {
                if let part = cell(.outcome, outcome.rawValue) { link[part] = -1 }
            }
            equations.append(link)
        }
    }

    var tables: [PeopleCount.Table] {
        original.enumerated().map { index, table in
            let hidden = Set(cells.filter { $0.table == index && $0.isHidden }.map(\.row))
            return PeopleCount.Table(
                column: table.column, rows: table.rows.enumerated().map { PeopleCount.Row(code: $1.code, count: hidden.contains($0) ? nil : $1.count) })
        }
    }

    mutating func hideSmall() {
        for index in cells.indices where cells[index].isSmall { cells[index].isHidden = true }
        while let table = exposed {
            let shown = cells.indices.filter { cells[$0].table == table && !cells[$0].isHidden }
            let next = shown.filter { cells[$0].count > 0 }.min { (cells[$0].count, $0) < (cells[$1].count, $1) }
            if let next {
                cells[next].isHidden = true
            } else {
                emptied.insert(table)
                for index in shown { cells[index].isHidden = true }
            }
        }
    }

    /// A table of which a small figure can be computed from what is shown.
    private var exposed: Int? {
        let small = cells.indices.filter { cells[$0].isHidden && cells[$0].isSmall }
        if let cell = determined.intersection(small).min(by: { ($0) < ($1) }), let table = tableToHideIn(cell) { return table }
        return Set(small.map { cells[$0].table }).sorted().first { !emptied.contains($0) && !isWide($0) }
    }

    /// The cell's own table where anything is left to hide in it, else another with which it hangs together.
    private func tableToHideIn(_ cell: Int) -> Int? {
        func isOpen(_ table: Int) -> Bool { !emptied.contains(table) && cells.contains { $0.table == table && !$0.isHidden } }
        let others = equations.filter { $0[cell] != nil }.flatMap { $0.keys.map { cells[$0].table } }.sorted()
        return ([cells[cell].table] + others).first(where: isOpen)
    }

    /// Whether the hidden figures of a table leave open what each small one is, for somebody who knows which are the small ones: from 1 to 4 each, the
    /// others from 5 on, and their sum.
    private func isWide(_ table: Int) -> Bool {
        let hidden = cells.filter { $0.table == table && $0.isHidden }
        let (small, sum) = (hidden.count(where: \.isSmall), hidden.reduce(0) { $0 + $1.count })
        let others = hidden.count - small
        let most = min(PeopleCount.smallest - 1, sum - (small - 1) - others * PeopleCount.smallest)
        let least = others > 0 ? 1 : max(1, sum - (small - 1) * (PeopleCount.smallest - 1))
        return most > least
    }

    /// Hidden cells that the equations give away, found by elimination.
    private var determined: Set<Int> {
        let columns = cells.indices.filter { cells[$0].isHidden }
        var rows = equations.map { equation in columns.map { equation[$0] ?? 0 } }
        var lead = 0
        for row in rows.indices {
            guard let column = (lead..<columns.count).first(where: { column in rows[row...].contains { abs($0[column]) > 1e-9 } }),
                let pivot = rows[row...].firstIndex(where: { abs($0[column]) > 1e-9 })
            else { break }
            rows.swapAt(row, pivot)
            let factor = rows[row][column]
            rows[row] = rows[row].map { $0 / factor }
            for other in rows.indices where other != row && abs(rows[other][column]) > 1e-9 {
                let times = rows[other][column]
                for index in columns.indices { rows[other][index] -= times * rows[row][index] }
            }
            lead = column + 1
        }
        return Set(
            rows.compactMap { row in
                let left = row.indices.filter { abs(row[$0]) > 1e-9 }
                return left.count == 1 ? columns[left[0]] : nil
            })
    }
}
