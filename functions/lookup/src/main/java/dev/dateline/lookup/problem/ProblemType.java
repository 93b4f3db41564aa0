package dev.dateline.lookup.problem;

import java.util.Locale;

/// The kinds of problem, stable for programs.
public enum ProblemType {
  UNKNOWN_PARAMETER(400, "There is no such parameter"),
  MISSING_PARAMETER(400, "A parameter is missing"),
  INVALID_PARAMETER(400, "A parameter's value is not valid"),
  CONFLICTING_PARAMETERS(400, "Parameters contradict each other"),
  INVALID_CURSOR(400, "The cursor does not belong to this query"),
  INVALID_NAME(400, "That is not a name"),
  MALFORMED_URL(400, "The URL is not well encoded"),
  UNKNOWN_ARTICLE(404, "There is no such article"),
  UNKNOWN_ENTITY(404, "There is no such entity"),
  UNKNOWN_MERGE(404, "The names are not merged so"),
  UNKNOWN_PATH(404, "There is no such path"),
  METHOD_NOT_ALLOWED(405, "The method is not allowed"),
  CONFLICTING_MERGE(409, "The names cannot be merged so"),
  NOT_ACCEPTABLE(406, "None of the accepted formats is available"),
  INTERNAL_ERROR(500, "Something went wrong on our side"),
  UNAVAILABLE(503, "The index does not answer now");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /// The type's URI, such as `urn:dateline:problem:unknown-parameter`.
  public String uri() {
    return "urn:dateline:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The HTTP status that goes with it.
  public int status() {
    return status;
  }

  /// What it is, in a few words that are the same each time.
  public String title() {
    return title;
  }
}
