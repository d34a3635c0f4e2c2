package org.demarche.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.report.Answers;
import org.demarche.report.FtmDataset;
import org.demarche.report.FtmView;

/** What there is to ask, and whether the server is ready. */
final class CatalogRoutes {
    private static final String KEPT = "public, max-age=300";

    private final Answers answers;
    private final ScreeningSettings settings;
    private final Batch batch;

    CatalogRoutes(Answers answers, ScreeningSettings settings, Batch batch) {
        this.answers = answers;
        this.settings = settings;
        this.batch = batch;
    }

    Record catalog(Context context) {
        FtmView view = answers.ftm();
        String tag = "\"" + view.state() + "\"";
        context.header("ETag", tag).header("Cache-Control", KEPT);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
            return Body.of();
        }
        List<FtmDataset> datasets = view.datasets();
        return Body.of(
                "datasets",
                datasets.stream().map(CatalogRoutes::dataset).toList(),
                "current",
                datasets.stream().map(FtmDataset::name).toList(),
                "outdated",
                List.of(),
                "index_stale",
                false);
    }

    Record manifest(Context context) {
        return Body.of(
                "catalogs",
                List.of(),
                "datasets",
                answers.ftm().datasets().stream().map(CatalogRoutes::dataset).toList());
    }

    private static Map<String, Object> dataset(FtmDataset dataset) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("name", dataset.name());
        written.put("title", dataset.title());
        dataset.version().ifPresent(version -> {
            written.put("version", version);
            written.put("index_version", version);
        });
        dataset.updatedAt().ifPresent(moment -> written.put("updated_at", FtmView.moment(moment)));
        written.put("index_current", true);
        written.put("load", true);
        written.put("entity_count", dataset.entities());
        written.put("children", dataset.children());
        dataset.publisher().ifPresent(publisher -> written.put("publisher", Body.map("name", publisher)));
        return written;
    }

    Record ready(Context context) {
        if (!answers.isReady()) {
            throw Refusal.of(503, "Index not ready.");
        }
        return Body.of("status", "ok");
    }

    /** Reads the ledger anew; at once if asked to, else when there is time. */
    Record update(Context context) {
        Parameters parameters = new Parameters(context);
        Optional<String> token = parameters.text("token");
        if (settings.updateToken().isEmpty()
                || token.isEmpty()
                || !same(token.get(), settings.updateToken().get())) {
            throw Refusal.of(403, "Invalid token.");
        }
        if (parameters.isSet("sync", false)) {
            answers.ftm();
        } else {
            batch.later(answers::ftm);
        }
        return Body.of("status", "ok");
    }

    /** In a time that does not tell how far they agree. */
    private static boolean same(String one, String two) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), two.getBytes(StandardCharsets.UTF_8));
    }
}
