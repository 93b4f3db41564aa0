package dev.dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// One name, one thing: whoever reads the simple name of a class knows which class is meant.
class ClassNamesTest {
  private static final Set<String> BOTH_FUNCTIONS =
      Set.of("dev/dateline/ingest", "dev/dateline/lookup");

  /// The functions have the same shape, so that whoever knows one finds their way in the other.
  private static final Map<String, Set<String>> TWINS =
      Map.of(
          "Clients.java", BOTH_FUNCTIONS,
          "Configuration.java", BOTH_FUNCTIONS,
          "Priming.java", BOTH_FUNCTIONS,
          "Wiring.java", BOTH_FUNCTIONS);

  /// The tests of the twins, and `PatternsTest`, which checks the patterns of its own module.
  private static final Set<String> SHARED_TESTS =
      Set.of("ConfigurationTest.java", "PatternsTest.java", "PrimingTest.java");

  /// Nested types that several types may have, because code always writes them with their owner:
  /// `Rejection.Reason`.
  private static final Set<String> WITH_THEIR_OWNER = Set.of("Kind", "Outcome", "Reason");

  @Test
  void onlyTheTwoFunctionsHaveClassesOfTheSameName() throws IOException {
    var packages = packages(Module::sources);
    packages.values().removeIf(each -> each.size() == 1);
    assertThat(packages).isEqualTo(TWINS);
  }

  @Test
  void aTestClassSharesItsNameWithNoOtherClass() throws IOException {
    var main = packages(Module::sources).keySet();
    var tests = packages(Module::tests);
    assertThat(tests).doesNotContainKeys(main.toArray(String[]::new));
    tests.keySet().removeAll(SHARED_TESTS);
    assertThat(tests).allSatisfy((name, each) -> assertThat(each).hasSize(1));
  }

  @Test
  void aNestedTypeSharesItsNameWithNoTopLevelClass() {
    var topLevel =
        Module.all().stream()
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
    assertThat(nested()).extracting(JavaClass::getSimpleName).doesNotContainAnyElementsOf(topLevel);
  }

  /// The variants of a sealed type, such as `Parsed.Rejected`, are always written with it.
  @Test
  void nestedTypesOfTheSameNameAreVariantsOfSealedTypes() {
    var sharing = new TreeMap<String, List<JavaClass>>();
    nested().stream()
        .filter(type -> !type.getModifiers().contains(JavaModifier.PRIVATE))
        .filter(type -> !WITH_THEIR_OWNER.contains(type.getSimpleName()))
        .forEach(
            type ->
                sharing.computeIfAbsent(type.getSimpleName(), name -> new ArrayList<>()).add(type));
    sharing.values().removeIf(types -> types.size() == 1 || isOfVariants(types));
    assertThat(sharing).isEmpty();
  }

  private static List<JavaClass> nested() {
    return Module.all().stream()
        .filter(type -> type.isNestedClass() && !type.isAnonymousClass() && !type.isLocalClass())
        .toList();
  }

  private static boolean isOfVariants(List<JavaClass> types) {
    return types.stream().allMatch(ClassNamesTest::isVariant);
  }

  /// Whether a type is a variant of its owner, or of a type next to it.
  private static boolean isVariant(JavaClass type) {
    return type.getRawInterfaces().stream()
        .anyMatch(parent -> topLevel(parent).equals(topLevel(type)));
  }

  private static JavaClass topLevel(JavaClass type) {
    return type.getEnclosingClass().map(ClassNamesTest::topLevel).orElse(type);
  }

  /// The packages of each file name.
  private static Map<String, Set<String>> packages(Function<Module, Path> folder)
      throws IOException {
    var packages = new TreeMap<String, Set<String>>();
    for (Module module : Module.values()) {
      Path root = folder.apply(module);
      for (Path file : Module.javaFiles(root)) {
        packages
            .computeIfAbsent(file.getFileName().toString(), name -> new TreeSet<>())
            .add(root.relativize(file.getParent()).toString());
      }
    }
    packages.remove("package-info.java");
    return packages;
  }
}
