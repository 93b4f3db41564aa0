/// How well articles are told from the rest of their web pages, beside other tools.
@NullMarked
package dev.dateline.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
