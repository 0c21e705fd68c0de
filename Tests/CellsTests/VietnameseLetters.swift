/// The letters that Vietnamese adds to the basic Latin ones.
enum VietnameseLetters {
  /// All 134 of them, composed: 67 small ones and their capitals.
  static let composed: [Character] = Array(small + small.uppercased())

  private static let small =
    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
}
