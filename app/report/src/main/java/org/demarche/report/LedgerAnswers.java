package org.demarche.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.demarche.ledger.Head;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.ScreeningBasis;
import org.demarche.ledger.ScreeningLog;
import org.demarche.ledger.Snapshot;
import org.demarche.ledger.StoredDocument;
import org.demarche.missions.MissionRegister;
import org.demarche.model.ClaimId;
import org.demarche.model.DemarcheException;
import org.demarche.model.DocumentId;
import org.demarche.model.Grade;
import org.demarche.model.Standpoint;
import org.demarche.network.Entity;
import org.demarche.network.Network;
import org.demarche.network.SteadyDays;
import org.demarche.packs.PackPlace;
import org.demarche.screen.Query;
import org.demarche.screen.ScreenMode;
import org.demarche.screen.Screener;
import org.demarche.screen.Search;
import org.jspecify.annotations.Nullable;

/**
 * Answers from a ledger. What was made ready for one state of the ledger is kept until the ledger has grown: the first question after that
 * costs O(claims), each further one what it asks for. Safe for several threads.
 */
public final class LedgerAnswers implements Answers {
    private static final int KNOWLEDGE_KEPT = 3;
    private static final int MOST_PATHS = 5;
    private static final int MOST_NODES = 150;

    private final Ledger ledger;
    private final Clock clock;
    private final String version;
    private final Supplier<? extends Collection<PackPlace>> places;
    private volatile @Nullable Atlas atlas;
    private volatile @Nullable ScreeningLog log;
    private volatile boolean ready;
    private volatile boolean searchesRecorded;
    private volatile @Nullable KeptScreenings screenings;
    private final Cache<Moment, Snapshot> snapshots = new Cache<>(KNOWLEDGE_KEPT);
    private final Cache<Head, Snapshot> heads = new Cache<>(KNOWLEDGE_KEPT);
    private final Cache<Seen, Knowledge> kept = new Cache<>(KNOWLEDGE_KEPT);
    private final FormerCache former = new FormerCache();

    /**
     * What was known at a moment, of a ledger with so many entries.
     *
     * @param known the moment
     * @param entries of the ledger
     */
    private record Moment(Instant known, long entries) {}

    /**
     * What was known at a moment about the days on which the same versions of lists answer.
     *
     * @param snapshot what the ledger held; by identity
     * @param known the moment
     * @param from the first of the days
     */
    private record Seen(Snapshot snapshot, Instant known, LocalDate from) {}

    /**
     * Answers from a ledger.
     *
     * @param ledger stays open as long as it is asked
     * @param clock says which day is today
     * @param version of the program
     * @param places where cities lie, for the map; asked once, when the first answer needs it
     */
    public LedgerAnswers(Ledger ledger, Clock clock, String version, Supplier<? extends Collection<PackPlace>> places) {
        this.ledger = ledger;
        this.clock = clock;
        this.version = version;
        this.places = places;
    }

    /** The same answers with screenings kept in a folder between runs; see {@link KeptScreenings}. */
    public LedgerAnswers keepingIn(Path folder) {
        LedgerAnswers keeping = new LedgerAnswers(ledger, clock, version, places);
        keeping.screenings = new KeptScreenings(keeping, folder);
        return keeping;
    }

    /** What is kept in the folder, made again and compared; nothing is wrong where nothing is kept. O(claims) for each. */
    public KeptScreenings.Check checkKept() {
        KeptScreenings folder = screenings;
        return folder == null ? new KeptScreenings.Check(0, 0, List.of()) : folder.check();
    }

    /** Makes ready what the next question needs. O(claims). */
    public void prepare() {
        network(Question.NOW);
        ftm();
    }

    /** From now on requests for matches are recorded.
     * @param records stays open as long as it is asked */
    public void recordIn(ScreeningLog records) {
        log = records;
    }

    /** From now on searches are recorded too, as screenings: a whitelist counts for them, and each has a number. */
    public void recordSearches() {
        searchesRecorded = true;
    }

    @Override
    public FtmMatching matching() {
        ScreeningLog records = log;
        return records == null
                ? FtmMatching.unrecorded(ftm())
                : new FtmMatching(ftm(), records.whitelist(), Optional.of(records));
    }

    /** What {@link #ftm} was on a day when a head was the end of the ledger. Otherwise as {@link #screeningAt}. */
    FtmView ftmAt(Head head, LocalDate on) {
        Knowledge then = knowledgeAt(head, on, Instant.MAX);
        return then.ftm(on, version, () -> then.screener(on));
    }

