package dev.dateline.explorer;

import java.util.List;
import java.util.stream.Collectors;

/// The JavaScript libraries of the page, each as one module.
enum Library {
  /// Renders HTML from templates.
  LIT_HTML("lit-html.js", "", "lit-html/3.3.2/lit-html.js"),
  /// Draws timelines.
  CHART("uplot.js", "export default uPlot;", "uplot/1.6.30/dist/uPlot.iife.min.js"),
  /// Lays out networks.
  FORCE(
      "d3-force.js",
      "export default globalThis.d3;",
      "d3-dispatch/3.0.1/dist/d3-dispatch.min.js",
      "d3-quadtree/3.0.1/dist/d3-quadtree.min.js",
      "d3-timer/3.0.1/dist/d3-timer.min.js",
      "d3-force/3.0.0/dist/d3-force.min.js");

  /// The style sheet of [#CHART].
  static final String CHART_STYLE = ClassPathFile.webJar("uplot/1.6.30/dist/uPlot.min.css");

  private final String module;
  private final String export;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> paths;

  Library(String module, String export, String... paths) {
    this.module = module;
    this.export = export;
    this.paths = List.of(paths);
  }

  /// The name that the page's own modules import it by.
  String module() {
    return module;
  }

  /// Its code as an ECMAScript module.
  String script() {
    return paths.stream().map(Library::code).collect(Collectors.joining("\n", "", "\n" + export));
  }

  /// The code without references to source maps, which are not served.
  private static String code(String path) {
    return ClassPathFile.webJar(path)
        .lines()
        .filter(line -> !line.startsWith("//# sourceMappingURL="))
        .collect(Collectors.joining("\n"));
  }
}
