import ArgumentParser

/// What parts the cells of a table, on the command line: a character, or `tab`.
struct DelimiterArgument: ExpressibleByArgument {
  let scalar: Unicode.Scalar

  init?(argument: String) {
    if argument == "tab" || argument == "\\t" {
      scalar = "\t"
      return
    }
    guard argument.unicodeScalars.count == 1, let scalar = argument.unicodeScalars.first,
      scalar.isASCII, scalar == "\t" || scalar.value > 0x20, scalar != "\"",
      !scalar.properties.isAlphabetic
    else { return nil }
    self.scalar = scalar
  }

  static let allValueStrings = [",", ";", "tab"]
}
