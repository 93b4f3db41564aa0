package dev.dateline.peers;

/// Of an event, what matters here.
record PeerEvent(String rawPath) {}
