/// Bytes that stay where they are while they are looked at: an array, or a file mapped into memory.
package protocol ByteSource: Sendable {
  /// Calls the body with all bytes.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result
}

/// Bytes in an array.
package struct MemoryBytes: ByteSource {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    bytes.withUnsafeBytes(body)
  }
}
