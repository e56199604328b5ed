package org.marrowwatch.alerts;

/**
 * That someone is told of a flag.
 *
 * @param round 1 when told of this piece of news for the first time, one more with each repetition
 */
public record Telling(Notice notice, Matter matter, int round) {

    /** Names the occasion: nobody is told of the same one twice. At most 120 characters. */
    public String occasion() {
        String piece = notice.flag() + "/" + notice.news() + "/";
        return switch (matter) {
            case NEW, WORSE, AGAIN -> piece + round;
            case DEPUTY, HEAD, CLEARED -> piece + matter.slug();
        };
    }
}
