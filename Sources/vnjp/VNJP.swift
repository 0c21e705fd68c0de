/// `vnjp`.
@main
enum VNJP {
  static func main() { Program.run(Array(CommandLine.arguments.dropFirst())) }
}
