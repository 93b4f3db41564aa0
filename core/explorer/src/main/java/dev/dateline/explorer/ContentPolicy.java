package dev.dateline.explorer;

import java.util.Set;

/// The content security policy: only files of the same origin, and no text that is run or inserted
/// as HTML, other than what lit-html builds from its templates.
///
/// @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
final class ContentPolicy {
  /// Requests go only to the same origin.
  static final String OWN_ORIGIN = connectingTo(Set.of());

  private ContentPolicy() {}

  /// The policy of a page that also sends requests to `origins`.
  static String connectingTo(Set<String> origins) {
    return "default-src 'none'; script-src 'self'; style-src 'self'; connect-src "
        + String.join(" ", "'self'", String.join(" ", origins)).strip()
        + "; img-src 'self' blob: data:; base-uri 'none'; form-action 'none';"
        + " frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
  }
}
