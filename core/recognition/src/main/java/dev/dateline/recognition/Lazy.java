package dev.dateline.recognition;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A recognizer that is loaded when it is first needed. Safe for use by several threads.
final class Lazy {
  private final Supplier<LanguageRecognizer> loading;
  private @Nullable LanguageRecognizer loaded;

  Lazy(Supplier<LanguageRecognizer> loading) {
    this.loading = loading;
  }

  synchronized LanguageRecognizer get() {
    LanguageRecognizer known = loaded;
    if (known == null) {
      known = loading.get();
      loaded = known;
    }
    return known;
  }
}
