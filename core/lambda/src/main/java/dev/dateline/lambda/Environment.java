package dev.dateline.lambda;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A function's environment variables. A blank variable counts as not set.
///
/// @param variables values by name
public record Environment(Map<String, String> variables) {
  /// The value of a variable that must be set.
  ///
  /// @param meaning what the value names, for the message
  /// @throws IllegalArgumentException naming the variable, if it is not set
  public String required(String name, String meaning) {
    return optional(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(name + " is not set: it must name " + meaning + "."));
  }

  /// The value of a variable; empty if it is not set.
  public Optional<String> optional(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /// The value of a variable after parsing; empty if the variable is not set.
  ///
  /// @param parser throws an [IllegalArgumentException] whose message continues a sentence that
  ///   starts with the variable's name, such as "must be a number, not few."
  /// @throws IllegalArgumentException naming the variable, if `parser` rejects its value
  public <T> Optional<T> parsed(String name, Function<String, T> parser) {
    try {
      return optional(name).map(parser);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + " " + e.getMessage(), e);
    }
  }

  /// The name of the function, which Lambda sets.
  public String functionName(String otherwise) {
    return optional("AWS_LAMBDA_FUNCTION_NAME").orElse(otherwise);
  }

  /// The endpoint that replaces AWS's own for S3: `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL`.
  public Optional<URI> s3Endpoint() {
    return Stream.of("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL")
        .flatMap(name -> optional(name).stream())
        .findFirst()
        .map(URI::create);
  }
}
