package org.marrowwatch.alerts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Role;
import org.marrowwatch.access.Team;

/** Those who treat, as they are at one moment: who is there, who stands in for whom, and who works together. */
final class Staff {

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, Subscription> chosen;
    private final Map<String, Cover> covers;
    private final Collection<Team> teams;
    private final Set<String> teamed = new HashSet<>();
    private final Map<String, Set<String>> colleagues = new HashMap<>();
    private final Map<String, Set<String>> standsInFor = new HashMap<>();
    private final Instant now;
    private final ZoneId clinic;

    Staff(
            List<Account> accounts,
            Map<String, Subscription> chosen,
            Map<String, Cover> covers,
            List<Team> teams,
            Instant now,
            ZoneId clinic) {
        accounts.stream()
                .filter(account -> account.role().alerted() && !account.suspended())
                .forEach(account -> this.accounts.put(account.name(), account));
        this.chosen = chosen;
        this.covers = covers;
        this.teams = teams;
        this.now = now;
        this.clinic = clinic;
        for (Team team : teams) {
            teamed.addAll(team.members());
            team.members()
                    .forEach(member -> colleagues
                            .computeIfAbsent(member, name -> new HashSet<>())
                            .addAll(team.members()));
        }
        for (String name : covers.keySet()) {
            if (away(name)) {
                acting(name)
                        .ifPresent(deputy -> standsInFor
                                .computeIfAbsent(deputy.name(), one -> new HashSet<>())
                                .add(name));
            }
        }
    }

    /** Everyone whom mails can reach, those who are away too. */
    List<Recipient> recipients() {
        return accounts.values().stream()
                .filter(Recipients::mayBeTold)
                .map(this::recipient)
                .toList();
    }

    /** Everyone who treats, whether mails can reach them or not. */
    List<Recipient> all() {
        return accounts.values().stream().map(this::recipient).toList();
    }

    Optional<Recipient> named(@Nullable String name) {
        return Optional.ofNullable(accounts.get(name)).map(this::recipient);
    }

    private Recipient recipient(Account account) {
        String name = account.name();
        Set<String> own = Stream.concat(Stream.of(name), standsInFor.getOrDefault(name, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Recipient(
                account,
                subscription(name),
                new Circle(own, colleagues.getOrDefault(name, Set.of()), teamed),
                away(name));
    }

    private Subscription subscription(String name) {
        return chosen.getOrDefault(name, Subscription.USUAL);
    }

    private boolean away(String name) {
        LocalDate today = LocalDate.ofInstant(now, subscription(name).hours().zone(clinic));
        return covers.getOrDefault(name, Cover.NONE).away(today);
    }

    /** Who acts in the place of someone: the deputy, and for one who is away or out of reach the deputy's deputy. */
    Optional<Account> acting(@Nullable String name) {
        Set<String> asked = new HashSet<>();
        String next = name;
        while (next != null && asked.add(next)) {
            next = covers.getOrDefault(next, Cover.NONE).deputy();
            Account deputy = accounts.get(next);
            if (deputy != null && !deputy.name().equals(name) && Recipients.mayBeTold(deputy) && !away(deputy.name())) {
                return Optional.of(deputy);
            }
        }
        return Optional.empty();
    }

    /**
     * Who answers for an episode when nobody has: the heads of the teams of the one who looks after it, else of every
     * team, else every clinician who is there.
     */
    List<Account> heads(@Nullable String owner) {
        List<Team> theirs = teams.stream()
                .filter(team -> owner != null && team.members().contains(owner))
                .toList();
        for (Collection<Team> some : List.of(theirs, teams)) {
            List<Account> heads = some.stream()
                    .map(Team::head)
                    .distinct()
                    .flatMap(head -> reachable(head).stream())
                    .distinct()
                    .toList();
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        List<Account> clinicians = new ArrayList<>();
        accounts.values().stream()
                .filter(account -> account.role() == Role.CLINICIAN && Recipients.mayBeTold(account))
                .filter(account -> !away(account.name()))
                .forEach(clinicians::add);
        return clinicians;
    }

    private Optional<Account> reachable(@Nullable String head) {
        Account account = accounts.get(head);
        return account == null || !Recipients.mayBeTold(account) || away(account.name())
                ? acting(head)
                : Optional.of(account);
    }
}
