package dev.dateline.benchmarks.stand;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What the functions are measured beside, each with the jars that it would be packaged with.
public enum Peer {
  /// Nothing but a handler.
  EMPTY("EmptyFunction"),
  /// The enhanced client and the events library, with every default of the SDK, as in samples.
  SAMPLE("SampleFunction", Part.SDK, Part.SAMPLE, Part.APACHE, Part.NETTY),
  /// The low-level client over the JDK's `HttpURLConnection`.
  URL_CONNECTION("ClientFunction", Part.SDK, Part.URL_CONNECTION),
  /// The low-level client over Apache's HTTP client 5.
  APACHE("ClientFunction", Part.SDK, Part.APACHE),
  /// The low-level client over the common runtime of AWS, in C.
  CRT("ClientFunction", Part.SDK, Part.CRT);

  private final String type;

  @SuppressWarnings("ImmutableEnumChecker") // of enums, made by Set.of
  private final Set<Part> parts;

  Peer(String type, Part... parts) {
    this.type = type;
    this.parts = Set.of(parts);
  }

  String handler() {
    return "dev.dateline.peers." + type + "::handleRequest";
  }

  /// Whether a jar with this file name is one of its own.
  boolean has(String jar) {
    return parts.contains(Part.of(jar));
  }

  /// Why a jar is there.
  private enum Part {
    SAMPLE("dynamodb-enhanced", "aws-lambda-java-events", "joda-time"),
    APACHE("apache5-client", "apache-client", "httpc", "commons-codec"),
    NETTY("netty-"),
    URL_CONNECTION("url-connection-client"),
    CRT("aws-crt", "crt-core"),
    SDK("");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> beginnings;

    Part(String... beginnings) {
      this.beginnings = List.of(beginnings);
    }

    static Part of(String jar) {
      return Arrays.stream(values())
          .filter(part -> part.beginnings.stream().anyMatch(jar::startsWith))
          .findFirst()
          .orElseThrow();
    }
  }
}
