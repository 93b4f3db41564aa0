package dev.dateline.articles.patterns;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where a method compiles and uses regular expressions, as its byte code has it.
final class RegexCalls {
  private static final String PATTERN = "java/util/regex/Pattern";
  private static final Set<String> USERS = Set.of(PATTERN, "java/util/regex/Matcher");
  private static final Set<String> TAKING_REGEX =
      Set.of("matches", "replaceAll", "replaceFirst", "split", "splitWithDelimiters");

  private final MethodModel method;
  private final List<Instruction> instructions;

  RegexCalls(MethodModel method) {
    this.method = method;
    this.instructions =
        method.code().stream()
            .flatMap(code -> code.elementStream())
            .filter(Instruction.class::isInstance)
            .map(Instruction.class::cast)
            .toList();
  }

  /// How many patterns the method compiles.
  long compiled() {
    return calls().filter(call -> isOf(call, PATTERN) && isNamed(call, "compile")).count();
  }

  /// What is wrong with the calls: regular expressions that no test sees.
  Stream<String> hidden() {
    boolean initializes = method.methodName().equalsString("<clinit>");
    Stream<String> compiled =
        compiled() > 0 && !initializes ? Stream.of("compiles a pattern at each call") : Stream.of();
    Stream<String> inline =
        IntStream.range(0, instructions.size())
            .filter(place -> takesRegex(place) && regexOf(place).isEmpty())
            .mapToObj(
                place ->
                    "takes a regular expression that is no constant: " + instructions.get(place));
    return Stream.of(compiled, inline, references())
        .flatMap(violations -> violations)
        .map(violation -> name() + " " + violation);
  }

  /// Method references such as `String::split`.
  private Stream<String> references() {
    return instructions.stream()
        .filter(InvokeDynamicInstruction.class::isInstance)
        .map(InvokeDynamicInstruction.class::cast)
        .flatMap(call -> call.bootstrapArgs().stream())
        .filter(DirectMethodHandleDesc.class::isInstance)
        .map(DirectMethodHandleDesc.class::cast)
        .filter(handle -> takesRegex(handle.owner().displayName(), handle.methodName()))
        .map(handle -> "passes on " + handle.owner().displayName() + "." + handle.methodName());
  }

  /// The expressions that the method gives to methods of strings.
  Stream<UsedPattern> inline(String owner) {
    return IntStream.range(0, instructions.size())
        .filter(this::takesRegex)
        .boxed()
        .flatMap(place -> regexOf(place).map(regex -> inline(owner, place, regex)).stream());
  }

  private UsedPattern inline(String owner, int place, String regex) {
    String called = ((InvokeInstruction) instructions.get(place)).name().stringValue();
    return new UsedPattern(owner + "." + name(), Pattern.compile(regex), Use.by(called));
  }

  /// How the method uses patterns after it reads the field `name` of `owner`.
  Set<Use> usesAfter(String owner, String name) {
    return IntStream.range(0, instructions.size())
        .filter(place -> reads(instructions.get(place), owner, name))
        .boxed()
        .flatMap(place -> uses(instructions.subList(place, instructions.size())).limit(1))
        .collect(Collectors.toSet());
  }

  /// How the method uses any pattern.
  Set<Use> uses() {
    return uses(instructions).collect(Collectors.toSet());
  }

  private static Stream<Use> uses(List<Instruction> instructions) {
    return instructions.stream()
        .filter(InvokeInstruction.class::isInstance)
        .map(InvokeInstruction.class::cast)
        .filter(call -> USERS.stream().anyMatch(user -> isOf(call, user)))
        .flatMap(call -> Use.by(call.name().stringValue()).stream());
  }

  private static boolean reads(CodeElement instruction, String owner, String name) {
    return instruction instanceof FieldInstruction field
        && field.opcode() == Opcode.GETSTATIC
        && isNamed(field.owner(), owner)
        && field.name().equalsString(name);
  }

  private boolean takesRegex(int place) {
    return instructions.get(place) instanceof InvokeInstruction call
        && takesRegex(simple(call.owner()), call.name().stringValue());
  }

  private static boolean takesRegex(String owner, String method) {
    return (owner.equals("String") && TAKING_REGEX.contains(method))
        || (owner.equals("Pattern") && (method.equals("matches")));
  }

  private static String simple(ClassEntry type) {
    return type.asSymbol().displayName();
  }

  /// The constant that stands for the expression: what was put on the stack before the call, and
  /// before the call's other argument if it has two.
  private Optional<String> regexOf(int place) {
    var call = (InvokeInstruction) instructions.get(place);
    int arguments = call.typeSymbol().parameterCount();
    return place >= arguments
            && instructions.get(place - arguments) instanceof ConstantInstruction constant
            && constant.constantValue() instanceof String regex
        ? Optional.of(regex)
        : Optional.empty();
  }

  private Stream<InvokeInstruction> calls() {
    return instructions.stream()
        .filter(InvokeInstruction.class::isInstance)
        .map(InvokeInstruction.class::cast);
  }

  private String name() {
    return method.methodName().stringValue();
  }

  private static boolean isNamed(InvokeInstruction call, String name) {
    return call.name().equalsString(name);
  }

  private static boolean isOf(InvokeInstruction call, String owner) {
    return isNamed(call.owner(), owner);
  }

  private static boolean isNamed(ClassEntry entry, String name) {
    return entry.asInternalName().equals(name);
  }
}
