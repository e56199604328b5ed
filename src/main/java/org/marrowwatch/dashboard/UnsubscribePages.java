package org.marrowwatch.dashboard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.alerts.Subscriptions;
import org.marrowwatch.alerts.Unsubscribing;
import org.marrowwatch.episode.Language;

/**
 * Ends digests by the link in one of them, as RFC 8058 asks: without signing in, and without a token, which a mail program
 * does not have. The key in the address is all that counts; it ends nothing but digests. Opening the link changes nothing.
 */
@ApplicationScoped
class UnsubscribePages {

    private static final String ADDRESS = "/unsubscribe/:key";
    private static final int OK = 200;
    private static final int MISSING = 404;

    /** Before anybody is asked to sign in, which happens at -200, so that a login that has expired is in nobody's way. */
    private static final int BEFORE_LOGIN = -201;

    private final Unsubscribing keys;
    private final Subscriptions subscriptions;
    private final Accounts accounts;
    private final Clock clinic;

    UnsubscribePages(Unsubscribing keys, Subscriptions subscriptions, Accounts accounts, Clock clinic) {
        this.keys = keys;
        this.subscriptions = subscriptions;
        this.accounts = accounts;
        this.clinic = clinic;
    }

    void install(@Observes Router router) {
        router.get(ADDRESS).order(BEFORE_LOGIN).blockingHandler(context -> answer(context, false), false);
        router.post(ADDRESS).order(BEFORE_LOGIN).blockingHandler(context -> answer(context, true), false);
    }

    private void answer(RoutingContext context, boolean end) {
        String key = Objects.requireNonNullElse(context.pathParam("key"), "");
        Optional<Account> account = QuarkusTransaction.requiringNew().call(() -> account(key, end));
        Language language = account.map(Account::language).orElseGet(() -> ofBrowser(context));
        context.response()
                .setStatusCode(account.isPresent() ? OK : MISSING)
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .end(Pages.unsubscribe(key, account.isPresent(), end, language.tag())
                        .setLocale(language.locale())
                        .render());
    }

    private Optional<Account> account(String key, boolean end) {
        Optional<Account> account = keys.account(key).flatMap(accounts::named);
        if (end) {
            account.ifPresent(known -> subscriptions.unsubscribe(known.name(), clinic.instant()));
        }
        return account;
    }

    private static Language ofBrowser(RoutingContext context) {
        Cookie chosen = context.request().getCookie(Reader.LANGUAGE);
        String asked = context.request().getHeader("Accept-Language");
        return Language.of(chosen != null ? chosen.getValue() : asked != null ? asked : "");
    }
}
