package dev.dateline.articles.patterns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The regular expressions of one class: those in its static fields, and those that it gives to
/// methods of strings.
///
/// @param name the class's name
/// @param methods its methods
/// @param loader what loads it
record ClassPatterns(String name, List<RegexCalls> methods, ClassLoader loader) {
  static ClassPatterns of(Path file, ClassLoader loader) {
    try {
      ClassModel model = ClassFile.of().parse(Files.readAllBytes(file));
      return new ClassPatterns(
          model.thisClass().asInternalName(),
          model.methods().stream().map(RegexCalls::new).toList(),
          loader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every expression, with how it is used.
  Stream<UsedPattern> used() {
    return Stream.concat(constants(), methods.stream().flatMap(method -> method.inline(name)));
  }

  /// Expressions that [#used] misses.
  Stream<String> hidden() {
    Stream<String> hidden = methods.stream().flatMap(RegexCalls::hidden);
    long unseen = compiled() - constants().count();
    return (unseen > 0
            ? Stream.concat(hidden, Stream.of("keeps patterns out of its fields"))
            : hidden)
        .map(violation -> name + " " + violation);
  }

  /// A class without patterns is not loaded.
  private Stream<UsedPattern> constants() {
    return compiled() == 0
        ? Stream.of()
        : Arrays.stream(load().getDeclaredFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .flatMap(this::constants);
  }

  private Stream<UsedPattern> constants(Field field) {
    return patterns(value(field))
        .map(
            pattern ->
                new UsedPattern(name + "." + field.getName(), pattern, uses(field.getName())));
  }

  private static Stream<Pattern> patterns(@Nullable Object value) {
    return switch (value) {
      case Pattern pattern -> Stream.of(pattern);
      case Iterable<?> values ->
          StreamSupport.stream(values.spliterator(), false).flatMap(ClassPatterns::patterns);
      case null, default -> Stream.of();
    };
  }

  /// As the method that reads the field goes on; else in any way that the class uses patterns.
  private Set<Use> uses(String field) {
    Set<Use> near =
        methods.stream()
            .flatMap(method -> method.usesAfter(name, field).stream())
            .collect(Collectors.toSet());
    Set<Use> any =
        methods.stream().flatMap(method -> method.uses().stream()).collect(Collectors.toSet());
    return !near.isEmpty() ? near : !any.isEmpty() ? any : EnumSet.allOf(Use.class);
  }

  private long compiled() {
    return methods.stream().mapToLong(RegexCalls::compiled).sum();
  }

  private Class<?> load() {
    try {
      return Class.forName(name.replace('/', '.'), true, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object value(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
