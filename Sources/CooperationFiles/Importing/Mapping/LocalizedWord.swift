/// A word that stands for one of a table: plain, or in languages.
struct LocalizedWord: Sendable {
  let plain: String?
  /// By the code of the language.
  let languages: [String: String]
}
