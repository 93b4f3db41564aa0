package dev.dateline.documents.text;

import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads YAML event by event. No objects are constructed, and only aliases of scalars are resolved,
/// so that neither depth nor aliases take more time or memory than the text itself.
final class YamlMatter {
  private static final int LONGEST = 1 << 14;
  private static final int MOST_ITEMS = 50;
  private static final Set<String> NAMES = Set.of("name", "title");

  /// How Obsidian links to a note on a person.
  private static final Pattern WIKI_LINK =
      Pattern.compile("^\\[\\[(?:[^\\[\\]|]{0,200}\\|)?([^\\[\\]|]{1,200})]]$");

  private final Deque<Level> levels = new ArrayDeque<>();
  private final Map<String, String> anchored = new HashMap<>();
  private final List<String> items = new ArrayList<>();
  private Fields fields = Fields.NONE;

  private YamlMatter() {}

  /// A mapping or a list that has not ended.
  private static final class Level {
    private final boolean isMapping;
    private @Nullable String key;

    Level(boolean isMapping) {
      this.isMapping = isMapping;
    }
  }

  /// The fields in `yaml`, a mapping; empty if it is not YAML.
  static Optional<Fields> fields(String yaml) {
    if (yaml.length() > LONGEST) {
      return Optional.empty();
    }
    var matter = new YamlMatter();
    try {
      new Parse(LoadSettings.builder().build()).parseString(yaml).forEach(matter::take);
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
    return Optional.of(matter.fields);
  }

  private void take(Event event) {
    switch (event) {
      case ScalarEvent scalar -> {
        scalar.getAnchor().ifPresent(anchor -> anchored.put(anchor.getValue(), scalar.getValue()));
        takeValue(scalar.getValue());
      }
      case AliasEvent alias -> takeValue(anchored.getOrDefault(alias.getAlias().getValue(), ""));
      case CollectionStartEvent start -> levels.push(new Level(start instanceof MappingStartEvent));
      case CollectionEndEvent _ -> {
        levels.pop();
        endOfValue();
      }
      default -> {}
    }
  }

  private void takeValue(String value) {
    Level level = levels.peek();
    if (level == null) {
      return;
    }
    if (level.isMapping && level.key == null) {
      level.key = value;
      return;
    }
    boolean isNamed = level.key == null || levels.size() == 1 || NAMES.contains(level.key);
    if (isNamed && items.size() < MOST_ITEMS && !value.isBlank()) {
      items.add(WIKI_LINK.matcher(value.strip()).replaceFirst("$1"));
    }
    endOfValue();
  }

  /// Stores the collected value under the key of the outermost mapping, once it is complete.
  private void endOfValue() {
    Level level = levels.peek();
    if (level == null || !level.isMapping) {
      return;
    }
    if (levels.size() == 1 && level.key != null) {
      @Nullable MetadataField field = HeaderNames.field(level.key);
      fields = field == null ? fields : fields.with(field, String.join(", ", items));
      items.clear();
    }
    level.key = null;
  }
}
