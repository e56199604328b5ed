package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Patient;

/** Who reads the page, in which language, and on which day. */
@Named("reader")
@RequestScoped
public class Reader {

    /** The name of the cookie, and of the parameter, that say which language a reader has chosen. */
    public static final String LANGUAGE = "language";

    private static final String TOKEN = "csrf_token";
    private static final int USUAL_SNOOZE_DAYS = 14;

    private final SecurityIdentity identity;
    private final Accounts accounts;
    private final Clock clinic;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final RoutingContext request;
    private @Nullable Language language;
    private @Nullable String address;

    public Reader(
            SecurityIdentity identity,
            Accounts accounts,
            Clock clinic,
            UriInfo uri,
            HttpHeaders headers,
            RoutingContext request) {
        this.identity = identity;
        this.accounts = accounts;
        this.clinic = clinic;
        this.uri = uri;
        this.headers = headers;
        this.request = request;
    }

    public boolean known() {
        return !identity.isAnonymous();
    }

    public String name() {
        return known() ? identity.getPrincipal().getName() : "";
    }

    /** Whether forms can be sent from the page: one that was answered before anybody looked at the request has no token. */
    public boolean sends() {
        return request.get(TOKEN) != null;
    }

    /** Whether the reader may see patients. */
    public boolean reads() {
        return records() || administers();
    }

    /** Whether the reader may record facts and answer flags. */
    public boolean records() {
        return identity.hasRole(Role.OF_CLINICIANS) || identity.hasRole(Role.OF_NURSES);
    }

    boolean nurses() {
        return identity.hasRole(Role.OF_NURSES);
    }

    public boolean administers() {
        return identity.hasRole(Role.OF_ADMINISTRATORS);
    }

    /** What the reader calls a patient: those who treat, by name or identifier, and others by the episode's code alone. */
    public String call(Episode episode) {
        Patient patient = episode.patient();
        if (!records()) {
            return episode.id().code();
        }
        return patient.name() == null ? patient.identifier() : patient.name();
    }

    public LocalDate today() {
        return LocalDate.now(clinic);
    }

    /** Today in words. */
    public String day() {
        return tongue().say(today());
    }

    /** The day that lies so many days ahead, as a field for days takes it. */
    public String in(int days) {
        return today().plusDays(days).toString();
    }

    /**
     * The day until which a flag sleeps unless another is chosen, as a field for days takes it.
     *
     * @param grave whether it is critical, or stands for something that is: that never sleeps long without a decision
     */
    public String waking(boolean grave) {
        return in(grave ? 1 : USUAL_SNOOZE_DAYS);
    }

    public Tongue tongue() {
        return new Tongue(language());
    }

    /** What was chosen on this computer, else what the account says, else what the browser asks for. */
    public Language language() {
        if (language == null) {
            language = chosen().or(this::ofAccount).orElseGet(this::ofBrowser);
        }
        return language;
    }

    /** What the address says under a name, for a part of a page that has one of its own. */
    @Nullable
    String said(String parameter) {
        return uri.getQueryParameters().getFirst(parameter);
    }

    /** The language that the address asks for. */
    Optional<Language> asked() {
        return parse(uri.getQueryParameters().getFirst(LANGUAGE));
    }

    private Optional<Language> chosen() {
        Cookie cookie = headers.getCookies().get(LANGUAGE);
        return asked().or(() -> cookie == null ? Optional.empty() : parse(cookie.getValue()));
    }

    private static Optional<Language> parse(@Nullable String tag) {
        for (Language language : Language.values()) {
            if (language.tag().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private Optional<Language> ofAccount() {
        // an answer that is made before the request reaches a worker must not wait for the database
        return known() && BlockingOperationControl.isBlockingAllowed()
                ? accounts.named(name()).map(Account::language)
                : Optional.empty();
    }

    private Language ofBrowser() {
        return headers.getAcceptableLanguages().stream()
                .findFirst()
                .map(Locale::toLanguageTag)
                .map(Language::of)
                .orElse(Language.EN);
    }

    /** Whether the page is at or below an address, for the mark in the navigation. */
    public boolean at(String path) {
        String here = uri.getPath();
        return "/".equals(path) ? here.equals(path) : here.startsWith(path);
    }

    /** Says which address shows what the page shows, where its own does not. */
    void turnTo(String address) {
        this.address = address;
    }

    /** This page in a language, the rest of its address unchanged. */
    public String in(String tag) {
        if (address != null) {
            return address + "?" + LANGUAGE + "=" + tag;
        }
        URI here = uri.getRequestUriBuilder().replaceQueryParam(LANGUAGE, tag).build();
        return here.getRawPath() + "?" + here.getRawQuery();
    }

    /** A page in the reader's language. */
    TemplateInstance page(TemplateInstance page) {
        return page.setLocale(language().locale());
    }

    /** An answer other than 200 that is a page all the same. */
    Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page(page))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
