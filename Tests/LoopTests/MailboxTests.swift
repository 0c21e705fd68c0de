import Foundation
import Testing

@testable import Loop

struct MailboxTests {
  @Test func `messages of one thread come in their order, and wake once`() throws {
    let mailbox = try #require(Mailbox<Int>())
    for number in 0..<100 { mailbox.post(number) }
    #expect(ScriptedTerminal.isReadable(mailbox.wakeUp))
    #expect(mailbox.take() == Array(0..<100))
    var wait = pollfd(fd: mailbox.wakeUp, events: Int16(POLLIN), revents: 0)
    #expect(poll(&wait, 1, 0) == 0)
    #expect(mailbox.take() == [])
  }

  @Test func `no message of several threads is lost`() throws {
    let mailbox = try #require(Mailbox<Int>())
    for start in 0..<4 {
      Thread { for number in 0..<1000 { mailbox.post(start * 1000 + number) } }.start()
    }
    var taken: [Int] = []
    while taken.count < 4000, ScriptedTerminal.isReadable(mailbox.wakeUp) {
      taken += mailbox.take()
    }
    #expect(taken.sorted() == Array(0..<4000))
    for start in 0..<4 {
      let own = taken.filter { $0 / 1000 == start }
      #expect(own == own.sorted())
    }
  }

  @Test func `more messages than the pipe has room for do not stop the sender`() throws {
    let mailbox = try #require(Mailbox<Int>())
    for number in 0..<200_000 { mailbox.post(number) }
    #expect(mailbox.take().count == 200_000)
  }
}
