package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.episode.Term;
import org.marrowwatch.rules.Severity;

/** What someone has chosen to be told of, as it is kept. */
@Entity
@Table(name = "subscription")
class SubscriptionRow {

    @Id
    String account;

    String critical;
    String rhythm;

    @Column(name = "from_severity")
    int from;

    @Column(name = "own_only")
    boolean ownOnly;

    /** Slugs with a space between each two. */
    String muted;

    void take(Subscription subscription) {
        critical = subscription.critical().slug();
        rhythm = subscription.rhythm().slug();
        from = subscription.from().rank();
        ownOnly = subscription.ownOnly();
        muted = subscription.muted().stream().sorted().collect(Collectors.joining(" "));
    }

    Subscription subscription() {
        Set<String> slugs =
                Stream.of(muted.split(" ")).filter(slug -> !slug.isEmpty()).collect(Collectors.toSet());
        return new Subscription(
                Term.parse(Subscription.Reach.class, critical).orElseThrow(),
                Term.parse(Subscription.Rhythm.class, rhythm).orElseThrow(),
                Severity.ofRank(from),
                ownOnly,
                slugs);
    }
}
