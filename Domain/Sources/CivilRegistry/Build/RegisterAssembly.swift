// SPDX-License-Identifier: Apache-2.0

import Matching
import PersonNames

/// Puts what the readers found into the order of the file: people by family and given name, and beside them the orders in which they are
/// looked for.
struct RegisterAssembly {
    private let readers: [ListReader]
    private let folder: String
    private let words: MergedWords
    private let places: MergedWords
    private let numbers: MergedWords
    private let count: Int

    init(_ readers: [ListReader], folder: String) throws(RegisterBuildFault) {
        self.readers = readers
        self.folder = folder
        words = try MergedWords(readers.map(\.words), folder: folder)
        places = try MergedWords(readers.map(\.places), folder: folder)
        numbers = try MergedWords(readers.map(\.numbers), folder: folder)
        count = readers.reduce(0) { $0 + $1.people.count }
        try renumber()
    }

    /// Gives every person the numbers of the merged lists.
    private func renumber() throws(RegisterBuildFault) {
        // Each thread renumbers the people of one reader.
        nonisolated(unsafe) let readers = readers
        let (words, places, numbers) = (words.numbers, places.numbers, numbers.numbers)
        try inParallel(readers.count) { part throws(RegisterBuildFault) in
            let people = readers[part].people.base
            func listed(_ number: UInt64) -> UInt64 {
                number & PackedNumber.listed == 0 ? number : PackedNumber.listed | UInt64(numbers[part][Int(number ^ PackedNumber.listed)])
            }
            for index in 0..<readers[part].people.count {
                people[index].row.given = words[part][Int(people[index].row.given)]
                people[index].row.family = words[part][Int(people[index].row.family)]
                people[index].row.patronymic = words[part][Int(people[index].row.patronymic)]
                people[index].row.father = words[part][Int(people[index].row.father)]
                people[index].row.grandfather = words[part][Int(people[index].row.grandfather)]
                people[index].row.mother = words[part][Int(people[index].row.mother)]
                people[index].row.place = places[part][Int(people[index].row.place)]
                people[index].number = listed(people[index].number)
                people[index].document = listed(people[index].document)
            }
        }
    }

    private func person(_ index: Int) -> ListedPerson {
        let first = readers[0].people.count
        return index < first ? readers[0].people.base[index] : readers[1].people.base[index - first]
    }

    /// - Returns: the length of the file.
    func write(to path: String) throws(RegisterBuildFault) -> Int {
        let order = try byName()
        var documented = 0
        var grandfathers = false
        var patronymics = [Bool](repeating: false, count: words.count)
        var born = [Bool](repeating: false, count: PackedDate.limit)
        for index in 0..<count {
            let person = person(index)
            if person.document != 0 { documented += 1 }
            if person.row.grandfather != 0 { grandfathers = true }
            patronymics[Int(person.row.patronymic)] = true
            born[Int(person.row.birth.raw)] = true
        }
        let dates = born.indices.filter { born[$0] }.map { UInt32($0) }
        let names = WordList.parts(words.texts) { patronymics[$0] }.map { ("name." + $0.name, $0.bytes) }
        let towns = WordList.parts(places.texts, patronymics: { _ in false }, sound: { Gazetteer.read($0).town ?? $0 }).map { ("place." + $0.name, $0.bytes) }
        let listed = TextColumn.encode(numbers.texts)
        let texts = names + towns + [("number.at", listed.starts), ("number.text", listed.text)]
        let sized = RegisterParts.sized(people: count, documented: documented, words: words.count, grandfathers: grandfathers, places: places.count, dates: dates.count)
        let head = RegisterHead(people: count, parts: sized + texts.map { ($0.0, $0.1.count) })
        let output = try RegisterOutput(head, path: path)
        for (name, bytes) in texts { output.fill(name, bytes) }
        let layout = RowLayout(words: words.count, grandfathers: grandfathers, places: places.count)
        try fillRows(output, layout, order)
        try fillOrders(output, layout, order, dates)
        try output.finish()
        return output.bytes
    }

    /// Indices of the people by family, given name and line.
    private func byName() throws(RegisterBuildFault) -> Scratch<UInt32> {
        let order = try Scratch<UInt32>(count: count, folder: folder)
        try BucketOrder(keys: words.count, folder: folder).fill(
            order.base, count: count, bucket: { Int(person($0).row.family) },
            key: { index in
                let person = person(Int(index))
                return UInt64(person.row.given) << 32 | UInt64(person.line)
            })
        return order
    }

    /// Lends the rows of the file.
    private func fill<F: Error>(_ output: RegisterOutput, _ layout: RowLayout, _ body: (PackedRows) throws(F) -> Void) throws(F) {
        try output.fill(RegisterParts.rows, as: UInt8.self) { start throws(F) in try body(PackedRows(start: UnsafeMutableRawPointer(start), layout: layout)) }
    }

    private func fillRows(_ output: RegisterOutput, _ layout: RowLayout, _ order: Scratch<UInt32>) throws(RegisterBuildFault) {
        try fill(output, layout) { rows throws(RegisterBuildFault) in
            try output.fill(RegisterParts.numbers, as: UInt64.self) { numbers throws(RegisterBuildFault) in
                try output.fill(RegisterParts.documents, as: UInt64.self) { documents throws(RegisterBuildFault) in
                    // Each thread fills places of its own.
                    nonisolated(unsafe) let (assembly, rows, numbers, documents) = (self, rows, numbers, documents)
                    let count = count
                    try inParallel(8) { part throws(RegisterBuildFault) in
                        for place in (count * part / 8)..<(count * (part + 1) / 8) {
                            let person = assembly.person(Int(order.base[place]))
                            var row = person.row
                            row.hasDocument = person.document != 0
                            rows[place] = row
                            numbers[place] = person.number
                            documents[place] = person.document
                        }
                    }
                }
            }
        }
    }

