/// Queries as somebody might write them, and the one form that each is printed in.
enum PrintedQueries {
  static let all: [(String, String)] =
    words + operators + edges + brackets + fields + widths + views

  private static let words = [
    ("carbon", "carbon"), ("da  nang ", "da nang"),
    ("\"trung hòa carbon\"", "\"trung hòa carbon\""),
    ("x-y", "x-y"), ("a\"b c\"d", "a \"b c\" d"), ("ダナン　堺", "ダナン 堺"), ("it's 50%", "it's 50%"),
    ("a,b", "a,b"), ("a~b", "a~b"), ("=a", "=a"), ("\"\"", "\"\""), ("\"a  b\"", "\"a  b\""),
  ]

  private static let operators = [
    ("-kind:festival", "-kind:festival"), ("NOT sakai", "-sakai"), ("NOT  sakai x", "-sakai x"),
    ("a b OR c d", "a b OR c d"), ("a OR b OR c", "a OR b OR c"), ("a OR -b", "a OR -b"),
    ("(a OR b) c", "(a OR b) c"), ("-(a OR b)", "-(a OR b)"), ("NOT (a OR b)", "-(a OR b)"),
    ("-(a b)", "-(a b)"), ("a (b OR c) d", "a (b OR c) d"), ("(a OR b) OR c", "(a OR b) OR c"),
    ("not a or b", "not a or b"), ("a AND b", "a AND b"), ("-\"a b\"", "-\"a b\""),
    ("-(-a)", "-(-a)"), ("-(-(-a))", "-(-(-a))"),
  ]

  private static let edges = [
    ("", ""), ("   ", ""), ("-", "-"), ("a - b", "a - b"), ("a -", "a -"),
    ("a -- b", "a -- b"), ("a – b", "a – b"), ("a －b", "a -b"), ("NOT -", "-"), ("-(-)", "-"),
    ("(-)", "-"), ("--\"a\"", "-- \"a\""), ("\"-\"", "\"-\""),
    ("--a", "-\"-a\""), ("OR", "\"OR\""), ("OR a", "\"OR\" a"), ("a OR", "a \"OR\""),
    ("a OR OR b", "a OR \"OR\" b"), ("NOT", "\"NOT\""), ("a NOT", "a \"NOT\""), (")", "\")\""),
    ("a )", "a \")\""), ("a) b", "\"a)\" b"), ("\"open quote", "\"open quote\""),
    ("a \"", "a \"\""),
    ("ORANGE NOTE", "ORANGE NOTE"), ("(OR a)", "\"OR\" a"), ("(a OR) b", "a \"OR\" b"),
  ]

  private static let brackets = [
    ("( a )", "a"), ("((a))", "a"), ("a (b c)", "a b c"), ("(a OR b", "a OR b"),
    ("a (b OR c", "a (b OR c)"), ("(a b", "a b"), ("()", ""), ("a () b", "a b"), ("-()", "-()"),
    ("a OR ()", "a OR ()"), ("() OR a", "() OR a"), ("(sector:energy)", "sector:energy"),
    ("((a OR b) OR (c d)) e", "((a OR b) OR c d) e"),
  ]

  private static let fields = [
    ("province:\"Đà Nẵng\" sector:climate", "province:\"Đà Nẵng\" sector:climate"),
    ("PROVINCE:Huế", "province:Huế"), ("sector:energy,climate", "sector:energy,climate"),
    ("sector:energy,", "sector:energy"), ("sector:,energy", "sector:energy"),
    ("-sector:a,\"b c\"", "-sector:a,\"b c\""), ("province:=VN-DN", "province:=VN-DN"),
    ("province:\"=a\"", "province:\"=a\""), ("province:==a", "province:=\"=a\""),
    ("province:VN-DN@63", "province:VN-DN@63"), ("place:JP-27/sakai", "place:JP-27/sakai"),
    ("date:2023..2025", "date:2023..2025"), ("year:2020..", "year:2020.."),
    ("date:..2020", "date:..2020"),
    ("date:>=2024-06", "date:>=2024-06"), ("date:<2020,>2024", "date:<2020,>2024"),
    ("date:\"2024\"", "date:2024"), ("date:2024-11~", "date:\"2024-11~\""),
    ("date:2016?", "date:2016?"),
    ("date:2025-01-16/2025-01-18", "date:2025-01-16/2025-01-18"),
    ("pair:\"Đà Nẵng\"~Sakai", "pair:\"Đà Nẵng\"~Sakai"), ("pair:VN-DN~JP-27", "pair:VN-DN~JP-27"),
    ("pair:a~b,c~d", "pair:a~b,c~d"), ("foo:bar", "foo:bar"), ("foo:\"a b\"", "foo: \"a b\""),
    ("http://x.vn/a?b=c", "http://x.vn/a?b=c"), ("a:sector:b", "a:sector:b"),
    ("sector:a:b", "sector:\"a:b\""), ("kind:visit\"x\"", "kind:visit \"x\""),
    ("id:2024-11-11-da-nang-sakai", "id:2024-11-11-da-nang-sakai"), ("sector:a)", "sector:\"a)\""),
    ("is:upcoming -has:source", "is:upcoming -has:source"), ("lang:ja", "lang:ja"),
  ]

  private static let views = [
    ("@a", "@a"), ("＠a", "@a"), ("-@a", "-@a"), ("NOT @a b", "-@a b"), ("@a OR @b", "@a OR @b"),
    ("(@a OR -@b) c", "(@a OR -@b) c"), ("@lễ-hội_2", "@lễ-hội_2"), ("\"@a\"", "\"@a\""),
    ("a@b", "a@b"), ("@a.b", "@a.b"), ("@a,b", "@a,b"), ("@", "@"), ("(@a)", "@a"),
    ("@a\"b\"", "@a \"b\""), ("province:@a", "province:@a"), ("@a)", "\"@a)\""),
    ("memo:tie", "memo:tie"), ("memo:\"tie\"", "memo:\"tie\""),
    ("memo:\"quan hệ kết nghĩa\"", "memo:\"quan hệ kết nghĩa\""), ("kind:\"tie\"", "kind:tie"),
  ]

  private static let widths = [
    ("tỉnh:\"Đồng Nai\"", "province:\"Đồng Nai\""), ("県:大阪", "prefecture:大阪"),
    ("tỉnh：「Đà Nẵng」，Huế", "province:\"Đà Nẵng\",Huế"), ("都道府県：大阪", "prefecture:大阪"),
    ("「カーボン ニュートラル」", "\"カーボン ニュートラル\""), ("分野：エネルギー　堺", "sector:エネルギー 堺"),
    ("“carbon city”", "\"carbon city\""), ("（a OR b）c", "(a OR b) c"), ("NĂM:2024", "year:2024"),
    ("年：2024", "year:2024"), ("-「a b」", "-\"a b\""), ("「開く", "\"開く\""),
    ("li\u{303}nhvu\u{31B}\u{323}c:climate", "sector:climate"), ("không：có", "không:có"),
  ]
}
