/// Names in text: finds sentences and the people, organisations, places and other things they name.
/// Needs Stanford CoreNLP, which is under GPL-3.0; the port that it serves,
/// [dev.dateline.articles.EntityRecognizer], lets another recogniser take its place.
@NullMarked
package dev.dateline.recognition;

import org.jspecify.annotations.NullMarked;
