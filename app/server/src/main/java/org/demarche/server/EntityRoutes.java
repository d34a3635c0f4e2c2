package org.demarche.server;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.demarche.report.Answers;
import org.demarche.report.FtmAdjacent;
import org.demarche.report.FtmEntity;
import org.demarche.report.FtmLookup;
import org.demarche.report.FtmView;

/** GET /entities/{id} and what is around it. */
final class EntityRoutes {
    private static final int USUAL = 10;
    private static final int MOST = 500;
    private static final int FARTHEST = 9_499;

    private final Answers answers;

    EntityRoutes(Answers answers) {
        this.answers = answers;
    }

    Record entity(Context context) {
        FtmView view = answers.ftm();
        FtmLookup lookup = view.entity(context.pathParam("id"));
        if (lookup instanceof FtmLookup.Merged merged) {
            return moved(context, merged.into());
        }
        FtmEntity entity = found(lookup, context);
        return new Parameters(context).isSet("nested", true) ? view.nested(entity) : entity;
    }

    Record adjacent(Context context) {
        FtmView view = answers.ftm();
        FtmLookup lookup = view.entity(context.pathParam("id"));
        if (lookup instanceof FtmLookup.Merged merged) {
            return moved(context, merged.into());
        }
        FtmEntity entity = found(lookup, context);
        return Body.of("entity", entity, "adjacent", view.adjacent(entity, limit(context), offset(context)));
    }

    Record way(Context context) {
        FtmView view = answers.ftm();
        FtmLookup lookup = view.entity(context.pathParam("id"));
        if (lookup instanceof FtmLookup.Merged merged) {
            return moved(context, merged.into());
        }
        FtmEntity entity = found(lookup, context);
        String way = context.pathParam("property");
        if (!FtmView.isWay(entity, way)) {
            throw Refusal.of(404, "No such property: " + Texts.shortened(way));
        }
        int limit = limit(context);
        int offset = offset(context);
        FtmAdjacent none = FtmAdjacent.none(limit, offset);
        return view.adjacent(entity, limit, offset).getOrDefault(way, none);
    }

    private static FtmEntity found(FtmLookup lookup, Context context) {
        if (lookup instanceof FtmLookup.Found found) {
            return found.entity();
        }
        throw Refusal.of(404, "No such entity: " + Texts.shortened(context.pathParam("id")));
    }

    /** Where the entity is now, with the rest of the address as it was. */
    private static Body moved(Context context, String into) {
        String rest = context.path().replaceFirst("^/entities/[^/]+", "");
        String query = context.queryString();
        String location =
                "/entities/" + URLEncoder.encode(into, StandardCharsets.UTF_8).replace("+", "%20") + rest
                        + (query == null || query.isEmpty() ? "" : "?" + query);
        context.status(308).header("Location", location);
        return Body.of("detail", "Merged into " + into);
    }

    private static int limit(Context context) {
        return new Parameters(context).number("limit", USUAL, 0, MOST);
    }

    private static int offset(Context context) {
        return new Parameters(context).number("offset", 0, 0, FARTHEST);
    }
}
