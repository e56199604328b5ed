package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.region;
import static org.marrowwatch.episode.EpisodeBuilder.site;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    @ParameterizedTest
    @MethodSource("sites")
    void everySiteReadsItsOwnSlug(Site site) {
        assertThat(Site.parse(site.slug())).contains(site);
        assertThat(site).hasToString(site.slug());
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyRegionReadsItsOwnSlug(Region region) {
        assertThat(Region.parse(region.slug())).contains(region);
        assertThat(region).hasToString(region.slug());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everySiteBelongsToARegionThatExists(Site site) {
        assertThat(Region.all()).contains(site.region());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "left-spine",
                "right-sacrum",
                "midline-talus",
                "midline-rib",
                "talus",
                "left",
                "left-",
                "-talus",
                "",
                "left-femur",
                "LEFT-talus",
                "left_talus",
                "left-talus-",
                " left-talus"
            })
    void aSiteThatDoesNotExistIsRefused(String slug) {
        assertThat(Site.parse(slug)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"midline-hip", "midline-knee", "hip", "left", "", "left-foot", "LEFT-hip", "left-hip "})
    void aRegionThatDoesNotExistIsRefused(String slug) {
        assertThat(Region.parse(slug)).isEmpty();
    }

    @Test
    void thePelvisLiesOnEitherSideOrOnTheMidline() {
        assertThat(Stream.of("left-pelvis", "right-pelvis", "midline-pelvis")
                        .flatMap(slug -> Site.parse(slug).stream()))
                .hasSize(3);
    }

    @Test
    void onlyTheOtherAreaHasAMidline() {
        assertThat(Region.all())
                .hasSize(9)
                .filteredOn(region -> region.side() == Side.MIDLINE)
                .containsExactly(region("midline-other"));
    }

    @ParameterizedTest
    @CsvSource({
        "right-femoral-head, right-hip",
        "left-acetabulum, left-hip",
        "right-fibular-head, right-knee",
        "left-distal-tibia, left-ankle-foot",
        "right-sesamoid, right-ankle-foot",
        "midline-sacrum, midline-other",
        "left-rib, left-other"
    })
    void aBoneHurtsInItsRegion(String site, String region) {
        assertThat(site(site).region()).isEqualTo(region(region));
    }

    @ParameterizedTest
    @CsvSource({
        "right-femoral-head, right-femoral-head, true",
        "right-femoral-head, right-femoral-neck, true",
        "right-greater-trochanter, right-proximal-femur, true",
        "right-femoral-head, left-femoral-head, false",
        "right-femoral-head, right-acetabulum, false",
        "right-medial-femoral-condyle, right-lateral-femoral-condyle, false",
        "right-medial-femoral-condyle, right-femoral-condyles, true",
        "right-tibial-plateaus, right-lateral-tibial-plateau, true",
        "right-foot, right-metatarsal-2, true",
        "right-tarsus, right-cuboid, true",
        "right-ankle, right-talus, true",
        "right-ankle, right-patella, false",
        "left-talus, left-navicular, false"
    })
    void oneLesionMayBearSeveralNames(String one, String other, boolean same) {
        assertThat(site(one).sameBoneAs(site(other))).isEqualTo(same);
        assertThat(site(other).sameBoneAs(site(one))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "right-hip, right hip, hanche droite",
        "left-hip, left hip, hanche gauche",
        "left-knee, left knee, genou gauche",
        "right-ankle-foot, right ankle and foot, cheville-pied droit",
        "midline-other, spine and pelvis, rachis et bassin"
    })
    void aRegionIsNamedAsAClinicianWould(String slug, String english, String french) {
        assertThat(region(slug).text()).isEqualTo(Text.of(english, french));
    }

    @ParameterizedTest
    @CsvSource({
        "right-patella, right patella, patella droite",
        "right-femoral-condyles, right femoral condyles, condyles fémoraux droits",
        "left-tibial-plateaus, left tibial plateaus, plateaux tibiaux gauches",
        "right-talus, right talus, talus droit",
        "midline-spine, spine, rachis"
    })
    void aSiteIsNamedAsAClinicianWould(String slug, String english, String french) {
        assertThat(site(slug).text()).isEqualTo(Text.of(english, french));
    }

    static Stream<Site> sites() {
        return Site.all();
    }

    static Stream<Region> regions() {
        return Region.all().stream();
    }
}
