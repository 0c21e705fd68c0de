package import Cooperation
import Words

/// What the rows of the cross-table are; its columns are years.
package enum MatrixRows: Int, CaseIterable, Hashable, Sendable {
  case sectors, provinces, prefectures, kinds

  /// The facet whose values the rows are.
  package var facet: Facet {
    switch self {
    case .sectors: .sector
    case .provinces: .province
    case .prefectures: .prefecture
    case .kinds: .kind
    }
  }

  /// What the rows are called.
  var title: Phrase {
    switch self {
    case .sectors: .sectors
    case .provinces: .provinces
    case .prefectures: .prefectures
    case .kinds: .kinds
    }
  }

  /// The rows and years in which an event counts, within a sentence.
  var columns: Phrase {
    switch self {
    case .sectors: .sectorsAndYears
    case .provinces: .provincesAndYears
    case .prefectures: .prefecturesAndYears
    case .kinds: .yearsAlone
    }
  }

  /// The rows `steps` further on, round at the end.
  func moved(by steps: Int) -> MatrixRows {
    let all = Self.allCases
    return all[((rawValue + steps) % all.count + all.count) % all.count]
  }
}
