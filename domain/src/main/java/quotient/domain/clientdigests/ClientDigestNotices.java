package quotient.domain.clientdigests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;
import quotient.domain.people.People;
import quotient.domain.people.PersonId;

/**
 * How digests are said to clients, and their feedback to whoever looks after them. A notice carries its words: what a
 * client was told does not change under them when figures come in late.
 */
public final class ClientDigestNotices {

    /** Facts: {@code client}, {@code kind}, {@code headline}, {@code lines}; {@code first}, {@code now}, {@code before}. */
    public static final Kind DIGEST = new Kind("client_digest", true);

    /** That it was too much, for the account manager, else for ops. Facts: {@code client}, {@code kind}. */
    public static final Kind TOO_MUCH = new Kind("client_digest_too_much", true);

    public static final String CLIENT = "client";
    public static final String KIND = "kind";
    private static final String HEADLINE = "headline";
    private static final String LINES = "lines";
    private static final String FIRST = "first";
    private static final String NOW = "now";
    private static final String BEFORE = "before";

    private final Outbox outbox;
    private final NoticeIds ids;
    private final Clients clients;
    private final People people;
    private final Companies companies;

    public ClientDigestNotices(Outbox outbox, NoticeIds ids, Clients clients, People people, Companies companies) {
        this.outbox = outbox;
        this.ids = ids;
        this.clients = clients;
        this.people = people;
        this.companies = companies;
    }

    /** Not put yet. Its id is the digest's, and its subject. */
    Notice of(DigestText text, DigestKind kind, String client, String channel, Instant at) {
        Map<String, String> facts = new HashMap<>(Map.of(
                CLIENT, client,
                KIND, kind.code(),
                HEADLINE, text.headline(),
                LINES, String.join("\n", text.lines())));
        text.trend().ifPresent(trend -> {
            facts.put(FIRST, trend.first().toString());
            facts.put(NOW, figures(trend.now()));
            facts.put(BEFORE, figures(trend.before()));
        });
        NoticeId id = ids.next();
        return new Notice(id, DIGEST, id.value(), Destination.channel(channel), Urgency.LOW, at, facts);
    }

    /** The words that a notice carries. */
    public static DigestText text(Notice notice) {
        Map<String, String> facts = notice.facts();
        Optional<TwoWeeks> trend = Optional.ofNullable(facts.get(FIRST))
                .map(first ->
                        new TwoWeeks(LocalDate.parse(first), figures(facts.get(NOW)), figures(facts.get(BEFORE))));
        return new DigestText(
                facts.get(HEADLINE), Arrays.asList(facts.get(LINES).split("\n")), trend, List.of());
    }

    public static DigestKind kind(Notice notice) {
        return DigestKind.ofCode(notice.facts().get(KIND));
    }

    /** Joins the caller's transaction. */
    void put(Notice notice) {
        outbox.put(notice);
    }

    /** To the account manager if the desk knows them, else to the ops channel if there is one. */
    void tooMuch(ClientDigest digest, Instant at) {
        owner(digest.client())
                .map(Destination::directMessagesOf)
                .or(() -> companies.current().channel("ops").map(Destination::channel))
                .ifPresent(to -> outbox.put(new Notice(
                        ids.next(),
                        TOO_MUCH,
                        digest.id(),
                        to,
                        Urgency.LOW,
                        at,
                        Map.of(CLIENT, digest.client(), KIND, digest.kind().code()))));
    }

    void redraw(ClientDigest digest) {
        outbox.redraw(digest.id());
    }

    /** The account manager, as far as the desk knows them. */
    Optional<PersonId> owner(String client) {
        return clients.named(client)
                .flatMap(Client::owner)
                .filter(owner -> people.find(owner).isPresent());
    }

    private static String figures(List<Long> figures) {
        return figures.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Long> figures(String figures) {
        return Stream.of(figures.split(",")).map(Long::valueOf).toList();
    }
}
