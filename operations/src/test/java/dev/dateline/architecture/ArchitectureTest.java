package dev.dateline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
  private static final String AWS_SDK = "software.amazon.awssdk..";
  private static final String LAMBDA = "com.amazonaws.services.lambda..";
  private static final JavaClasses CLASSES = Module.all();

  @ParameterizedTest
  @EnumSource
  void aModuleHasAllItsClassesInItsOwnPackages(Module module) {
    check(classes().should().resideInAPackage(module.packages()), module.classes());
  }

  @ParameterizedTest
  @EnumSource
  void aModuleUsesOnlyThoseAboveIt(Module module) {
    check(
        noClasses().should().dependOnClassesThat().resideInAnyPackage(module.forbidden()),
        module.classes());
  }

  @Test
  void theDomainUsesOnlyTheJdk() {
    check(
        classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(Module.ARTICLES.packages(), "java..", "org.jspecify.."),
        Module.ARTICLES.classes());
    check(
        classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                Module.ARTICLES.packages(), Module.INDEX.packages(), "java..", "org.jspecify.."),
        Module.INDEX.classes());
  }

  @Test
  void packagesDoNotDependOnEachOtherInCycles() {
    for (Module module : Module.values()) {
      check(slices().matching("dev.dateline.(**)").should().beFreeOfCycles(), module.classes());
    }
  }

  @Test
  void onlyTheRecognitionModuleKnowsCoreNlp() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                Module.RECOGNITION.packages(),
                Module.CRF.packages(),
                Module.MODELS.packages(),
                "dev.dateline.benchmarks.recognition..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford.."),
        CLASSES);
  }

  @Test
  void documentsAndRecognitionArePureAndKnowNothingOfAws() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                Module.RECOGNITION.packages(), Module.CRF.packages(), Module.DOCUMENTS.packages())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(AWS_SDK, LAMBDA),
        CLASSES);
  }

  @Test
  void onlyTheFunctionsAndTheirStandInsKnowLambda() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(Module.DYNAMODB.packages())
            .should()
            .dependOnClassesThat()
            .resideInAPackage(LAMBDA),
        CLASSES);
  }

  @Test
  void noClassIsNamedAfterNothing() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Manager|Impl|Helper|Common)")
            .because("a name says what the thing is"),
        CLASSES);
  }

  @Test
  void nothingIsInjectedAndNothingLogsThroughJavaUtilLogging() {
    check(NO_CLASSES_SHOULD_USE_FIELD_INJECTION, CLASSES);
    check(
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING,
        CLASSES.that(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "are of a function",
                type -> !type.getPackageName().startsWith("dev.dateline.local"))));
  }

  @Test
  void everyPackageSaysThatNothingInItIsNullUnlessMarked() {
    assertThat(CLASSES.stream().map(type -> type.getPackage()).distinct())
        .filteredOn(javaPackage -> javaPackage.getName().startsWith("dev.dateline"))
        // Made by JMH, and there only once the benchmarks are compiled.
        .filteredOn(javaPackage -> !javaPackage.getName().endsWith("jmh_generated"))
        .filteredOn(javaPackage -> !javaPackage.isAnnotatedWith(NullMarked.class))
        .extracting(JavaPackage::getName)
        .isEmpty();
  }

  private static void check(ArchRule rule, JavaClasses classes) {
    rule.allowEmptyShould(true).check(classes);
  }
}
