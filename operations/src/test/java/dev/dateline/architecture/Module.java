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

/// The modules of the build and their allowed dependencies.
enum Module {
  ARTICLES("core/articles"),
  INDEX("core/index", ARTICLES),
  CRF("core/crf"),
  MODELS("core/models", CRF),
  RECOGNITION("core/recognition", ARTICLES, CRF),
  DOCUMENTS("core/documents", ARTICLES),
  DYNAMODB("core/dynamodb", ARTICLES, INDEX),
  LAMBDA("core/lambda"),
  EXPLORER("core/explorer"),
  INGEST("functions/ingest", ARTICLES, INDEX, RECOGNITION, DOCUMENTS, DYNAMODB, LAMBDA),
  LOOKUP("functions/lookup", ARTICLES, INDEX, DYNAMODB, LAMBDA, EXPLORER),
  LOCAL("local", ARTICLES, INDEX, RECOGNITION, DYNAMODB),
  OPERATIONS("operations", ARTICLES, INDEX, DYNAMODB, EXPLORER, LOCAL),
  /// Compiled after this test, which therefore sees the classes of the previous build.
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

  /// Maven runs tests in the folder of the module.
  private static final Path ROOT = Path.of("..");

  private final String folder;

  @SuppressWarnings("ImmutableEnumChecker") // of enums, made by Set.of
  private final Set<Module> uses;

  Module(String folder, Module... uses) {
    this.folder = folder;
    this.uses = Set.of(uses);
  }

  /// The ArchUnit pattern for all packages of the module.
  String packages() {
    return "dev.dateline." + name().toLowerCase(Locale.ROOT) + "..";
  }

  /// The patterns for the packages that the module must not use.
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

  /// The class files of this module, without its tests.
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
