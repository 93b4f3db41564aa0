/// Rules for sports reports: results, tables, teams and scorers.
@NullMarked
package dev.dateline.recognition.rules.sport;

import org.jspecify.annotations.NullMarked;
