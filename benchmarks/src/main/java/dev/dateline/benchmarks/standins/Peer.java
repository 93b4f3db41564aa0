package dev.dateline.benchmarks.standins;

/// The functions that Dateline's own are compared with.
public enum Peer {
  /// A handler without any library.
  EMPTY("EmptyFunction", false),
  /// The enhanced client and the events library with the SDK's defaults, as in AWS's samples.
  SAMPLE("SampleFunction", true);

  private final String type;
  private final boolean usesLibraries;

  Peer(String type, boolean usesLibraries) {
    this.type = type;
    this.usesLibraries = usesLibraries;
  }

  String handler() {
    return "dev.dateline.peers." + type + "::handleRequest";
  }

  /// Whether the package contains the libraries of the peers' module.
  boolean usesLibraries() {
    return usesLibraries;
  }
}
