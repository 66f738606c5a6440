package org.storletdesigner.snapshot.picture.layout;

import org.storletdesigner.snapshot.picture.Picture;

/**
 * What a picture is set out for.
 *
 * @param aspectRatio its width by its height
 * @param scrolls whether a picture that is much wider is no loss, because it is moved past
 */
public record Paper(double aspectRatio, boolean scrolls) {
    /** A screen or a page, which shows the picture as a whole. */
    public static final Paper PAGE = new Paper(1.6, false);

    public Paper {
        if (!(aspectRatio > 0)) {
            throw new IllegalArgumentException("the aspect ratio of a paper is more than nothing, not " + aspectRatio);
        }
    }

    /** How much of it a picture needs to be shown as a whole. */
    double extent(Picture picture) {
        return Math.max(picture.width() / aspectRatio, picture.height());
    }
}
