package io.wassla.core.storefront;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.LocalizedText;
import java.util.List;

/**
 * How a store looks and what its front page says.
 *
 * @param tagline a sentence on what the store sells, at most 200 characters: in the footer and for search engines
 * @param announcement a line above every page, at most 120 characters; empty for none
 * @param sections of the front page, in order, each kind at most once
 */
public record Appearance(Theme theme, LocalizedText tagline, LocalizedText announcement, List<Section> sections) {
    public static final Appearance STANDARD = new Appearance(
            Theme.STANDARD,
            LocalizedText.NONE,
            LocalizedText.NONE,
            List.of(
                    Section.of(SectionKind.HERO),
                    Section.of(SectionKind.CATEGORIES),
                    Section.of(SectionKind.PRODUCTS),
                    Section.of(SectionKind.STORY),
                    Section.of(SectionKind.PROMISES)));

    public Appearance {
        tagline = tagline.bounded(200, "tagline_too_long");
        announcement = announcement.bounded(120, "announcement_too_long");
        sections = ImmutableList.copyOf(sections);
        if (sections.stream().map(Section::kind).distinct().count() < sections.size()) {
            throw new InvalidValue("section_repeated");
        }
    }
}
