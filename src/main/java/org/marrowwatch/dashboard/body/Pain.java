package org.marrowwatch.dashboard.body;

/**
 * A painful region in words.
 *
 * @param figure how much, as short as it can be said
 * @param words the same with what brings it on
 * @param on the day of the report
 * @param old whether that was long ago
 */
public record Pain(String region, String figure, String words, String on, boolean old) {

    static Pain of(Ache ache, Telling telling) {
        return new Pain(
                ache.region().slug(),
                ache.figure(telling.tongue()),
                ache.words(telling.tongue()),
                telling.reported(ache),
                ache.old());
    }
}
