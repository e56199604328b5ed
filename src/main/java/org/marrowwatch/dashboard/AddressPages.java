package org.marrowwatch.dashboard;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.AddressWish;
import org.marrowwatch.access.MailedKey;
import org.marrowwatch.alerts.AddressConfirmation;

/** Where the link in a mail leads that asks for a confirmation. Opening it, as scanners of mail do, changes nothing. */
@Blocking
@Path("/account/address/{key}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class AddressPages {

    private static final int MISSING = 404;

    private final AddressConfirmation confirmation;
    private final AccountDesk desk;
    private final Reader reader;

    AddressPages(AddressConfirmation confirmation, AccountDesk desk, Reader reader) {
        this.confirmation = confirmation;
        this.desk = desk;
        this.reader = reader;
    }

    @GET
    public Response show(@RestPath String key) {
        Optional<AddressWish> wish = confirmation.opened(reader.name(), new MailedKey(key));
        return wish.map(open -> reader.page(200, Pages.address(reader.name(), key, open.address())))
                .orElseGet(this::unknown);
    }

    /** The same answer for a key that is wrong, too old, used, or another's. */
    private Response unknown() {
        return reader.page(MISSING, Pages.address(reader.name(), "", null));
    }

    @POST
    public Response confirm(@RestPath String key) throws Accounts.LastAdministrator {
        return desk.confirm(reader.name(), new MailedKey(key))
                .map(wish ->
                        Response.seeOther(URI.create("/account?done=confirmed")).build())
                .orElseGet(this::unknown);
    }
}
