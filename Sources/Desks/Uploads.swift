// SPDX-License-Identifier: Apache-2.0

public import Manifests
public import Workflow

/// A list that was uploaded and is being mapped and checked. It rests in memory only; nothing of it is written before the import.
public struct Upload: Sendable {
    public let fileName: String
    public let bytes: [UInt8]
    public let by: OfficerID
    public var mapping: ColumnMapping?
}

public actor Uploads {
    private var waiting: [(id: String, upload: Upload)] = []
    public static let mostBytes = 32 << 20
    private static let most = 8

    func put(_ upload: Upload, id: String) {
        waiting.append((id, upload))
        if waiting.count > Self.most { waiting.removeFirst() }
    }

    func find(_ id: String) -> Upload? { waiting.first { $0.id == id }?.upload }

    func change(_ id: String, mapping: ColumnMapping) {
        guard let index = waiting.firstIndex(where: { $0.id == id }) else { return }
        waiting[index].upload.mapping = mapping
    }

    func remove(_ id: String) { waiting.removeAll { $0.id == id } }
}

/// How far the running imports are. One runs at a time, so that no number is given two files.
public actor ImportJobs {
    public struct Progress: Sendable {
        public var done: Int
        public let total: Int
        public var result: ImportResult?
        public var failed = false
    }

    private var progress: [String: Progress] = [:]
    private var last: Task<Void, Never>?

    public func progress(of id: String) -> Progress? { progress[id] }

    func start(_ id: String, total: Int, _ run: @escaping @Sendable (ImportJobs) async throws -> ImportResult) {
        progress[id] = Progress(done: 0, total: total)
        let before = last
        last = Task {
            await before?.value
            do {
                self.finish(id, try await run(self))
            } catch {
                self.fail(id)
            }
        }
    }

    func advance(_ id: String, to done: Int) { progress[id]?.done = done }

    private func finish(_ id: String, _ result: ImportResult) { progress[id]?.result = result }

    private func fail(_ id: String) { progress[id]?.failed = true }

    /// Until everything that was started has ended; for tests and for stopping.
    public func settle() async { await last?.value }
}
