package dev.dateline.operations.explore;

/// Why a request is not passed on.
///
/// @param status the HTTP status
/// @param reason in a sentence
record Refusal(int status, String reason) {}
