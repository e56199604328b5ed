package org.marrowwatch.browser;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** A page for tests: the map on which sites are picked, between two fields. */
@Path("/picker")
public class PickerPage {

    private static final String PAGE = """
            {#include layout}
            {#title}Picker{/title}
            {#style}<link rel="stylesheet" href="{inject:assets.at('map.css')}">{/style}
            {#script}<script src="{inject:assets.at('pick.js')}" defer></script>{/script}
            <h1>Picker</h1>
            <label>Before <input id="before"></label>
            {#include bodypicker /}
            <label>After <input id="after"></label>
            {/include}
            """;

    private final Engine engine;

    public PickerPage(Engine engine) {
        this.engine = engine;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@RestQuery String language) {
        return engine.parse(PAGE).instance().setLocale(language);
    }
}
