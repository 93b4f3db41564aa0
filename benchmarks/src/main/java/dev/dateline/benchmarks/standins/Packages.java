package dev.dateline.benchmarks.standins;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.local.Endpoints;
import dev.dateline.local.Functions;
import dev.dateline.local.lambda.LambdaFunction;
import dev.dateline.local.lambda.LambdaFunction.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The packaged functions, with the limits that the template sets.
///
/// @param endpoints the stand-ins for AWS
public record Packages(BenchmarkEnvironment place, Endpoints endpoints) {
  private static final Limits INGEST = new Limits(1769, Duration.ofSeconds(60));
  private static final Limits LOOKUP = new Limits(1024, Duration.ofSeconds(29));

  /// The function that S3 invokes.
  public LambdaFunction ingest() {
    return with(Functions.packaged(place.functions(), endpoints).ingest(), INGEST);
  }

  /// The function behind the API.
  public LambdaFunction lookup() {
    return with(Functions.packaged(place.functions(), endpoints).lookup(), LOOKUP);
  }

  /// A peer with the same limits as lookup.
  public LambdaFunction peer(Peer peer) throws IOException {
    var name = peer.name().toLowerCase(Locale.ROOT);
    return new LambdaFunction(
        name, peer.handler(), code(peer, name), lookup().environment(), LOOKUP);
  }

  private Path code(Peer peer, String name) throws IOException {
    var from = place.peers();
    if (!Files.isDirectory(from)) {
      throw new IllegalStateException("The peers are not packaged. Run mvn -q -Pbenchmark.");
    }
    var to = place.scratch("peer-" + name);
    try (var files = Files.walk(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var jar = file.getFileName().toString();
        if (peer.usesLibraries() || !jar.endsWith(".jar")) {
          var target = to.resolve(from.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return to;
  }

  /// The same function with other limits.
  public static LambdaFunction with(LambdaFunction function, Limits limits) {
    return new LambdaFunction(
        function.name(), function.handler(), function.code(), function.environment(), limits);
  }

  /// The same function with `value` added to an environment variable, separated by a space.
  public static LambdaFunction with(LambdaFunction function, String variable, String value) {
    Map<String, String> environment = new HashMap<>(function.environment());
    environment.merge(variable, value, (one, other) -> one + " " + other);
    return new LambdaFunction(
        function.name(), function.handler(), function.code(), environment, function.limits());
  }
}
