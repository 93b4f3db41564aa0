package dev.dateline.template;

import java.util.stream.Stream;

/// The permissions of the template's roles.
final class Roles {
  private Roles() {}

  /// The statements of all policies of `role`, also those that depend on a condition.
  static Stream<TemplateResource> statements(TemplateResource role) {
    return role.each("Properties", "Policies")
        .flatMap(policy -> policy.each("PolicyDocument", "Statement"))
        .map(Roles::unconditional);
  }

  /// The statement itself, if it depends on a condition.
  static TemplateResource unconditional(TemplateResource statement) {
    return statement
        .find("Fn::If")
        .map(choice -> new TemplateResource(statement.name(), Yaml.map(Yaml.list(choice).get(1))))
        .orElse(statement);
  }

  /// The actions that `role` allows.
  static Stream<String> actions(TemplateResource role) {
    return statements(role)
        .flatMap(statement -> statement.list("Action").stream())
        .map(String.class::cast);
  }
}
