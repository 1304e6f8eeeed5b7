// SPDX-License-Identifier: Apache-2.0

import CivilRegistry
import Foundation
import Identity
import PersonNames

/// A sound register file of a few people, made once.
private let sound: [UInt8] = {
    let csv = """
        person_id,surname,given,patronymic,sex,dob,place,passport,father,mother
        1,Магомедов,Рамазан,Ахмедович,m,1991-03-14,Дербент,7302709717,Ахмед,Патимат
        2,Алиева,Гульнара,Али кызы,f,1988-11-02,Махачкала,8201110023,Али,
        3,Иванов,Сергей,,m,1990,Казань,,,
        A-17/4,Смирнова,Ольга,Петровна,f,1979-05-30,Тула,AB 123,Пётр,Вера
        """
    let file = FileManager.default.temporaryDirectory.appending(path: "homeward-fuzz-\(ProcessInfo.processInfo.processIdentifier).registry")
    defer { try? FileManager.default.removeItem(at: file) }
    var rest = Array(csv.utf8)[...]
    _ = try? RegisterBuild().run(
        { most in
            defer { rest = rest.dropFirst(most) }
            return Array(rest.prefix(most))
        }, output: file, progress: { _ in })
    return (try? Data(contentsOf: file)).map { Array($0) } ?? []
}()

private let asked = PersonDescription(
    names: [NameRendering("رمضان محمدوف", source: .manifest)], father: "احمد", mother: "فاطمة", sex: .male, birth: PartialDate(iso: "1991-03-14"),
    birthPlace: "دربند", documents: [DocumentNumber("7302709717")])

private func number(_ bytes: [UInt8], _ place: Int, _ length: Int) -> Int { (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) } }

private func store(_ sum: UInt64, _ place: Int, _ bytes: inout [UInt8]) { for index in 0..<8 { bytes[place + index] = UInt8(truncatingIfNeeded: sum >> UInt64(8 * index)) } }

/// Writes the sums anew, as somebody would who wants to be believed.
private func seal(_ bytes: inout [UInt8]) {
    let sections = number(bytes, 8, 4)
    let begin = number(bytes, 24, 6)
    let length = number(bytes, 32, 6)
    let blocks = (length + BlockWatch.size - 1) / BlockWatch.size
    let sums = 40 + sections * 40
    guard begin + length <= bytes.count, sums + blocks * 8 + 8 <= begin else { return }
    for block in 0..<blocks {
        let range = (begin + block * BlockWatch.size)..<min(begin + (block + 1) * BlockWatch.size, begin + length)
        store(bytes[range].withUnsafeBytes { BlockWatch.checksum($0) }, sums + block * 8, &bytes)
    }
    store(bytes[..<(sums + blocks * 8)].withUnsafeBytes { BlockWatch.checksum($0) }, sums + blocks * 8, &bytes)
}

/// The file with some bytes changed, three of the input for each: it is refused, or searched; never more.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRegister(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    var bytes = sound
    guard count > 1, !bytes.isEmpty else { return 0 }
    for index in stride(from: 1, to: count - 2, by: 3) { bytes[(Int(start[index]) << 8 | Int(start[index + 1])) % bytes.count] = start[index + 2] }
    if start[0] & 1 == 1 { seal(&bytes) }
    if start[0] & 2 == 2 { bytes.removeLast(min(Int(start[count - 1]) * 16, bytes.count)) }
    guard let register = try? Register(data: Data(bytes)) else { return 0 }
    _ = try? register.search(asked, top: 3)
    _ = try? register.person("2")
    _ = try? register.verify()
    return 0
}
