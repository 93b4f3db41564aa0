package dev.dateline.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The modules of the build, each with those that it may use.
enum Module {
  ARTICLES("core/articles"),
  INDEX("core/index", ARTICLES),
  CRF("core/crf"),
  MODELS("core/models", CRF),
  RECOGNITION("core/recognition", ARTICLES, CRF),
  DOCUMENTS("core/documents", ARTICLES),
  DYNAMODB("core/dynamodb", ARTICLES, INDEX),
  LAMBDA("core/lambda"),
  INGEST("functions/ingest", ARTICLES, INDEX, RECOGNITION, DOCUMENTS, DYNAMODB, LAMBDA),
  LOOKUP("functions/lookup", ARTICLES, INDEX, DYNAMODB, LAMBDA),
  LOCAL("local", ARTICLES, INDEX, RECOGNITION, DYNAMODB),
  OPERATIONS("operations", ARTICLES, INDEX, DYNAMODB, LOCAL),
  /// Built after this test, which sees its sources and the classes of the previous build.
  BENCHMARKS(
      "benchmarks",
      ARTICLES,
      INDEX,
      CRF,
      RECOGNITION,
      DOCUMENTS,
      DYNAMODB,
      INGEST,
      LOOKUP,
      LOCAL,
      OPERATIONS);

  /// Maven runs tests in the module's folder.
  private static final Path ROOT = Path.of("..");

  private final String folder;

  @SuppressWarnings("ImmutableEnumChecker") // of enums, made by Set.of
  private final Set<Module> uses;

  Module(String folder, Module... uses) {
    this.folder = folder;
    this.uses = Set.of(uses);
  }

  /// The root of its packages, as ArchUnit writes it with all below.
  String packages() {
    return "dev.dateline." + name().toLowerCase(Locale.ROOT) + "..";
  }

  /// The packages of the modules that this one must not use.
  String[] forbidden() {
    return Arrays.stream(values())
        .filter(module -> module != this && !uses.contains(module))
        .map(Module::packages)
        .toArray(String[]::new);
  }

  Path sources() {
    return ROOT.resolve(folder).resolve("src/main/java");
  }

  Path tests() {
    return ROOT.resolve(folder).resolve("src/test/java");
  }

  /// The compiled classes of this module, without its tests.
  JavaClasses classes() {
    return new ClassFileImporter().importPath(ROOT.resolve(folder).resolve("target/classes"));
  }

  /// The files of the same.
  List<Path> classFiles() {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder).resolve("target/classes"))) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The compiled classes of all modules, without their tests.
  static JavaClasses all() {
    return new ClassFileImporter()
        .importPaths(
            Arrays.stream(values())
                .map(module -> ROOT.resolve(module.folder).resolve("target/classes"))
                .toList());
  }

  /// All Java files below `folder`.
  static List<Path> javaFiles(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
