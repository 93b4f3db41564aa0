/// How well web pages are read: their texts and their dates, beside other tools.
@NullMarked
package dev.dateline.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
