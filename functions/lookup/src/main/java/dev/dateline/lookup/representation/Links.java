package dev.dateline.lookup.representation;

import org.jspecify.annotations.Nullable;

/// The links of a page.
///
/// @param api the address of the API
/// @param self the address of this page
/// @param next the address of the next page; null at the end
/// @param cursor the cursor of the next page; null at the end
public record Links(String api, String self, @Nullable String next, @Nullable String cursor) {}
