/// What a rule is. The rules themselves are in the packages below, one class each; `Rules` lists
/// them in the order in which they apply.
@NullMarked
package dev.dateline.recognition.rules;

import org.jspecify.annotations.NullMarked;
