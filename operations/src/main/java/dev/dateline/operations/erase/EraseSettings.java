package dev.dateline.operations.erase;

import dev.dateline.index.postings.Sharding;
import dev.dateline.local.Endpoints;
import dev.dateline.local.Functions;
import dev.dateline.local.Settings;
import dev.dateline.operations.command.Options;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The options of the erase command.
///
/// @param stack the embedded stack; null for AWS, with the region and credentials of the
///   environment
/// @param names the forms of the name
/// @param erase whether to erase what is found, and not only list it
/// @param archives whether to delete whole archives because of one article in them
record EraseSettings(
    @Nullable Endpoints stack,
    String bucket,
    String table,
    Sharding sharding,
    SoughtNames names,
    boolean erase,
    boolean archives) {
  /// Shorter names are in too many words.
  private static final int SHORTEST = 3;

  /// Reads the system properties `dateline.*`. Without a bucket, it is the embedded stack.
  ///
  /// @throws Settings.InvalidSetting if a value is invalid
  static EraseSettings of(Map<?, ?> properties) {
    var options = new Options(properties);
    boolean embedded = options.text("bucket", "").isEmpty();
    return new EraseSettings(
        embedded ? options.embedded() : null,
        options.text("bucket", Functions.BUCKET),
        embedded ? Functions.TABLE : options.required("table", "set together with dateline.bucket"),
        options.shards(),
        names(options),
        options.flag("erase"),
        options.flag("archives"));
  }

  private static SoughtNames names(Options options) {
    String value = options.text("name", "");
    var names = SoughtNames.of(value);
    boolean areLong = names.forms().stream().allMatch(form -> form.length() >= SHORTEST);
    if (names.forms().isEmpty() || !areLong) {
      throw Settings.InvalidSetting.of(
          "name", value, "a name of at least 3 letters, or several separated by semicolons");
    }
    return names;
  }
}
