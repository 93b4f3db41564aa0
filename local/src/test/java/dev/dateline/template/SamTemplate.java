package dev.dateline.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The project's `template.yaml`.
final class SamTemplate {
  /// Maven runs tests in the module's folder.
  static final Path ROOT = Path.of("..");

  private static final Pattern IN_SUB = Pattern.compile("\\$\\{([^!}][^}]*)}");

  private final TemplateResource root =
      new TemplateResource("template", Yaml.read(ROOT.resolve("template.yaml")));

  TemplateResource root() {
    return root;
  }

  TemplateResource resource(String logicalId) {
    return root.at("Resources", logicalId);
  }

  Stream<TemplateResource> resources() {
    return names("Resources").stream()
        .map(name -> new TemplateResource(name, root.at("Resources", name).content()));
  }

  /// The resources of `type`.
  ///
  /// @throws AssertionError if there are none, since a check of all of them would check nothing
  Stream<TemplateResource> resources(String type) {
    var found = resources().filter(resource -> type.equals(resource.type())).toList();
    if (found.isEmpty()) {
      throw new AssertionError("the template has no " + type);
    }
    return found.stream();
  }

  Set<String> names(String section) {
    return root.at(section).content().keySet();
  }

  /// The names that `value` refers to, at any depth, by Ref, Fn::GetAtt or Fn::Sub, without those
  /// that CloudFormation defines.
  static Set<String> references(Object value) {
    Stream.Builder<String> found = Stream.builder();
    collect(value, found);
    return found
        .build()
        .filter(name -> !name.startsWith("AWS::"))
        .map(name -> name.replaceFirst("\\..*", ""))
        .collect(Collectors.toSet());
  }

  private static void collect(Object value, Consumer<String> found) {
    if (value instanceof Map<?, ?>) {
      Yaml.map(value).forEach((key, inner) -> collect(key, inner, found));
    } else if (value instanceof List<?>) {
      Yaml.list(value).forEach(element -> collect(element, found));
    }
  }

  private static void collect(String key, Object inner, Consumer<String> found) {
    switch (key) {
      case "Ref" -> found.accept((String) inner);
      case "Fn::GetAtt" -> found.accept((String) Yaml.list(inner).getFirst());
      case "Fn::Sub" -> collectInSub(inner, found);
      default -> collect(inner, found);
    }
  }

  /// The text may come with a map of names that it alone uses.
  private static void collectInSub(Object inner, Consumer<String> found) {
    if (inner instanceof List<?> parts) {
      var own = Yaml.map(parts.get(1));
      collectInSub(parts.get(0), name -> accept(name, own.keySet(), found));
      collect(own, found);
      return;
    }
    IN_SUB.matcher(inner.toString()).results().forEach(match -> found.accept(match.group(1)));
  }

  private static void accept(String name, Set<String> own, Consumer<String> found) {
    if (!own.contains(name)) {
      found.accept(name);
    }
  }

  /// The names of the conditions that `value` uses, at any depth.
  static Stream<String> conditions(Object value) {
    if (value instanceof Map<?, ?>) {
      return Yaml.map(value).entrySet().stream()
          .flatMap(entry -> conditions(entry.getKey(), entry.getValue()));
    }
    return value instanceof List<?>
        ? Yaml.list(value).stream().flatMap(SamTemplate::conditions)
        : Stream.empty();
  }

  private static Stream<String> conditions(String key, Object inner) {
    if (key.equals("Condition") && inner instanceof String name) {
      return Stream.of(name);
    }
    if (!key.equals("Fn::If")) {
      return conditions(inner);
    }
    List<Object> choice = Yaml.list(inner);
    return Stream.concat(
        Stream.of((String) choice.getFirst()),
        choice.stream().skip(1).flatMap(SamTemplate::conditions));
  }
}