    @Override
    public FtmView ftm() {
        Knowledge knowledge = knowledge(Question.NOW);
        LocalDate day = today();
        FtmView view = knowledge.ftm(day, version, () -> screener(knowledge, day));
        ready = true;
        return view;
    }

    @Override
    public boolean isReady() {
        return ready;
    }

    @Override
    public Situation situation(Question question) {
        return missionPages(question).situation();
    }

    @Override
    public MissionList missions(Question question) {
        return missionPages(question).missions();
    }

    @Override
    public EntityPage entity(String asked, Question question) {
        Network network = network(question);
        View view = view(question);
        Entity entity = meant(network, asked, question);
        Optional<MissionPoint> mission = missionPages(question).mission(entity);
        return new EntityPages(knowledge(question), network, view, former(question)).page(entity, mission);
    }

    @Override
    public NetworkPage network(String asked, int depth, Question question) {
        Network network = network(question);
        Entity entity = meant(network, asked, question);
        return new NetworkPages(network, view(question))
                .around(network.neighbourhood(entity.id(), depth, MOST_NODES), depth);
    }

    @Override
    public HostPage host(String country, Question question) {
        return missionPages(question).host(country);
    }

    @Override
    public TraceResult trace(String from, String to, Question question) {
        Network network = network(question);
        Entity start = meant(network, from, question);
        Entity end = meant(network, to, question);
        return new NetworkPages(network, view(question)).paths(network.trace(start.id(), end.id(), MOST_PATHS));
    }

    /** The page of the mission meant by a name, an id, its city or its host.
     * @throws DemarcheException NOT_FOUND or AMBIGUOUS */
    public EntityPage mission(String asked, Question question) {
        return entity(missionPages(question).meant(asked).id().toString(), question);
    }

    /** How an entity is tied to designated ones.
     * @param asked its id or a name of it */
    public ExposureResult exposure(String asked, Question question) {
        Network network = network(question);
        Entity entity = meant(network, asked, question);
        return new NetworkPages(network, view(question)).exposure(network.exposure(entity.id()));
    }

    /** What the ledger holds now, made ready for any number of queries. O(claims) when the ledger has grown. */
    public Screening screening(Question question) {
        KeptScreenings folder = screenings;
        Screening ready = folder == null ? freshScreening(question) : folder.screening(question);
        return ready.knowing(former(question)::sentences);
    }

    /** The same, made from the ledger whatever is kept. */
    Screening freshScreening(Question question) {
        return screening(knowledge(question), day(question), question.known());
    }

    /** What {@link Screening#key} will be, without making it ready. */
    String screeningKey(Question question) {
        Head head = question.known()
                .map(known -> ledger.snapshot(Standpoint.endOf(known)).head())
                .orElseGet(ledger::head);
        return key(head, question.known());
    }

    /** The standpoint of a question. */
    Standpoint standpoint(Question question) {
        return new Standpoint(day(question), known(question), Grade.ANY);
    }

    /** The days around a question's on which its screening is the same. O(claims). */
    SteadyDays steadyDays(Question question) {
        LocalDate day = day(question);
        SteadyDays network = knowledge(question).network(day, Grade.ANY).steadyDays();
        NavigableSet<LocalDate> changes = snapshot(question).changes();
        return network.within(
                Optional.ofNullable(changes.floor(day)),
                Optional.ofNullable(changes.higher(day)).map(change -> change.minusDays(1)));
    }

    private String key(Head head, Optional<LocalDate> known) {
        return String.join(
                "|",
                version,
                ProgramCode.hash(),
                Screener.policyVersion(),
                head.hash(),
                known.map(LocalDate::toString).orElse(Screening.NOW));
    }

    /**
     * What the ledger held when a head was its end. O(claims).
     *
     * @param on the day asked about
     * @param known the last day whose knowledge counts
     * @throws DemarcheException BROKEN_CHAIN if the ledger never had that head
     */
    Screening screeningAt(Head head, LocalDate on, Optional<LocalDate> known) {
        Instant until = known.map(Standpoint::endOf).orElse(Instant.MAX);
        return screening(knowledgeAt(head, on, until), on, known)
                .knowing(former.of(heads.get(head, ledger::snapshotAt), on)::sentences);
    }

    private Knowledge knowledgeAt(Head head, LocalDate on, Instant until) {
        return knowledge(heads.get(head, ledger::snapshotAt), on, until);
    }

