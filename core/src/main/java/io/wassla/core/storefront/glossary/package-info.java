/** How the words that many products share are said in each language. */
@NullMarked
package io.wassla.core.storefront.glossary;

import org.jspecify.annotations.NullMarked;
