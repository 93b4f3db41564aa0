package dev.dateline.operations.erase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A bucket with versions, in memory.
final class FakeVersions implements ObjectVersions {
  private final List<Version> versions = new ArrayList<>();

  /// Makes a version the current one of its key.
  void add(String key, String id) {
    versions.replaceAll(
        version -> version.key().equals(key) ? new Version(key, version.id(), false) : version);
    versions.add(new Version(key, id, true));
  }

  /// The versions that are left, each as its key and id.
  List<String> left() {
    return versions.stream().map(version -> version.key() + " " + version.id()).toList();
  }

  @Override
  public List<Version> of(String key) {
    return versions.stream().filter(version -> version.key().equals(key)).toList();
  }

  @Override
  public void forEach(Consumer<Version> consumer) {
    List.copyOf(versions).forEach(consumer);
  }

  @Override
  public void delete(Version version) {
    versions.remove(version);
  }
}
