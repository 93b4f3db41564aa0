package dev.dateline.peers;

/// Of an event, what matters here.
record Event(String rawPath) {}
