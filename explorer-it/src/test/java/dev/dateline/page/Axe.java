package dev.dateline.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Finds barriers to people who use a keyboard or a screen reader.
///
/// @see <a href="https://github.com/dequelabs/axe-core">axe-core</a>
final class Axe {
  private static final String SCRIPT = script();
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
          .then((results) => done(results.violations.flatMap((rule) => rule.nodes.map(
              (node) => rule.id + ': ' + node.html + ' ' + node.failureSummary))))
          .catch((error) => done([String(error)]));
      """;

  private Axe() {}

  /// Each barrier of the page, with the element that is one.
  @SuppressWarnings("unchecked") // what the script above returns
  static List<String> barriers(Visit visit) {
    visit.script(SCRIPT);
    return (List<String>) Objects.requireNonNull(visit.browser().driver().executeAsyncScript(RUN));
  }

  private static String script() {
    try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