    /** The one that is kept, unless the ledger has grown since that knowledge was read; then and where nothing is kept, one made from it. */
    private Screener screener(Knowledge knowledge, LocalDate day) {
        KeptScreenings folder = screenings;
        if (folder != null) {
            Screening kept = folder.screening(Question.NOW.on(day));
            if (kept.basis().ledger().equals(knowledge.snapshot().head())) {
                return kept.screener();
            }
        }
        return knowledge.screener(day);
    }

    private Screening screening(Knowledge knowledge, LocalDate day, Optional<LocalDate> known) {
        ScreeningBasis basis = knowledge.basis(version);
        return new Screening(knowledge.screener(day), key(basis.ledger(), known), basis, knowledge.notes());
    }

    @Override
    public SearchResult search(String query, int limit) {
        Query everything = Query.named(query).among(Query.Scope.EVERYTHING);
        Search search = Search.standard().most(limit);
        ScreeningLog records = log;
        if (searchesRecorded && records != null) {
            RecordedScreening.Asking asking = RecordedScreening.Asking.of(search);
            return new RecordedScreening(this, records, clock).screen(everything, asking, Question.NOW);
        }
        return screening(Question.NOW).result(everything, search, ScreenMode.STANDARD);
    }

    @Override
    public ClaimPage claim(String claim) {
        if (!claim.matches("[0-9a-f]{64}")) {
            throw EvidencePages.absent("claim", claim);
        }
        return evidence().claim(new ClaimId(claim));
    }

    @Override
    public DocumentWindow document(String document, int start, OptionalInt end) {
        if (!document.matches("[0-9a-f]{64}")) {
            throw EvidencePages.absent("document", document);
        }
        return evidence().document(new DocumentId(document), start, end);
    }

    @Override
    public Status status() {
        Knowledge knowledge = knowledge(Question.NOW);
        Network network = network(Question.NOW);
        Head head = knowledge.snapshot().head();
        long designations = network.entities().stream()
                .filter(entity -> network.isDesignated(entity.id()))
                .count();
        List<StoredDocument> documents = knowledge.snapshot().documents();
        return new Status(
                version,
                head.entries(),
                head.entries() == 0 ? Optional.empty() : Optional.of(head.hash()),
                today(),
                new Status.Totals(knowledge.claims(), network.entities().size(), documents.size(), designations),
                documents.stream()
                        .filter(StoredDocument::inForce)
                        .map(document -> Status.SourceStatus.of(document.document(), knowledge.claimsOf(document.id())))
                        .toList());
    }

    private EvidencePages evidence() {
        return new EvidencePages(knowledge(Question.NOW), network(Question.NOW));
    }

    private MissionPages missionPages(Question question) {
        MissionRegister register =
                knowledge(question).register(day(question), question.minGrade().orElse(Grade.ANY));
        return new MissionPages(register, atlas(), view(question));
    }

    /** Two threads that come first make two that are equal. */
    private Atlas atlas() {
        Atlas made = atlas;
        if (made == null) {
            made = Atlas.of(places.get());
            atlas = made;
        }
        return made;
    }

    private FormerListings former(Question question) {
        return former.of(snapshot(question), day(question));
    }

    private Entity meant(Network network, String asked, Question question) {
        return Meant.entity(network.lookup(asked), () -> former(question).sentences(List.of(asked)));
    }

    private Network network(Question question) {
        return knowledge(question).network(day(question), question.minGrade().orElse(Grade.ANY));
    }

    private Knowledge knowledge(Question question) {
        return knowledge(snapshot(question), day(question), known(question));
    }

    private Snapshot snapshot(Question question) {
        return snapshots.get(
                new Moment(known(question), ledger.head().entries()), moment -> ledger.snapshot(moment.known()));
    }

    /** The same for all days on which the same versions of lists answer. */
    private Knowledge knowledge(Snapshot snapshot, LocalDate day, Instant known) {
        LocalDate from = Optional.ofNullable(snapshot.changes().floor(day)).orElse(LocalDate.MIN);
        return kept.get(new Seen(snapshot, known, from), seen -> Knowledge.of(snapshot.on(from), known));
    }

    private static Instant known(Question question) {
        return question.known().map(Standpoint::endOf).orElse(Instant.MAX);
    }

    private LocalDate day(Question question) {
        return question.on().orElseGet(this::today);
    }

    private View view(Question question) {
        return new View(
                day(question),
                question.known(),
                question.minGrade().map(Grade::toString),
                knowledge(question).notes());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
