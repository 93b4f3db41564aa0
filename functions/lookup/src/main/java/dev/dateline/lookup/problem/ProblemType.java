package dev.dateline.lookup.problem;

import dev.dateline.articles.Coded;

/// The kinds of problem, stable for programs.
public enum ProblemType implements Coded {
  UNKNOWN_PARAMETER("unknown-parameter", 400, "There is no such parameter"),
  MISSING_PARAMETER("missing-parameter", 400, "A parameter is missing"),
  INVALID_PARAMETER("invalid-parameter", 400, "A parameter's value is not valid"),
  CONFLICTING_PARAMETERS("conflicting-parameters", 400, "Parameters contradict each other"),
  SAMPLE_TOO_SMALL("sample-too-small", 400, "Too few of the articles can be found to count by"),
  INVALID_CURSOR("invalid-cursor", 400, "The cursor does not belong to this query"),
  INVALID_BODY("invalid-body", 400, "The request body is invalid"),
  INVALID_NAME("invalid-name", 400, "That is not a name"),
  MALFORMED_URL("malformed-url", 400, "The URL is not encoded correctly"),
  UNKNOWN_ARTICLE("unknown-article", 404, "There is no such article"),
  TEXT_NOT_STORED("text-not-stored", 404, "The article's text is not stored"),
  UNKNOWN_ENTITY("unknown-entity", 404, "There is no such entity"),
  UNKNOWN_WATCH("unknown-watch", 404, "There is no such watch"),
  UNKNOWN_MERGE("unknown-merge", 404, "There is no such merge"),
  UNKNOWN_PATH("unknown-path", 404, "There is no such path"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "The method is not allowed"),
  CONFLICTING_MERGE("conflicting-merge", 409, "The names cannot be merged this way"),
  TOO_MANY_WATCHES("too-many-watches", 409, "The maximum number of watches is reached"),
  UNADDRESSABLE_OBJECT("unaddressable-object", 409, "The object cannot be addressed by a URL"),
  NOT_ACCEPTABLE("not-acceptable", 406, "None of the accepted formats is available"),
  INTERNAL_ERROR("internal-error", 500, "Something went wrong on our side"),
  UNAVAILABLE("unavailable", 503, "The index is temporarily unavailable");

  private final String code;
  private final int status;
  private final String title;

  ProblemType(String code, int status, String title) {
    this.code = code;
    this.status = status;
    this.title = title;
  }

  /// The type's URI, such as `urn:dateline:problem:unknown-parameter`.
  public String uri() {
    return "urn:dateline:problem:" + code;
  }

  @Override
  public String code() {
    return code;
  }

  /// The HTTP status that goes with it.
  public int status() {
    return status;
  }

  /// A short summary, the same for every occurrence.
  public String title() {
    return title;
  }
}
