package dev.dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Stored and public values have explicit codes, so that renaming a Java identifier changes neither
/// a table nor a response. The functions therefore never call `name()` on an enum constant, and
/// never convert a constant or a record to a string implicitly.
class JavaNamesTest {
  private static final List<Module> MODULES =
      List.of(
          Module.ARTICLES,
          Module.INDEX,
          Module.DYNAMODB,
          Module.LAMBDA,
          Module.DOCUMENTS,
          Module.INGEST,
          Module.LOOKUP,
          Module.OPERATIONS);
  private static final ClassDesc ENUM = ClassDesc.of("java.lang.Enum");
  private static final ClassDesc RECORD = ClassDesc.of("java.lang.Record");
  private static final Set<String> TEXT_MAKERS = Set.of("valueOf", "append", "toString");
  private static final Set<String> NAMES = Set.of("name", "valueOf", "toString");

  private final Map<ClassDesc, ClassModel> classes = classes();

  @Test
  void noStoredOrPublicValueComesFromAJavaName() {
    assertThat(classes).hasSizeGreaterThan(100);
    var found =
        classes.values().stream()
            .flatMap(type -> type.methods().stream().flatMap(method -> namesUsedBy(type, method)))
            .toList();
    assertThat(found).isEmpty();
  }

  private Stream<String> namesUsedBy(ClassModel type, MethodModel method) {
    boolean isGenerated = isJavaNamed(type.thisClass().asSymbol()) && isNaming(method);
    return isGenerated
        ? Stream.empty()
        : method.code().stream()
            .flatMap(code -> namesUsedBy(instructions(code)))
            .map(
                what ->
                    type.thisClass().asInternalName() + "." + method.methodName() + ": " + what);
  }

  private static boolean isNaming(MethodModel method) {
    return NAMES.contains(method.methodName().stringValue());
  }

  private static List<Instruction> instructions(CodeModel code) {
    return code.elementStream()
        .filter(Instruction.class::isInstance)
        .map(Instruction.class::cast)
        .toList();
  }

  private Stream<String> namesUsedBy(List<Instruction> code) {
    return IntStream.range(1, code.size())
        .boxed()
        .flatMap(at -> namesUsedBy(code.get(at - 1), code.get(at)));
  }

  /// The constants or records that `instruction` converts to a name or a string.
  private Stream<String> namesUsedBy(Instruction before, Instruction instruction) {
    return switch (instruction) {
      case InvokeInstruction call when isMakingText(call) ->
          made(before).filter(this::isJavaNamed).map(type -> "\"\" + " + type.displayName());
      case InvokeInstruction call -> called(call.owner().asSymbol(), call.name().stringValue());
      case InvokeDynamicInstruction reference ->
          reference.bootstrapArgs().stream()
              .filter(DirectMethodHandleDesc.class::isInstance)
              .map(DirectMethodHandleDesc.class::cast)
              .flatMap(method -> called(method.owner(), method.methodName()));
      default -> Stream.empty();
    };
  }

  /// Whether the call converts an object to a string, like `append(Object)`.
  private static boolean isMakingText(InvokeInstruction call) {
    return TEXT_MAKERS.contains(call.name().stringValue())
        && call.typeSymbol().parameterList().equals(List.of(ConstantDescs.CD_Object));
  }

  /// The type of the value that `instruction` pushes, if it is known.
  private static Stream<ClassDesc> made(Instruction instruction) {
    return switch (instruction) {
      case InvokeInstruction call -> Stream.of(call.typeSymbol().returnType());
      case FieldInstruction field -> Stream.of(field.typeSymbol());
      default -> Stream.empty();
    };
  }

  private Stream<String> called(ClassDesc owner, String method) {
    boolean names = isEnum(owner) && NAMES.contains(method);
    boolean writes = isRecordWithoutText(owner) && method.equals("toString");
    return names || writes ? Stream.of(owner.displayName() + "." + method) : Stream.empty();
  }

  private boolean isJavaNamed(ClassDesc type) {
    return isEnum(type) || isRecordWithoutText(type);
  }

  private boolean isEnum(ClassDesc type) {
    var model = classes.get(type);
    return type.equals(ENUM) || (model != null && extendsType(model, ENUM));
  }

  /// Whether the compiler generated its `toString`, which contains the names of the components.
  private boolean isRecordWithoutText(ClassDesc type) {
    var model = classes.get(type);
    return model != null
        && extendsType(model, RECORD)
        && model.methods().stream().anyMatch(JavaNamesTest::isGeneratedToString);
  }

  private static boolean extendsType(ClassModel type, ClassDesc superclass) {
    return type.superclass().filter(parent -> parent.asSymbol().equals(superclass)).isPresent();
  }

  private static boolean isGeneratedToString(MethodModel method) {
    return method.methodName().equalsString("toString")
        && method.code().stream()
            .flatMap(code -> code.elementStream())
            .anyMatch(
                element ->
                    element instanceof InvokeDynamicInstruction made
                        && made.name().equalsString("toString"));
  }

  private static Map<ClassDesc, ClassModel> classes() {
    return MODULES.stream()
        .flatMap(module -> module.classFiles().stream())
        .map(JavaNamesTest::parsed)
        .collect(Collectors.toMap(model -> model.thisClass().asSymbol(), Function.identity()));
  }

  private static ClassModel parsed(Path file) {
    try {
      return ClassFile.of().parse(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
