/// One array of records, one record after another.
enum JSONExporter {
  static func write(_ context: ExportContext, to sink: (String) throws -> Void) rethrows {
    try sink("[")
    var isFirst = true
    for (event, memoranda) in context.records {
      try sink(isFirst ? "\n  " : ",\n  ")
      try sink(EventJSON.value(event, memoranda: memoranda).pretty(level: 1))
      isFirst = false
    }
    try sink(isFirst ? "]\n" : "\n]\n")
  }
}

/// One record a line.
enum JSONLinesExporter {
  static func write(_ context: ExportContext, to sink: (String) throws -> Void) rethrows {
    for (event, memoranda) in context.records {
      try sink(EventJSON.value(event, memoranda: memoranda).compact + "\n")
    }
  }
}
