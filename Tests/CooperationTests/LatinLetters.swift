/// Marked Latin letters and what they are without marks, by the canonical decompositions of
/// Unicode 14.0.0 (Python's `unicodedata`).
enum LatinLetters {
  /// Composed letters of U+00C0...U+024F and U+1E00...U+1EFF by their base letter.
  static let byBase: [(base: String, letters: String)] = [
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
    ("b", "ḂḃḄḅḆḇ"),
    ("c", "ÇçĆćĈĉĊċČčḈḉ"),
    ("d", "ĎďḊḋḌḍḎḏḐḑḒḓ"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
    ("f", "Ḟḟ"),
    ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"),
    ("h", "ĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
    ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
    ("j", "Ĵĵǰ"),
    ("k", "ĶķǨǩḰḱḲḳḴḵ"),
    ("l", "ĹĺĻļĽľḶḷḸḹḺḻḼḽ"),
    ("m", "ḾḿṀṁṂṃ"),
    ("n", "ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ"),
    ("o", "ÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
    ("p", "ṔṕṖṗ"),
    ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
    ("s", "ŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ"),
    ("t", "ŢţŤťȚțṪṫṬṭṮṯṰṱẗ"),
    ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
    ("v", "ṼṽṾṿ"),
    ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
    ("x", "ẊẋẌẍ"),
    ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
    ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
  ]

  /// The names of Vietnam's provinces and cities, and the same without marks and case.
  static let names: [(name: String, folded: String)] = [
    ("Hà Nội", "ha noi"), ("Hải Phòng", "hai phong"), ("Đà Nẵng", "da nang"),
    ("Hồ Chí Minh", "ho chi minh"), ("Cần Thơ", "can tho"), ("Lai Châu", "lai chau"),
    ("Lào Cai", "lao cai"), ("Hà Giang", "ha giang"), ("Cao Bằng", "cao bang"),
    ("Sơn La", "son la"), ("Yên Bái", "yen bai"), ("Tuyên Quang", "tuyen quang"),
    ("Lạng Sơn", "lang son"), ("Quảng Ninh", "quang ninh"), ("Hòa Bình", "hoa binh"),
    ("Ninh Bình", "ninh binh"), ("Thái Bình", "thai binh"), ("Thanh Hóa", "thanh hoa"),
    ("Nghệ An", "nghe an"), ("Hà Tĩnh", "ha tinh"), ("Quảng Bình", "quang binh"),
    ("Quảng Trị", "quang tri"), ("Quảng Nam", "quang nam"), ("Kon Tum", "kon tum"),
    ("Quảng Ngãi", "quang ngai"), ("Gia Lai", "gia lai"), ("Bình Định", "binh dinh"),
    ("Phú Yên", "phu yen"), ("Đắk Lắk", "dak lak"), ("Khánh Hòa", "khanh hoa"),
    ("Lâm Đồng", "lam dong"), ("Ninh Thuận", "ninh thuan"), ("Tây Ninh", "tay ninh"),
    ("Đồng Nai", "dong nai"), ("Bình Thuận", "binh thuan"), ("Long An", "long an"),
    ("Bà Rịa–Vũng Tàu", "ba ria-vung tau"), ("An Giang", "an giang"), ("Đồng Tháp", "dong thap"),
    ("Tiền Giang", "tien giang"), ("Kiên Giang", "kien giang"), ("Vĩnh Long", "vinh long"),
    ("Bến Tre", "ben tre"), ("Trà Vinh", "tra vinh"), ("Sóc Trăng", "soc trang"),
    ("Bắc Kạn", "bac kan"), ("Bắc Giang", "bac giang"), ("Bạc Liêu", "bac lieu"),
    ("Bắc Ninh", "bac ninh"), ("Bình Dương", "binh duong"), ("Bình Phước", "binh phuoc"),
    ("Cà Mau", "ca mau"), ("Hải Dương", "hai duong"), ("Hà Nam", "ha nam"),
    ("Hưng Yên", "hung yen"), ("Nam Định", "nam dinh"), ("Phú Thọ", "phu tho"),
    ("Thái Nguyên", "thai nguyen"), ("Vĩnh Phúc", "vinh phuc"), ("Điện Biên", "dien bien"),
    ("Đắk Nông", "dak nong"), ("Hậu Giang", "hau giang"), ("Huế", "hue"),
    ("Thừa Thiên Huế", "thua thien hue"), ("Hà Tây", "ha tay"),
  ]
}
