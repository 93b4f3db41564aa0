package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.CommandLineRunner;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.Environment;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.JSError;
import com.google.javascript.jscomp.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page's JavaScript keeps to its JSDoc types, and uses nothing that does not exist.
class StaticCheckTest {
  private static final Path SOURCES =
      Path.of("../core/explorer/src/main/resources/dev/dateline/explorer");

  /// The libraries as the page's modules see them.
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "lit-html.js",
          """
          /** @param {...*} parts @return {*} */ export const html = (...parts) => parts;
          /** @param {...*} parts @return {*} */ export const svg = (...parts) => parts;
          /** @const {*} */ export const nothing = {};
          /** @param {*} template @param {?Element} into @return {*} */
          export const render = (template, into) => template;
          """,
          "uplot.js",
          "/** @type {?} */ const uPlot = {}; export default uPlot;",
          "d3-force.js",
          "/** @type {?} */ const d3 = {}; export default d3;");

  /// Types of one module that others name.
  private static final String TYPES =
      "/** @typedef {?} */ var App; /** @typedef {?} */ var Address; /** @typedef {?} */ var"
          + " RemoteData;";

  @Test
  void theModulesKeepToTheirTypes() throws IOException {
    assertThat(violations(sources())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"integer('1')", "integer(noSuchName)", "noSuchFunction()", "integer(1, 2)"})
  void aFaultIsFound(String fault) throws IOException {
    var sources = sources();
    String code = "import {integer} from './numbers.js';\nexport const faulty = [integer(2), %s];";
    sources.add(SourceFile.fromCode("faulty.js", code.formatted(fault)));
    assertThat(violations(sources)).hasSize(1).first().asString().startsWith("faulty.js:2 ");
  }

  private static List<SourceFile> sources() throws IOException {
    var sources = new ArrayList<SourceFile>();
    LIBRARIES.forEach((name, code) -> sources.add(SourceFile.fromCode(name, code)));
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".js")).sorted().toList()) {
        sources.add(SourceFile.fromCode(file.getFileName().toString(), Files.readString(file)));
      }
    }
    return sources;
  }

  private static List<String> violations(List<SourceFile> sources) throws IOException {
    var compiler =
        new Compiler(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    var externs = new ArrayList<>(CommandLineRunner.getBuiltinExterns(Environment.BROWSER));
    externs.add(SourceFile.fromCode("types.js", TYPES));
    compiler.compile(externs, sources, options());
    return Stream.of(compiler.getErrors(), compiler.getWarnings())
        .flatMap(List::stream)
        .map(StaticCheckTest::text)
        .toList();
  }

  private static String text(JSError problem) {
    return "%s:%d %s"
        .formatted(problem.getSourceName(), problem.getLineNumber(), problem.getDescription());
  }

  private static CompilerOptions options() {
    var options = new CompilerOptions();
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
    options.setChecksOnly(true);
    options.setCheckTypes(true);
    options.setLanguageIn(CompilerOptions.LanguageMode.UNSTABLE);
    options.setLanguageOut(CompilerOptions.LanguageMode.NO_TRANSPILE);
    options.setAllowDynamicImport(true);
    options.setWarningLevel(DiagnosticGroups.CHECK_TYPES, CheckLevel.ERROR);
    options.setWarningLevel(DiagnosticGroups.CHECK_VARIABLES, CheckLevel.ERROR);
    options.setWarningLevel(DiagnosticGroups.MISSING_PROPERTIES, CheckLevel.OFF);
    return options;
  }
}
