/// Takes the bytes of a document, piece by piece.
package protocol DocumentSink {
  /// Takes some bytes.
  ///
  /// - Throws: when they cannot be written.
  mutating func write(_ bytes: [UInt8]) throws
}

extension DocumentSink {
  /// Takes a text as UTF-8.
  package mutating func write(_ text: String) throws { try write(Array(text.utf8)) }
}

/// A document that is kept in memory.
package struct MemorySink: DocumentSink {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func write(_ bytes: [UInt8]) { self.bytes += bytes }
}
