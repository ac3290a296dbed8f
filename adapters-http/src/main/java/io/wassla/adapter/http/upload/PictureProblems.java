package io.wassla.adapter.http.upload;

import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.media.PictureFault;

/** What a file that is no picture is refused with. */
public final class PictureProblems {
    private static final String FILE = "file";

    private PictureProblems() {}

    public static Problem of(PictureFault why) {
        return switch (why) {
            case TOO_LARGE -> Problem.of(ProblemType.TOO_LARGE);
            case UNSUPPORTED -> Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
            case TOO_MANY_PIXELS -> Problem.invalid(FILE, "picture_too_many_pixels");
            case BROKEN -> Problem.invalid(FILE, "picture_broken");
        };
    }
}
