package org.marrowwatch.api;

import java.util.stream.Stream;
import org.marrowwatch.episode.Text;

/** What may be wrong with a request, by HTTP status, and what to do about it where nothing closer is known. */
enum Trouble {
    BAD_REQUEST(400, "Bad request", "Requête incorrecte", "the request cannot be read", "la requête est illisible"),
    UNAUTHORIZED(
            401,
            "Unauthorized",
            "Non authentifié",
            "log in with the name and password of an account",
            "identifiez-vous par le nom et le mot de passe d'un compte"),
    FORBIDDEN(
            403, "Forbidden", "Interdit", "this account may not do this", "ce compte n'est pas autorisé à faire cela"),
    NOT_FOUND(404, "Not found", "Introuvable", "there is no such thing here", "il n'y a rien de tel ici"),
    METHOD_NOT_ALLOWED(
            405,
            "Method not allowed",
            "Méthode non permise",
            "use a method that the description at /q/openapi names",
            "utilisez une méthode que nomme la description à /q/openapi"),
    NOT_ACCEPTABLE(
            406,
            "Not acceptable",
            "Non acceptable",
            "accept application/json; nothing else is spoken here",
            "acceptez application/json ; rien d'autre n'est parlé ici"),
    CONFLICT(
            409, "Conflict", "Conflit", "this does not fit the present state", "cela ne convient pas à l'état présent"),
    PRECONDITION_FAILED(
            412,
            "Precondition failed",
            "Précondition non remplie",
            "it has changed in the meantime; read it again and send its new ETag as If-Match",
            "cela a changé entre-temps ; relisez et envoyez le nouvel ETag comme If-Match"),
    TOO_LARGE(413, "Content too large", "Contenu trop long", "send less at a time", "envoyez moins à la fois"),
    UNSUPPORTED(
            415,
            "Unsupported media type",
            "Type de contenu non pris en charge",
            "send the body as application/json",
            "envoyez le corps comme application/json"),
    UNPROCESSABLE(
            422,
            "Unprocessable content",
            "Contenu refusé",
            "nothing was recorded; mend the problems and send it again",
            "rien n'a été enregistré ; corrigez les problèmes et renvoyez-le"),
    PRECONDITION_REQUIRED(
            428,
            "Precondition required",
            "Précondition requise",
            "send the ETag of what you read as If-Match",
            "envoyez l'ETag de ce que vous avez lu comme If-Match"),
    INTERNAL(
            500,
            "Internal server error",
            "Erreur interne du serveur",
            "something failed here; operators find the cause in the log under the id of this instance",
            "une erreur s'est produite ici ; la cause figure dans le journal du serveur sous cet identifiant"),
    BUSY(
            503,
            "Service unavailable",
            "Service indisponible",
            "too much is being worked out at the moment; ask again after the seconds that Retry-After names",
            "trop de calculs sont en cours ; réessayez après les secondes qu'indique Retry-After");

    /** How long someone waits who was told that too much is going on. */
    static final int RETRY_AFTER_SECONDS = 10;

    private final int status;
    private final Text title;
    private final Text detail;

    Trouble(int status, String title, String titleFr, String detail, String detailFr) {
        this.status = status;
        this.title = Text.of(title, titleFr);
        this.detail = Text.of(detail, detailFr);
    }

    int status() {
        return status;
    }

    Text title() {
        return title;
    }

    Text detail() {
        return detail;
    }

    /** The trouble that a status means; that of its class when it has none of its own. */
    static Trouble of(int status) {
        return Stream.of(values())
                .filter(trouble -> trouble.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL);
    }
}
