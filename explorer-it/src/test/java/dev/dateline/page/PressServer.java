package dev.dateline.page;

import java.io.IOException;

/// Serves a made-up press until it is stopped, to look at the page while working on it.
final class PressServer {
  private PressServer() {}

  /// @param arguments the number of days
  public static void main(String... arguments) throws IOException {
    int days = Integer.parseInt(arguments[0]);
    var press = days == 0 ? Press.empty() : Press.ofDays(days);
    press.rejecting("2023/undated.txt").rejecting("scans/page-1.pdf");
    System.out.println(press.serve().address());
  }
}
