package org.marrowwatch.dashboard.body;

import java.util.List;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.Bone;

/** The right knee from the front. */
final class Knee {

    private static final List<Outline> SHAFTS = List.of(
            Outline.of("116,290 116,290 132,282 152,300 168,290 168,290 170,318 183,341 208,359 224,376 217,402 145,384"
                    + " 71,402 62,376 78,359 100,341 114,318"),
            Outline.of("62,455 71,473 94,490 109,508 114,533 116,540 116,540 134,534 152,550 168,540 168,540 170,533"
                    + " 176,508 197,488 219,469 226,455"),
            Outline.of("54,480 70,480 68,506 68,540 68,540 62,536 56,544 52,540 52,540 52,506"));

    private static final List<Shape> BONES = List.of(
            Shape.right(
                            Bone.LATERAL_FEMORAL_CONDYLE,
                            "98,349 80,359 64,375 62,396 73,410 100,416 125,408 136,394 144,378 144,337 144,337 116,337")
                    .markedAt(96, 386),
            Shape.right(
                            Bone.MEDIAL_FEMORAL_CONDYLE,
                            "190,349 208,359 224,375 226,396 215,410 188,416 163,408 152,394 144,378 144,337 144,337 172,337")
                    .markedAt(192, 386),
            Shape.right(Bone.PATELLA, "144,322 168,329 174,349 163,371 144,382 125,371 114,349 120,329"),
            Shape.right(
                    Bone.LATERAL_TIBIAL_PLATEAU,
                    "89,426 67,426 62,435 64,455 76,474 100,480 144,480 144,480 144,418 144,418 134,427 112,430"),
            Shape.right(
                    Bone.MEDIAL_TIBIAL_PLATEAU,
                    "199,426 221,426 226,435 224,455 212,474 188,480 144,480 144,480 144,418 144,418 154,427 176,430"),
            Shape.right(Bone.FIBULAR_HEAD, "51,461 62,453 76,465 76,482 69,498 53,498 44,486 44,471"));

    private static final List<Shape> WIDE = List.of(
            Shape.right(
                            Bone.FEMORAL_CONDYLES,
                            "108,327 180,327 212,348 234,368 236,400 220,420 188,426 160,416 144,400 128,416 100,426 68,420"
                                    + " 52,400 54,368 76,348")
                    .markedAt(144, 390),
            Shape.right(
                            Bone.TIBIAL_PLATEAUS,
                            "60,416 112,420 144,408 176,420 228,416 236,434 232,460 216,484 190,489 98,489 72,484 56,460"
                                    + " 52,434")
                    .markedAt(144, 456));

    static final Joint JOINT = new Joint(Area.KNEE, SHAFTS, BONES, WIDE, new Point(144, 420), 322, 500);

    private Knee() {}
}
