package import Cooperation

extension ActionGroup {
  /// What the group is called.
  package var name: LocalizedText {
    switch self {
    case .filter: LocalizedText(en: "Filter", vi: "Lọc", ja: "絞り込み")
    case .move: LocalizedText(en: "Move", vi: "Di chuyển", ja: "移動")
    case .panes: LocalizedText(en: "Panes", vi: "Khung", ja: "欄")
    case .view: LocalizedText(en: "View", vi: "Hiển thị", ja: "表示")
    case .handOver: LocalizedText(en: "Export, copy", vi: "Xuất, sao chép", ja: "書き出し・コピー")
    case .program: LocalizedText(en: "Program", vi: "Chương trình", ja: "プログラム")
    }
  }
}
