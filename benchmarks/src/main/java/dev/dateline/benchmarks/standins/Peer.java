package dev.dateline.benchmarks.standins;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What the functions are measured beside, each with the jars that it would be packaged with.
public enum Peer {
  /// Nothing but a handler.
  EMPTY("EmptyFunction"),
  /// The enhanced client and the events library, with every default of the SDK, as in samples.
  SAMPLE("SampleFunction", Part.SDK, Part.SLF4J, Part.NO_LOG, Part.SAMPLE, Part.APACHE, Part.NETTY),
  /// The low-level client over the JDK's `HttpURLConnection`.
  URL_CONNECTION("ClientFunction", Part.SDK, Part.SLF4J, Part.NO_LOG, Part.URL_CONNECTION),
  /// The low-level client over Apache's HTTP client 5.
  APACHE("ClientFunction", Part.SDK, Part.SLF4J, Part.NO_LOG, Part.APACHE),
  /// The low-level client over the common runtime of AWS, in C.
  CRT("ClientFunction", Part.SDK, Part.SLF4J, Part.NO_LOG, Part.CRT),
  /// A page of JSON, with Jackson's streaming core alone.
  JSON_STREAMING("JsonStreamingFunction", Part.JACKSON),
  /// The same page, bound to records.
  JSON_DATABIND("JsonDatabindFunction", Part.JACKSON, Part.DATABIND),
  /// A line of log in JSON, written by hand.
  LOG_WRITTEN("LogWrittenFunction", Part.JACKSON),
  /// A line of log through SLF4J and its simple logger, which writes plain text.
  LOG_SLF4J_SIMPLE("LogSlf4jFunction", Part.SLF4J, Part.SIMPLE),
  /// A line of log through SLF4J and Log4j 2 with its layout for JSON, which Powertools has too.
  LOG_LOG4J_JSON("LogSlf4jFunction", Part.SLF4J, Part.LOG4J);

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
    JACKSON("jackson-core"),
    DATABIND("jackson-databind", "jackson-annotations"),
    SLF4J("slf4j-api"),
    NO_LOG("slf4j-nop"),
    SIMPLE("slf4j-simple"),
    LOG4J("log4j-"),
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
