/** What words are and what they can mean: their letters, stems and plurals, synonyms, mistyped and transliterated ones, in products and in questions. */
@NullMarked
package io.wassla.core.search.words;

import org.jspecify.annotations.NullMarked;
