package dev.dateline.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the guides say of the template is true of it.
class GuidesTest {
  private static final Path DOCS = SamTemplate.ROOT.resolve("docs");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (`[A-Z]\\w*`(?:, `[A-Z]\\w*`)*) \\| ([^|\n]*)\\|");
  private static final Pattern OUTPUTS =
      Pattern.compile("outputs? `([A-Z]\\w*)`(?:(?:,| and) `([A-Z]\\w*)`)?");
  private static final Pattern IN_COMMANDS =
      Pattern.compile("(?<![\\w$-])((?:[A-Z]+_)+(?:ARN|URL|CLIENT_ID|ISSUER|AUDIENCE))\\b");

  /// Keys and roles of the reader's own.
  private static final Set<String> YOURS = Set.of("KEY_ARN", "KMS_KEY_ARN", "ROLE_ARN");

  private static final Pattern LOG_GROUP = Pattern.compile("`/dateline/STACK/([a-z]+)`");

  private final SamTemplate template = new SamTemplate();
  private final String operating = read(DOCS.resolve("operate.md"));

  @Test
  void theTableOfParametersHasTheirDefaults() {
    String table = operating.split("\\| parameter \\| default \\|")[1].split("\n\n")[0];
    var written = new LinkedHashMap<String, String>();
    ROW.matcher(table).results().forEach(row -> written.putAll(defaults(row)));

    assertThat(written.keySet()).containsExactlyInAnyOrderElementsOf(template.names("Parameters"));
    assertThat(written)
        .allSatisfy(
            (name, value) ->
                assertThat(value)
                    .as(name)
                    .isEqualTo(template.root().get("Parameters", name, "Default").toString()));
  }

  /// A row is about one parameter, or about several whose defaults are separated by commas.
  private static Map<String, String> defaults(MatchResult row) {
    var names = row.group(1).replace("`", "").split(", ");
    String cell = row.group(2).replace("`", "").replaceAll("\\bnone\\b", "");
    var values = names.length == 1 ? new String[] {cell} : cell.split(",", -1);
    var defaults = new LinkedHashMap<String, String>();
    for (int i = 0; i < names.length; i++) {
      defaults.put(names[i], i < values.length ? values[i].strip() : "");
    }
    return defaults;
  }

  @Test
  void everyOutputThatTheyNameExists() {
    assertThat(inGuides(OUTPUTS)).hasSizeGreaterThan(3).isSubsetOf(outputs());
  }

  @Test
  void everyAddressAndIdentifierInTheirCommandsIsAnOutput() {
    assertThat(inGuides(IN_COMMANDS))
        .hasSizeGreaterThan(8)
        .filteredOn(name -> !YOURS.contains(name))
        .extracting(GuidesTest::inCamelCase)
        .isSubsetOf(outputs());
  }

  private static List<String> outputs() {
    return Stream.of("template.yaml", "docs/access/batch.yaml", "docs/access/cognito.yaml")
        .map(file -> new TemplateResource(file, Yaml.read(SamTemplate.ROOT.resolve(file))))
        .flatMap(template -> template.at("Outputs").content().keySet().stream())
        .toList();
  }

  /// `FailureQueueArn` for `FAILURE_QUEUE_ARN`.
  private static String inCamelCase(String words) {
    return Stream.of(words.split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  @Test
  void everyLogGroupThatTheyNameExists() {
    var groups =
        template
            .resources("AWS::Logs::LogGroup")
            .map(group -> Yaml.map(group.get("Properties", "LogGroupName")).get("Fn::Sub"))
            .toList();

    assertThat(inGuides(LOG_GROUP))
        .hasSizeGreaterThan(2)
        .allMatch(name -> groups.contains("/dateline/${AWS::StackName}/" + name));
  }

  @Test
  void theChapterOfAnAlarmBeginsWithWhatTheAlarmSays() {
    assertThat(template.resources("AWS::CloudWatch::Alarm"))
        .allSatisfy(
            alarm -> {
              var description = (String) alarm.get("Properties", "AlarmDescription");
              String chapter = operating.split("### " + alarm.name() + "\n\n")[1];
              assertThat(chapter.replaceAll("\\s+", " "))
                  .startsWith("*" + description.replaceFirst("\\.$", ""));
            });
  }

  private static List<String> inGuides(Pattern pattern) {
    try (var guides = Files.list(DOCS)) {
      return guides
          .filter(guide -> guide.toString().endsWith(".md"))
          .flatMap(guide -> pattern.matcher(read(guide)).results())
          .flatMap(GuidesTest::groups)
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> groups(MatchResult match) {
    return Stream.iterate(1, i -> i <= match.groupCount(), i -> i + 1)
        .filter(i -> match.start(i) >= 0)
        .map(match::group);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
