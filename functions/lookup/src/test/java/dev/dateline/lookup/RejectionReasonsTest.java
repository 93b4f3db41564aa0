package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Rejection.Reason;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RejectionReasonsTest {
  @ParameterizedTest
  @MethodSource("reasons")
  void theGuideExplainsEveryReason(String code) throws IOException {
    assertThat(Files.readString(Path.of("../../docs/query.md"))).contains("\n| `" + code + "` | ");
  }

  static Stream<String> reasons() {
    return Stream.of(Reason.class.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(RejectionReasonsTest::code);
  }

  private static String code(Field field) {
    try {
      return ((Reason) field.get(null)).code();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("reasons are public", e);
    }
  }
}