    private func fillOrders(_ output: RegisterOutput, _ layout: RowLayout, _ order: Scratch<UInt32>, _ dates: [UInt32]) throws(RegisterBuildFault) {
        try fill(output, layout) { rows throws(RegisterBuildFault) in
            // The rows are only read now, and each thread fills a part of its own.
            nonisolated(unsafe) let (assembly, rows) = (self, rows)
            try inParallel(4) { part throws(RegisterBuildFault) in
                switch part {
                case 0: try assembly.fillNumbers(output, order)
                case 1: try assembly.fillDocuments(output)
                case 2: try assembly.fillGiven(output, rows)
                default: assembly.fillBirths(output, rows, dates)
                }
            }
        }
        fillCounts(output, layout)
    }

    private func fillNumbers(_ output: RegisterOutput, _ order: Scratch<UInt32>) throws(RegisterBuildFault) {
        let sorted = try Scratch<NumberedRow>(count: count, folder: folder)
        output.fill(RegisterParts.numbers, as: UInt64.self) { numbers in
            for row in 0..<count { sorted.base[row] = NumberedRow(number: numbers[row], row: UInt32(row)) }
        }
        try NumberOrder.sort(sorted, folder: folder)
        var twice: (line: Int, number: UInt64)?
        for index in 1..<max(count, 1) where sorted.base[index].number == sorted.base[index - 1].number {
            let lines = [index, index - 1].map { Int(person(Int(order.base[Int(sorted.base[$0].row)])).line) }
            let line = lines.max() ?? 0
            if twice.map({ line < $0.line }) ?? true { twice = (line, sorted.base[index].number) }
        }
        if let twice { throw .personTwice(text(twice.number), line: twice.line) }
        output.fill(RegisterParts.numberOrder, as: UInt32.self) { rows in for index in 0..<count { rows[index] = sorted.base[index].row } }
    }

    private func text(_ number: UInt64) -> String {
        number & PackedNumber.listed == 0 ? PackedNumber.text(number) : numbers.texts[Int(number ^ PackedNumber.listed)]
    }

    private func fillDocuments(_ output: RegisterOutput) throws(RegisterBuildFault) {
        let sorted = try Scratch<NumberedRow>(folder: folder)
        try output.fill(RegisterParts.documents, as: UInt64.self) { documents throws(RegisterBuildFault) in
            for row in 0..<count where documents[row] != 0 { try sorted.append(NumberedRow(number: documents[row], row: UInt32(row))) }
        }
        try NumberOrder.sort(sorted, folder: folder)
        output.fill(RegisterParts.documentOrder, as: UInt32.self) { rows in for index in 0..<sorted.count { rows[index] = sorted.base[index].row } }
    }

    private func fillGiven(_ output: RegisterOutput, _ rows: PackedRows) throws(RegisterBuildFault) {
        let buckets = try BucketOrder(keys: words.count, folder: folder)
        try output.fill(RegisterParts.givenOrder, as: UInt32.self) { order throws(RegisterBuildFault) in
            try buckets.fill(order, count: count, bucket: { Int(rows[$0].given) }, key: { UInt64(rows[Int($0)].birthAndSex) << 32 | UInt64($0) })
        }
        try output.fill(RegisterParts.fatherOrder, as: UInt32.self) { order throws(RegisterBuildFault) in
            try buckets.fill(order, count: count, bucket: { Int(rows[$0].given) }, key: { UInt64(rows[Int($0)].patronymic) << 32 | UInt64($0) })
        }
    }

    private func fillBirths(_ output: RegisterOutput, _ rows: PackedRows, _ dates: [UInt32]) {
        var place = [UInt32](repeating: 0, count: PackedDate.limit)
        for row in 0..<count { place[Int(rows[row].birth.raw)] += 1 }
        var starts: [UInt32] = []
        var sum: UInt32 = 0
        for date in dates {
            starts.append(sum)
            (place[Int(date)], sum) = (sum, sum + place[Int(date)])
        }
        output.fill(RegisterParts.birthDates, PackedColumn.encode(dates))
        output.fill(RegisterParts.birthStarts, PackedColumn.encode(starts + [sum]))
        output.fill(RegisterParts.birthOrder, as: UInt32.self) { order in
            for row in 0..<count {
                let date = Int(rows[row].birth.raw)
                order[Int(place[date])] = UInt32(row)
                place[date] += 1
            }
        }
    }

    /// How many people have each word in each field, and where the people of a family or a given name begin.
    private func fillCounts(_ output: RegisterOutput, _ layout: RowLayout) {
        fill(output, layout) { rows in
            func count(_ part: String, _ word: (RegisterRow) -> UInt32) {
                output.fill(part, as: UInt32.self) { counts in for row in 0..<self.count { counts[Int(word(rows[row]))] += 1 } }
            }
            func begin(_ part: String, _ word: (RegisterRow) -> UInt32) {
                output.fill(part, as: UInt32.self) { starts in
                    for row in 0..<self.count { starts[Int(word(rows[row])) + 1] += 1 }
                    for index in 0..<words.count { starts[index + 1] += starts[index] }
                }
            }
            begin(RegisterParts.familyStarts) { $0.family }
            begin(RegisterParts.givenStarts) { $0.given }
            count(RegisterParts.patronymicCounts) { $0.patronymic }
            count(RegisterParts.fatherCounts) { $0.father }
            if layout.hasGrandfathers { count(RegisterParts.grandfatherCounts) { $0.grandfather } }
            count(RegisterParts.motherCounts) { $0.mother }
            count(RegisterParts.placeCounts) { $0.place }
        }
    }
}
