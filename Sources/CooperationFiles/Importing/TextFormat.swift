/// In what form a record is written, as messages call it.
enum TextFormat: String, Hashable {
  case yaml = "YAML"
  case json = "JSON"
}
