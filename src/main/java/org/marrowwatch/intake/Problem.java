package org.marrowwatch.intake;

import org.marrowwatch.episode.Text;

/**
 * Why a submission cannot be believed, and what to do about it.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole document
 */
public record Problem(String pointer, Text detail) {

    public static Problem at(String pointer, String en, String fr) {
        return new Problem(pointer, Text.of(en, fr));
    }
}
