package org.demarche.server;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.report.Answers;
import org.demarche.report.ClaimPage;
import org.demarche.report.Corroboration;
import org.demarche.report.Coverage;
import org.demarche.report.DocumentWindow;
import org.demarche.report.EntityPage;
import org.demarche.report.EntityReference;
import org.demarche.report.FtmView;
import org.demarche.report.HostPage;
import org.demarche.report.MissionList;
import org.demarche.report.MissionPoint;
import org.demarche.report.NetworkPage;
import org.demarche.report.NumberedStatement;
import org.demarche.report.Question;
import org.demarche.report.SearchResult;
import org.demarche.report.Situation;
import org.demarche.report.Source;
import org.demarche.report.Status;
import org.demarche.report.TraceResult;
import org.demarche.report.Value;
import org.demarche.report.View;

/** Answers about an invented world, with everything that an answer may hold; under the id {@code bare}, with nothing that it need not. */
final class SampleAnswers implements Answers {
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 1);
    private static final Optional<String> GRADE = Optional.of("B2");
    private static final Optional<String> PERIOD = Optional.of("2023-10~");
    private static final EntityReference MISSION =
            new EntityReference("mission-1", "Embassy of A, B-town", Optional.of("Mission"));
    private static final Source SOURCE = new Source(
            Optional.of("claim-1"),
            "A report",
            Optional.of("A panel"),
            Optional.of("2018-03-05"),
            Optional.of("para. 1"),
            Optional.of("https://example.org/report"),
            Optional.of("It closed."),
            GRADE);
    private static final Source BARE_SOURCE = new Source(
            Optional.empty(),
            "A report",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final Coverage COVERAGE =
            new Coverage(MISSION, "A panel says so.", "dashed", GRADE, PERIOD, List.of("claim-1"));
    private static final MissionPoint POINT = new MissionPoint(
            "mission-1",
            "Embassy of A, B-town",
            Optional.of("A"),
            "embassy",
            Optional.of("B-town"),
            "Uganda",
            "UG",
            Optional.of(0.3),
            Optional.of(32.6),
            "closed",
            PERIOD,
            GRADE,
            2,
            List.of(COVERAGE));
    private static final MissionPoint BARE_POINT = new MissionPoint(
            "mission-2",
            "Mission",
            Optional.empty(),
            "mission",
            Optional.empty(),
            "Uganda",
            "UG",
            Optional.empty(),
            Optional.empty(),
            "unknown",
            Optional.empty(),
            Optional.empty(),
            0,
            List.of());
    private static final Corroboration.Repeated REPEATED = new Corroboration.Repeated(
            "claim-3", "A paper", "claim-1", "A panel", "words", "91 % of the sentence is the same");
    private static final Corroboration.Contradicted CONTRADICTED =
            new Corroboration.Contradicted("claim-1", "claim-2", "A ministry", "denial", "they differ", true);
    private static final Corroboration CORROBORATION =
            new Corroboration(2, List.of("A panel"), List.of(REPEATED), List.of(CONTRADICTED), true);
    private static final Corroboration ALONE = new Corroboration(1, List.of("A panel"), List.of(), List.of(), false);
    private static final NumberedStatement STATEMENT = new NumberedStatement(
            1,
            "A panel reports that it closed.",
            List.of("claim-1"),
            List.of(2),
            "reported",
            "dashed",
            false,
            GRADE,
            1,
            List.of(2),
            CORROBORATION,
            PERIOD,
            true,
            "closed",
            Optional.of("place"),
            Optional.of(MISSION),
            List.of(SOURCE, BARE_SOURCE));
    private static final NumberedStatement BARE_STATEMENT = new NumberedStatement(
            2,
            "It is denied that it closed.",
            List.of("claim-2"),
            List.of(),
            "denied",
            "struck",
            true,
            Optional.empty(),
            1,
            List.of(),
            ALONE,
            Optional.empty(),
            false,
            "closed",
            Optional.empty(),
            Optional.empty(),
            List.of(BARE_SOURCE));

    private static View view(Question question) {
        return new View(
                question.on().orElse(TODAY),
                question.known(),
                question.minGrade().map(Object::toString));
    }

    private static void refuseUnknown(String id) {
        if (id.equals("absent")) {
            throw new DemarcheException(
                    ErrorCode.NOT_FOUND, "expected an id or a name, found \"absent\": search for it first");
        }
        if (id.equals("bug")) {
            throw new IllegalStateException("a bug whose text nobody outside may see");
        }
    }

    @Override
    public Situation situation(Question question) {
        return new Situation(
                view(question),
                List.of(new Situation.Count(
                        "missions open",
                        List.of(
                                new Situation.CountValue(
                                        44,
                                        false,
                                        Optional.of("embassies"),
                                        "A ministry",
                                        PERIOD,
                                        SOURCE,
                                        Optional.of("44")),
                                new Situation.CountValue(
                                        50,
                                        true,
                                        Optional.empty(),
                                        "A paper",
                                        Optional.empty(),
                                        BARE_SOURCE,
                                        Optional.empty())))),
                List.of(POINT, BARE_POINT),
                List.of(
                        new Situation.Change(
                                "2023-10~", "It closed.", GRADE, 2, Optional.of("mission-1"), List.of("claim-1")),
                        new Situation.Change("2023", "It opened.", Optional.empty(), 1, Optional.empty(), List.of())),
                List.of(new Situation.EventDay(TODAY, 1)));
    }

    @Override
    public MissionList missions(Question question) {
        return new MissionList(view(question), List.of(POINT, BARE_POINT));
    }

    @Override
    public EntityPage entity(String entity, Question question) {
        refuseUnknown(entity);
        if (entity.equals("bare")) {
            return new EntityPage(
                    view(question),
                    "bare",
                    "Bare",
                    "Person",
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());
        }
        return new EntityPage(
                view(question),
                entity,
                "Embassy of A, B-town",
                "Mission",
                Optional.of("closed 2023-10~ (B2, 2 origins)"),
                List.of(STATEMENT, BARE_STATEMENT),
                List.of(new EntityPage.Name("대사관", "originalScript", Optional.of("ko"), List.of(SOURCE))),
                List.of(
                        new EntityPage.Designation(
                                "A council",
                                "X.1",
                                Optional.of("A programme"),
                                PERIOD,
                                PERIOD,
                                Optional.of("claim-1"),
                                Optional.of(SOURCE)),
                        new EntityPage.Designation(
                                "A council",
                                "X.2",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                List.of(
                        new EntityPage.MergedRecord(
                                "r1",
                                "Embassy",
                                "A list",
                                "same name",
                                Optional.of("names@1"),
                                Optional.of(Instant.EPOCH)),
                        new EntityPage.MergedRecord(
                                "r2", "Embassy", "A list", "only record", Optional.empty(), Optional.empty())),
                Optional.of(POINT),
                Optional.of(new EntityPage.Dispute("disputed", "It says otherwise.", PERIOD)));
    }

    @Override
    public NetworkPage network(String entity, int depth, Question question) {
        refuseUnknown(entity);
        return new NetworkPage(
                view(question),
                entity,
                depth,
                false,
                List.of(new NetworkPage.Node(entity, "Embassy", "Mission", true, "support")),
                List.of(
                        edge("edge-1", Optional.of("place"), GRADE, PERIOD),
                        edge("edge-2", Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private static NetworkPage.Edge edge(
            String id, Optional<String> family, Optional<String> grade, Optional<String> period) {
        return new NetworkPage.Edge(
                id,
                "a",
                "b",
                "closed",
                "closed",
                family,
                "solid",
                "asserted",
                false,
                1,
                grade,
                period,
                List.of("claim-1"));
    }

    @Override
    public HostPage host(String country, Question question) {
        refuseUnknown(country);
        return new HostPage(
                view(question),
                new HostPage.Country("UG", country, Optional.of("country-ug")),
                List.of(POINT),
                List.of(COVERAGE),
                List.of(new HostPage.Posting(
                        MISSION, MISSION, Optional.of("counsellor"), PERIOD, "dashed", GRADE, List.of("claim-1"))),
                List.of(STATEMENT));
    }

    @Override
    public TraceResult trace(String from, String to, Question question) {
        refuseUnknown(from);
        TraceResult.Hop hop = new TraceResult.Hop(
                MISSION,
                new EntityReference("b", to, Optional.empty()),
                "representsOrganization",
                "represents",
                true,
                "A panel says so.",
                "assessed",
                "dotted",
                false,
                GRADE,
                PERIOD,
                CORROBORATION,
                List.of("claim-1"),
                List.of(SOURCE));
        return new TraceResult(
                view(question),
                MISSION,
                new EntityReference("b", to, Optional.empty()),
                List.of(
                        new TraceResult.Path(GRADE, List.of(hop)),
                        new TraceResult.Path(Optional.empty(), List.of(hop))));
    }

    @Override
    public SearchResult search(String query, int limit) {
        return new SearchResult(
                query,
                List.of(new SearchResult.Hit(
                        "mission-1",
                        "Embassy " + limit,
                        "Mission",
                        0.93,
                        "network",
                        List.of("X.1"),
                        List.of(new SearchResult.MatchReason("name", query, "Embassy", 1.0, "the same words")))));
    }

    @Override
    public ClaimPage claim(String claim) {
        refuseUnknown(claim);
        boolean bare = claim.equals("bare");
        ClaimPage.Place place = bare
                ? new ClaimPage.Row(
                        "A list",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "entry X.1",
                        Optional.of("EMBASSY"),
                        List.of(new ClaimPage.Field("NAME", "EMBASSY")))
                : new ClaimPage.Passage(
                        Optional.of("document-1"),
                        "A report",
                        Optional.of("A panel"),
                        PERIOD,
                        Optional.of("https://example.org/report"),
                        Optional.of(1),
                        Optional.of("122"),
                        "It closed.",
                        Optional.of(0),
                        Optional.of(10),
                        Optional.of("before "),
                        Optional.of(" after"));
        return new ClaimPage(
                claim,
                "A panel reports that it closed.",
                MISSION,
                "closed",
                new Value("Embassy", bare ? Optional.empty() : Optional.of("mission-1")),
                List.of(new ClaimPage.Qualifier("place", new Value("B-town", Optional.empty()))),
                PERIOD,
                "reported",
                "dashed",
                false,
                List.of("A panel", "a Member State"),
                GRADE,
                new ClaimPage.Origin("document", Optional.of("patterns@1"), Optional.of(0.8)),
                Instant.EPOCH,
                List.of(new ClaimPage.ReviewNote("accept", Instant.EPOCH, "a reviewer", Optional.of("checked"))),
                bare ? Optional.empty() : Optional.of(REPEATED),
                bare ? List.of() : List.of(CONTRADICTED),
                place);
    }

    @Override
    public DocumentWindow document(String document, int start, OptionalInt end) {
        refuseUnknown(document);
        String text = "The embassy closed.";
        int stop = Math.min(end.orElse(text.length()), text.length());
        return new DocumentWindow(
                document,
                "A report",
                Optional.of("A panel"),
                PERIOD,
                Optional.of("https://example.org/report"),
                Optional.of("B"),
                text.length(),
                start,
                stop,
                text.substring(start, stop),
                List.of(new DocumentWindow.PageMark(1, 0, text.length())),
                List.of(new DocumentWindow.ClaimMark("claim-1", 4, 18)));
    }

    @Override
    public FtmView ftm() {
        throw new DemarcheException(ErrorCode.NOT_FOUND, "expected a ledger, found sample answers: ask one");
    }

    @Override
    public boolean isReady() {
        return false;
    }

    @Override
    public Status status() {
        return new Status(
                "0.1.0",
                3,
                Optional.of("00ff"),
                TODAY,
                new Status.Totals(1, 1, 1, 0),
                List.of(new Status.SourceStatus(
                        "A report", Optional.of("A panel"), "document", PERIOD, Optional.of("B"), 1)));
    }
}
